// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StepSizeControlTest {
  @Test
  void acceptsUpToOne() {
    assertTrue(StepSizeControl.accepts(1));
    assertFalse(StepSizeControl.accepts(1.000001));
    assertFalse(StepSizeControl.accepts(Double.NaN));
  }

  @Test
  void theFirstStepGoesByItsErrorAlone() {
    // 0.9 times the fourth root of 1/error.
    assertEquals(0.9 * 2, new StepSizeControl(4).next(1, 1.0 / 16), 1e-15);
    assertEquals(6, new StepSizeControl(4).next(1, 0));
    assertEquals(6, new StepSizeControl(4).next(1, 1e-20));
  }

  @Test
  void anErrorThatGrowsHoldsTheStepsBack() {
    StepSizeControl steady = new StepSizeControl(4);
    StepSizeControl growing = new StepSizeControl(4);
    steady.next(1, 0.5);
    growing.next(1, 0.05);
    // With equal steps the trend is (before/now)^(1/4).
    assertEquals(steady.next(1, 0.5) * StrictMath.pow(0.1, 0.25), growing.next(1, 0.5), 1e-15);
  }

  @Test
  void aRejectedStepIsCutAndNotGrownStraightAfter() {
    StepSizeControl control = new StepSizeControl(4);
    assertEquals(0.9 / 2, control.next(1, 16), 1e-15);
    assertEquals(0.2, control.next(1, 1e12), 1e-15);
    assertEquals(0.25, control.next(1, Double.NaN));
    assertEquals(0.25, control.next(1, Double.POSITIVE_INFINITY));
    assertEquals(0.1, control.next(0.1, 1e-8));
    assertTrue(control.next(0.1, 1e-8) > 0.1);
  }

  @Test
  void aRestartForgets() {
    StepSizeControl control = new StepSizeControl(4);
    control.next(1, 1e-6);
    control.next(1, 50);
    control.restart();
    assertEquals(new StepSizeControl(4).next(2, 0.5), control.next(2, 0.5));
    assertThrows(IllegalArgumentException.class, () -> new StepSizeControl(0));
  }

  @Test
  void aMethodInPracticeKeepsItsErrorBelowOneAndSeldomLosesAStep() {
    VanDerPol system = new VanDerPol();
    system.tolerance(1e-5, 1e-5);
    system.toTolerance(2, 1e-6);
    Rosenbrock method = new Rosenbrock(system);
    StepSizeControl control = new StepSizeControl(Rosenbrock.ERROR_ORDER);
    double[] y = system.start();
    double[] next = new double[2];
    double step = 1e-6;
    int rejected = 0;
    int tried = 0;
    for (double at = 0; at < 2; tried++) {
      double error = method.attempt(y, step, next);
      if (StepSizeControl.accepts(error)) {
        at += step;
        System.arraycopy(next, 0, y, 0, 2);
      } else {
        rejected++;
      }
      step = control.next(step, error);
    }
    System.out.println("Van der Pol, tolerance 1e-5: " + tried + " steps tried, " + rejected + " rejected");
    assertTrue(rejected < tried / 10, rejected + " of " + tried + " steps lost");
  }
}
