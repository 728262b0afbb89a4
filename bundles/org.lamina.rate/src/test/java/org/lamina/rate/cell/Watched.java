// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import org.lamina.rate.cell.Drive.Current;
import org.lamina.rate.solver.CellModel;

/** A cell under a constant current that is looked at on the way. */
final class Watched {
  /** Fine enough for 1e-5 of everything that is compared with other solutions. */
  static final Accuracy FINE = new Accuracy(1e-7, 5, 12);

  private final CellModel cell;
  private final double amperesPerSquareMetre;
  private double seconds;

  Watched(CellParameters parameters, double amperesPerSquareMetre) {
    this.cell = new CellModel(parameters, FINE);
    this.amperesPerSquareMetre = amperesPerSquareMetre;
  }

  /** Goes on to a moment after the start. */
  Watched to(double moment) throws InterruptedException {
    StepResult result = run(StepEnds.after(moment - seconds));
    if (result.cause() != EndCause.DURATION) throw new AssertionError(result.cause() + " before " + moment + " s");
    seconds = moment;
    return this;
  }

  /** Goes on until the voltage has fallen to a limit. */
  StepResult below(double volts) throws InterruptedException {
    StepResult result = run(StepEnds.below(volts));
    if (result.cause() != EndCause.LOW_VOLTAGE) throw new AssertionError(result.cause() + " " + result.detail());
    return result;
  }

  private StepResult run(StepEnds ends) throws InterruptedException {
    return cell.run(new Current(amperesPerSquareMetre), ends, CurveObserver.NONE, () -> false);
  }

  /** Voltage lost at present in mV, as a magnitude, to the loss whose name begins like that. */
  double millivolts(String loss) {
    double sum = 0;
    int found = 0;
    for (int k = 0; k < cell.lossNames().size(); k++) {
      if (!cell.lossNames().get(k).startsWith(loss)) continue;
      sum += cell.overpotentials()[k] * 1e3;
      found++;
    }
    if (found == 0) throw new AssertionError("no loss '" + loss + "' among " + cell.lossNames());
    return sum;
  }

  /** Of Li+ at an interface, in kmol/m³. */
  double concentration(boolean positiveSide) {
    return cell.electrolyteConcentration(positiveSide) / 1e3;
  }
}
