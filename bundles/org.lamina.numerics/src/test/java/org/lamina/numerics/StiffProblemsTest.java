// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Published stiff and differential-algebraic problems against their published reference values. */
class StiffProblemsTest {
  @Test
  void theErrorFollowsTheToleranceForVanDerPolsOscillator() {
    assertFollows("van der Pol", new VanDerPol(), 2, VanDerPol.AT_2, 1);
  }

  @Test
  void theErrorFollowsTheToleranceForTheChemicalAkzoProblem() {
    assertFollows("Akzo", new ChemicalAkzo(), 180, ChemicalAkzo.AT_180, 1e-2);
  }

  @Test
  void theErrorFollowsTheToleranceForRobertsonsReactions() {
    assertFollows("Robertson", new Robertson(), 1e11, Robertson.AT_1E11, 1e-6);
  }

  /** At most thirty times the tolerance, and at least five times less for each decade of it. */
  private static void assertFollows(String name, DenseSystem system, double time, double[] exact, double scale) {
    double before = Double.POSITIVE_INFINITY;
    for (double tolerance : new double[] {1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8}) {
      system.factorisations = 0;
      system.tolerance(tolerance, tolerance * scale);
      double error = error(system.toTolerance(time, 1e-6), exact);
      System.out.println(name + ": tolerance " + tolerance + ", error " + error + ", steps " + system.factorisations);
      assertTrue(error < 30 * tolerance, () -> name + ", tolerance " + tolerance + ": error " + error);
      assertTrue(error < before / 5, name + ", tolerance " + tolerance + ": falls too little");
      before = error;
    }
  }

  private static double error(double[] found, double[] exact) {
    double error = 0;
    for (int c = 0; c < exact.length; c++) error = Math.max(error, Math.abs(found[c] / exact[c] - 1));
    return error;
  }
}
