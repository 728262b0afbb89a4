// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A cell that is run step by step. It keeps its state between steps; everything that it needs is allocated when it is
 * made. Not for use by several threads at a time.
 */
public final class CellModel {
  private final CellParameters parameters;

  public CellModel(CellParameters parameters, Accuracy accuracy) {
    this.parameters = parameters;
  }

  /** Back to the contents at the start. */
  public void reset() {
    throw new UnsupportedOperationException();
  }

  /** Back to a start with other mean site fractions (or mol/m² of a metal), every film even. */
  public void reset(double positive, double negative) {
    throw new UnsupportedOperationException();
  }

  /** Names of the ways in which energy is lost, in a stable order: {@code "diffusion, V2O5"}. */
  public List<String> lossNames() {
    throw new UnsupportedOperationException();
  }

  /**
   * Imposes a current or a voltage until an end.
   *
   * @param observer sees points dense enough to draw the curve
   * @param cancelled asked after every step of the integration
   * @throws InterruptedException when cancelled
   */
  public StepResult run(Drive drive, StepEnds ends, CurveObserver observer, BooleanSupplier cancelled)
      throws InterruptedException {
    throw new UnsupportedOperationException();
  }

  /** Lithium of both electrodes and the electrolyte, in mol/m². */
  public double lithium() {
    throw new UnsupportedOperationException();
  }

  /** Mean site fraction of the positive electrode over all segments; mol/m² of a metal. */
  public double positiveContent() {
    throw new UnsupportedOperationException();
  }

  /** Mean site fraction of the negative electrode over all segments; mol/m² of a metal. */
  public double negativeContent() {
    throw new UnsupportedOperationException();
  }

  /** Voltage at rest once every film were even and all segments alike. */
  public double restVolts() {
    throw new UnsupportedOperationException();
  }

  public CellParameters parameters() {
    return parameters;
  }
}
