// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import org.lamina.rate.cell.EndCause;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.internal.run.CurrentProtocol;
import org.lamina.rate.internal.run.RunSettings;
import org.lamina.rate.solver.CellModel;

/**
 * The last of cycles at one current, run until two agree.
 *
 * @param cycles how many were run
 * @param settled whether the last two agree
 */
record SettledCycle(StepResult discharge, StepResult charge, int cycles, boolean settled) {
  /** Of a charge: after so many times what it should take, the leak is as large as the current. */
  private static final double MOST_TIMES = 10;

  /**
   * Runs cycles from the state in which the model is.
   *
   * @param deepest charge of a discharge in C/m², infinite for down to the lower limit
   */
  static SettledCycle of(StudiedCell cell, CellModel model, double current, double deepest)
      throws InterruptedException {
    double tolerance = RunSettings.settledTolerance(cell.tolerance());
    double longest = MOST_TIMES * cell.restCharge() / current;
    StepEnds down = new StepEnds(deepest / current, cell.lowVolts(), Double.POSITIVE_INFINITY, 0);
    StepEnds up = new StepEnds(longest, Double.NEGATIVE_INFINITY, cell.highVolts(), 0);
    SettledCycle before = null;
    for (int cycle = 1; ; cycle++) {
      StepResult discharge = cell.run(model, current, down);
      StepResult charge = cell.run(model, -current, up);
      boolean settled =
          before != null && agree(before.discharge, discharge, tolerance) && agree(before.charge, charge, tolerance);
      before = new SettledCycle(discharge, charge, cycle, settled);
      if (settled || cycle == CurrentProtocol.MOST_CYCLES || charge.cause() == EndCause.DURATION) return before;
    }
  }

  private static boolean agree(StepResult a, StepResult b, double tolerance) {
    return near(a.coulombsPerSquareMetre(), b.coulombsPerSquareMetre(), tolerance)
        && near(a.joulesPerSquareMetre(), b.joulesPerSquareMetre(), tolerance);
  }

  private static boolean near(double a, double b, double tolerance) {
    return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  }

  /** Charge out over charge in; NaN when none went in. */
  double coulombic() {
    return discharge.coulombsPerSquareMetre() / -charge.coulombsPerSquareMetre();
  }

  /** Energy out over energy in; NaN when none went in. */
  double energy() {
    return discharge.joulesPerSquareMetre() / -charge.joulesPerSquareMetre();
  }

  /** Whether the charge went as far as it could at its current. */
  boolean filled() {
    return charge.cause() == EndCause.HIGH_VOLTAGE || charge.cause() == EndCause.CONTENT;
  }
}
