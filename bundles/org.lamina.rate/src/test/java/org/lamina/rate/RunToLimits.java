// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.util.List;
import java.util.OptionalDouble;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.solver.CellModel;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;

/**
 * A cell run between 1 V and 2.75 V. It begins as fabricated, with all lithium where it was deposited, and is charged:
 * slowly, then at the upper limit until nothing flows. So the negative electrode has everywhere what the positive one
 * gave there, also where films are uneven.
 */
final class RunToLimits {
  static final double LOW = 1;
  static final double HIGH = 2.75;

  /** In A/m² on the interface: days for the whole charge. */
  private static final double SLOW = 1e-3;

  private static final double NOTHING = 1e-2 * SLOW;
  private static final int MOST_CYCLES = 15;

  private final CellModel cell;
  private final double slow;

  /** @param amperesPerSquareMetre the largest current that is to come, of the footprint */
  RunToLimits(CellParameters parameters, double amperesPerSquareMetre) {
    slow = SLOW * PearseCells.interfaceArea(parameters);
    cell = new CellModel(parameters, Accuracy.suited(parameters, amperesPerSquareMetre, 1e-4));
    charge();
  }

  private void charge() {
    cell.reset();
    step(-slow, StepEnds.above(HIGH));
    StepEnds still =
        new StepEnds(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, NOTHING);
    run(new Drive.Voltage(HIGH), still);
  }

  List<String> lossNames() {
    return cell.lossNames();
  }

  /** Lithium in the positive electrode, of what it could hold. */
  double positiveContent() {
    return cell.positiveContent();
  }

  /** The discharge of the charged cell. */
  StepResult discharge(double amperesPerSquareMetre) {
    charge();
    return step(amperesPerSquareMetre, StepEnds.below(LOW));
  }

  /** Charge per footprint, in C/m², of a discharge so slow that nothing is lost. */
  double coulombsAtRest() {
    return discharge(slow).coulombsPerSquareMetre();
  }

  /** Energy out over energy in of the cycle that repeats itself; empty where none does in many. */
  OptionalDouble settledEfficiency(double amperesPerSquareMetre) {
    charge();
    double before = Double.NaN;
    for (int cycle = 0; cycle < MOST_CYCLES; cycle++) {
      double out = step(amperesPerSquareMetre, StepEnds.below(LOW)).joulesPerSquareMetre();
      double in = -step(-amperesPerSquareMetre, StepEnds.above(HIGH)).joulesPerSquareMetre();
      if (Math.abs(out - before) <= 1e-4 * out) return OptionalDouble.of(out / in);
      before = out;
    }
    return OptionalDouble.empty();
  }

  private StepResult step(double amperes, StepEnds ends) {
    return run(new Drive.Current(amperes), ends);
  }

  private StepResult run(Drive drive, StepEnds ends) {
    try {
      return cell.run(drive, ends, CurveObserver.NONE, () -> false);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
