// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.solver;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.internal.cell.RunningCell;

/**
 * A cell that is run step by step. It keeps its state between steps; everything that it needs is allocated when it is
 * made. Not for use by several threads at a time.
 *
 * <p>Films diffuse across their thickness ({@code ds/dt = div(D(s) grad s)}), interfaces obey Butler and Volmer, the
 * electrolyte conducts single ions or is a weak binary one, segments hang in parallel behind the resistance of their
 * collectors. Discretised by spectral elements in space and a Rosenbrock method of fourth order in time; the end of a
 * step is located to the accuracy of the integration.
 */
public final class CellModel {
  private final CellParameters parameters;
  private final RunningCell cell;

  /**
   * A cell at the contents at which its parameters start.
   *
   * @throws IllegalArgumentException when a content at the start lies outside the table of the potential
   */
  public CellModel(CellParameters parameters, Accuracy accuracy) {
    this.parameters = parameters;
    this.cell = new RunningCell(parameters, accuracy);
    reset();
  }

  public CellParameters parameters() {
    return parameters;
  }

  /** Back to the contents at the start. */
  public void reset() {
    cell.startAsStated();
  }

  /**
   * Back to a start with other mean site fractions (or mol/m² of a metal), every film even. Segments whose films are not
   * in one ratio everywhere rest at one voltage, each with the lithium that its parameters give it.
   *
   * @throws IllegalArgumentException when one lies outside the table of the potential
   */
  public void reset(double positive, double negative) {
    cell.start(positive, negative);
  }

  /** Names of the ways in which energy is lost, in a stable order: {@code "diffusion, V2O5"}. */
  public List<String> lossNames() {
    return cell.lossNames();
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
    return cell.run(drive, ends, observer, cancelled);
  }

  /** Lithium of both electrodes, in mol/m²; that of the electrolyte is the same all the time. */
  public double lithium() {
    return cell.contents().lithium();
  }

  /** Mean site fraction of the positive electrode over all segments; mol/m² of a metal. */
  public double positiveContent() {
    return cell.contents().positive();
  }

  /** Mean site fraction of the negative electrode over all segments; mol/m² of a metal. */
  public double negativeContent() {
    return cell.contents().negative();
  }

  /**
   * Energy of the cell were the films of each segment even, without hysteresis, in J/m²; only its changes mean something. What
   * it loses is what is given at the terminals and all the losses.
   */
  public double storedJoules() {
    return cell.contents().joules();
  }

  /** Voltage at rest once every film were even and all segments alike, without hysteresis. */
  public double restVolts() {
    double positive = equilibrium(parameters.positive(), positiveContent());
    return positive - equilibrium(parameters.negative(), negativeContent());
  }

  private static double equilibrium(ElectrodeParameters electrode, double content) {
    return electrode instanceof ElectrodeParameters.Host host ? host.potential().value(content) : 0;
  }

  /**
   * Voltages lost at present, power over the current at the terminals, in the order of {@link #lossNames()}; zero at
   * rest.
   */
  public double[] overpotentials() {
    return cell.lossVolts();
  }

  /**
   * Concentration of carriers in a binary electrolyte at the interface with an electrode of the first segment, in
   * mol/m³; NaN where only lithium ions move.
   */
  public double electrolyteConcentration(boolean positiveSide) {
    return cell.carriers(positiveSide);
  }

  /** Current of a segment as it leaves its electrodes, per footprint of the cell, in A/m². */
  public double segmentCurrent(int segment) {
    return cell.segmentCurrent(segment);
  }

  /** Voltage of a segment, in V. */
  public double segmentVolts(int segment) {
    return cell.segmentVolts(segment);
  }

  /** How many steps the integration took since the cell was made, rejected ones not counted. */
  public long steps() {
    return cell.steps();
  }
}
