// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrodeParameters.Metal;
import org.lamina.rate.cell.SiteCurve;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;

/** A cell with its state. */
public final class RunningCell {
  private final CellParameters parameters;
  private final CellSystem system;
  private final LossMeter meter;
  private final StepRun loop;
  private final Contents contents;
  private final double[] y;

  public RunningCell(CellParameters parameters, Accuracy accuracy) {
    this.parameters = parameters;
    this.system = new CellSystem(parameters, accuracy);
    this.meter = new LossMeter(parameters, system);
    this.loop = new StepRun(system, meter, accuracy.tolerance(), system.capacity());
    this.y = new double[system.size()];
    this.contents = new Contents(system, y);
  }

  public List<String> lossNames() {
    return meter.names();
  }

  public Contents contents() {
    return contents;
  }

  public void startAsStated() {
    start(stated(parameters.positive()), stated(parameters.negative()));
  }

  private static double stated(ElectrodeParameters electrode) {
    return electrode instanceof Host host ? host.start() : ((Metal) electrode).lithium();
  }

  /**
   * Even films, all segments at one voltage, each with the lithium that it was made with.
   *
   * @throws IllegalArgumentException when one lies outside the table of the potential
   */
  public void start(double positive, double negative) {
    start(parameters, system, positive, negative, y);
  }

  /** The same for a state of any system of these parameters. */
  static void start(CellParameters parameters, CellSystem system, double positive, double negative, double[] y) {
    double plus = possible(parameters.positive(), positive);
    double minus = possible(parameters.negative(), negative);
    Optional<double[][]> each = SegmentContents.of(parameters, positive, negative);
    if (each.isEmpty()) {
      system.start(plus, minus, y);
      return;
    }
    double[][] contents = each.get();
    for (int k = 0; k < contents[0].length; k++) {
      contents[0][k] = possible(parameters.positive(), contents[0][k]);
      contents[1][k] = possible(parameters.negative(), contents[1][k]);
    }
    system.start(contents[0], contents[1], y);
  }

  static double possible(ElectrodeParameters electrode, double content) {
    if (!(electrode instanceof Host host)) return content;
    SiteCurve potential = host.potential();
    if (!(content >= potential.low() - 1e-9 && content <= potential.high() + 1e-9)) {
      throw new IllegalArgumentException(
          "the site fraction of " + host.name() + " at the start is " + content + ": its potential is known from "
              + potential.low() + " to " + potential.high());
    }
    if (host.surface().exchangeCurrentDensity().isEmpty()) return content;
    return Math.max(EndTest.LEAST_SITES, Math.min(1 - EndTest.LEAST_SITES, content));
  }

  public StepResult run(Drive drive, StepEnds ends, CurveObserver observer, BooleanSupplier cancelled)
      throws InterruptedException {
    return loop.run(y, drive, ends, observer, cancelled);
  }

  public double[] lossVolts() {
    double[] powers = new double[meter.names().size()];
    double current = system.terminalCurrent(y);
    if (current == 0) return powers;
    meter.add(y, 1, powers);
    for (int k = 0; k < powers.length; k++) powers[k] /= current;
    return powers;
  }

  public double carriers(boolean positiveSide) {
    SegmentCell first = system.segment(0);
    if (first.salt == null) return Double.NaN;
    int node = positiveSide ? 0 : first.salt.size - 1;
    return first.salt.restConcentration * y[first.saltOffset() + node];
  }

  public double segmentCurrent(int segment) {
    return system.ionicCurrent(y, segment) - system.segment(segment).leakage * system.segmentVolts(y, segment);
  }

  public double segmentVolts(int segment) {
    return system.segmentVolts(y, segment);
  }

  public long steps() {
    return loop.steps();
  }
}
