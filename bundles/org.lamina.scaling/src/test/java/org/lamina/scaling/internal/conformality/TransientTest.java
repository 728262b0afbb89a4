// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The equation without time is the integral of the transient ones, whatever the inertia of the gas. */
class TransientTest {
  @Test
  void steppingThroughTimeConvergesToTheEquationWithoutTime() {
    DiffusionReaction feature = new DiffusionReaction(5, 0.2, 0.02);
    int steps = 64;
    double impingements = 80;
    double exact = 1 - feature.coverage(impingements, steps).bottom();
    for (double inertia : new double[] {0.05, 1}) {
      double coarse = new TransientReference(feature, inertia, steps).freeOnFloor(impingements, 1000) - exact;
      double fine = new TransientReference(feature, inertia, steps).freeOnFloor(impingements, 2000) - exact;
      double order = StrictMath.log(coarse / fine) / StrictMath.log(2);
      System.out.println("transient reference, inertia " + inertia + ": free on the floor " + exact + ", apart "
          + coarse + " and " + fine + ", observed order " + order);
      assertEquals(0, fine, 2e-5);
      assertEquals(2, order, 0.1);
    }
  }
}
