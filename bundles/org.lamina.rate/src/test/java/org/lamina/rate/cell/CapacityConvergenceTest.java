// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lamina.rate.solver.CellModel;

/** Capacities to a cut-off against the converged solution: over the tolerance and the degree. */
class CapacityConvergenceTest {
  private static final Optional<HysteresisLaw> NONE = Optional.empty();
  private static final int CURRENTS = 17;
  private static final double[] TOLERANCES = {1e-3, 1e-4, 1e-5, 1e-6, 1e-7};
  private static final ElectrodeParameters BENT = FullCell.positive(NONE);
  private static final ElectrodeParameters BENT_NEGATIVE = FullCell.negative(NONE);

  @Test
  void theErrorOfAFlatCellFallsFiveTimesPerDecadeOfTolerance() {
    assertFalls("flat", FullCell.flat(FullCell.smoothPositive(), FullCell.GLASS, FullCell.smoothNegative()), 0.3);
  }

  @Test
  void theErrorOfABinaryElectrolyteFallsFiveTimesPerDecadeOfTolerance() {
    assertFalls("binary", FullCell.flat(FullCell.smoothPositive(), FullCell.WEAK, FullCell.smoothNegative()), 0.3);
  }

  @Test
  @Tag("full")
  void theErrorOfAPoreFallsFiveTimesPerDecadeOfTolerance() {
    CellParameters pore = FullCell.pore(FullCell.smoothPositive(), FullCell.GLASS, FullCell.smoothNegative());
    assertFalls("pore", pore, 2.4);
  }

  /** Root mean square over currents: the error of one alone passes through zero somewhere and says nothing there. */
  private static void assertFalls(String name, CellParameters cell, double least) {
    double[] errors = errors(name, cell, least);
    for (int t = 1; t < errors.length; t++) {
      assertTrue(errors[t] < errors[t - 1] / 5, name + ", tolerance " + TOLERANCES[t]);
    }
  }

  @Test
  void onTablesTheErrorStaysBelowTheToleranceAndFallsAsMuchFromEndToEnd() {
    // Where the second derivative of a table jumps, a coarse tolerance meets a few jumps by chance better than it must.
    double[] errors = errors("table", FullCell.flat(BENT, FullCell.GLASS, BENT_NEGATIVE), 0.3);
    for (int t = 0; t < errors.length; t++) assertTrue(errors[t] < 0.1 * TOLERANCES[t], "tolerance " + TOLERANCES[t]);
    assertTrue(errors[errors.length - 1] < errors[0] / 625);
  }

  private static double[] errors(String name, CellParameters cell, double least) {
    double[] squares = new double[TOLERANCES.length];
    for (int k = 0; k < CURRENTS; k++) {
      double current = least * StrictMath.pow(30, k / (CURRENTS - 1.0));
      double exact = capacity(cell, current, new Accuracy(1e-9, 3, 8));
      for (int t = 0; t < TOLERANCES.length; t++) {
        double error = capacity(cell, current, new Accuracy(TOLERANCES[t], 3, 8)) / exact - 1;
        squares[t] += error * error / CURRENTS;
      }
    }
    for (int t = 0; t < TOLERANCES.length; t++) {
      squares[t] = StrictMath.sqrt(squares[t]);
      System.out.println("capacity, " + name + ", tolerance " + TOLERANCES[t] + ": error " + squares[t]);
    }
    return squares;
  }

  @Test
  void theErrorFallsExponentiallyWithTheDegree() {
    assertFallsWithDegree("flat", FullCell.flat(BENT, FullCell.GLASS, BENT_NEGATIVE), 3);
    assertFallsWithDegree("binary", FullCell.flat(BENT, FullCell.WEAK, BENT_NEGATIVE), 3);
    assertFallsWithDegree(
        "pore", FullCell.pore(FullCell.smoothPositive(), FullCell.GLASS, FullCell.smoothNegative()), 30);
  }

  private static void assertFallsWithDegree(String name, CellParameters cell, double current) {
    double exact = capacity(cell, current, new Accuracy(1e-9, 3, 12));
    double before = Double.POSITIVE_INFINITY;
    for (int degree = 2; degree <= 6; degree += 2) {
      double error = Math.abs(capacity(cell, current, new Accuracy(1e-9, 2, degree)) / exact - 1);
      System.out.println("capacity, " + name + ", degree " + degree + ": error " + error);
      assertTrue(error < before / 10, name + ", degree " + degree);
      before = error;
    }
    assertTrue(before < 1e-7, name);
  }

  @Test
  void theCutOffIsMetExactly() {
    CellModel cell = new CellModel(FullCell.flat(BENT, FullCell.GLASS, BENT_NEGATIVE), Accuracy.STANDARD);
    StepResult result = FilmCell.run(cell, new Drive.Current(3), StepEnds.below(2));
    assertEquals(EndCause.LOW_VOLTAGE, result.cause());
    assertEquals(2, result.endVolts(), 1e-10);
    assertEquals(3 * result.seconds(), result.coulombsPerSquareMetre(), 1e-12 * result.coulombsPerSquareMetre());
  }

  private static double capacity(CellParameters parameters, double current, Accuracy accuracy) {
    CellModel cell = new CellModel(parameters, accuracy);
    StepResult result = FilmCell.run(cell, new Drive.Current(current), StepEnds.below(2));
    assertEquals(EndCause.LOW_VOLTAGE, result.cause());
    return result.coulombsPerSquareMetre();
  }
}
