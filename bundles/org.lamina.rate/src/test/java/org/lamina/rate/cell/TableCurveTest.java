// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lamina.numerics.MonotoneInterpolant;

class TableCurveTest {
  /** Knots as uneven as those of a potential with a cliff at its end. */
  private static final double[] S = {0.5026, 0.6027, 0.7028, 0.903, 0.9656, 0.9781, 0.99997, 1};

  private static final double[] VOLTS = {4.1967, 4.0648, 3.9767, 3.9062, 3.9003, 3.8957, 3.2, 3};

  @Test
  void isTheMonotoneInterpolantInside() {
    TableCurve curve = new TableCurve(S, VOLTS);
    MonotoneInterpolant interpolant = MonotoneInterpolant.of(S, VOLTS);
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 10_000; i++) {
      double s = i < S.length ? S[i] : random.nextDouble(0.5026, 1);
      assertEquals(interpolant.value(s), curve.value(s), 1e-13);
      double slope = interpolant.derivative(s);
      assertEquals(slope, curve.slope(s), 1e-10 * (1 + Math.abs(slope)));
      assertEquals(interpolant.integral(0.6, s), curve.integral(0.6, s), 1e-13);
    }
  }

  @Test
  void goesOnStraightBeyondItsEnds() {
    TableCurve curve = new TableCurve(S, VOLTS);
    double slope = curve.slope(1);
    assertEquals(3 + 0.01 * slope, curve.value(1.01), 1e-12 * Math.abs(slope));
    assertEquals(slope, curve.slope(1.02), 0);
    assertEquals(4.1967 - 0.1 * curve.slope(0.5026), curve.value(0.4026), 1e-12);
    // The integral of a straight line is its width times its value in the middle.
    assertEquals(0.01 * curve.value(1.005), curve.integral(1, 1.01), 1e-12);
    assertEquals(0.1 * curve.value(0.4526), curve.integral(0.4026, 0.5026), 1e-12);
  }

  @Test
  void isConstantOnlyWhereAllValuesAreTheSame() {
    assertTrue(TableCurve.constant(1.76e-15).constant());
    assertEquals(1.76e-15, TableCurve.constant(1.76e-15).value(0.37), 0);
    assertEquals(0.25 * 1.76e-15, TableCurve.constant(1.76e-15).integral(0.5, 0.75), 1e-30);
    assertFalse(new TableCurve(new double[] {0, 0.5, 1}, new double[] {1, 1, 2}).constant());
  }

  @Test
  void namesTheEntryAtFault() {
    double[] falling = {0, 0.6, 0.5};
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> new TableCurve(falling, new double[] {3, 2, 1}));
    assertTrue(fault.getMessage().contains("entry 2 is 0.5 after 0.6"), fault.getMessage());
  }
}
