// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonotoneInterpolantTest {
  private static final double[] X = {0, 0.02, 0.05, 0.1, 0.3, 0.55, 0.8, 0.95, 1};
  private static final double[] Y = {3.55, 3.46, 3.42, 3.40, 3.375, 3.21, 3.185, 3.05, 2.50};

  private static MonotoneInterpolant curve(double[] x, double[] y) {
    return MonotoneInterpolant.of(x, y);
  }

  @Test
  void agreesWithSciPy() {
    // scipy.interpolate.PchipInterpolator of SciPy 1.17.1: x, value, derivative.
    double[][] reference = {
      {0.01, 3.49591930171278, -4.774736495388661},
      {0.07, 3.409342350421248, -0.4305994573754111},
      {0.2, 3.3873062537329504, -0.08305448394708723},
      {0.42, 3.2959971868413787, -0.8948219989827308},
      {0.6, 3.203384962406015, -0.09757894736842074},
      {0.9, 3.1259240270333257, -1.1357142857142892},
      {0.99, 2.640659184339315, -14.345357259380078}
    };
    MonotoneInterpolant curve = MonotoneInterpolant.of(X, Y);
    for (double[] row : reference) {
      assertEquals(row[1], curve.value(row[0]), 1e-14, "value at " + row[0]);
      assertEquals(row[2], curve.derivative(row[0]), 1e-12, "derivative at " + row[0]);
    }
    assertEquals(3.2554492219033837, curve.integral(0, 1), 1e-14);
    assertEquals(2.718366552608579, curve.integral(0.07, 0.9), 1e-14);
  }

  @Test
  void agreesWithSciPyWhereTheTableTurns() {
    MonotoneInterpolant curve = curve(new double[] {0, 1, 2, 4, 5, 8}, new double[] {0, 1, 0.5, 0.5, 2, -1});
    double[][] reference = {
      {0.5, 0.71875}, {1.5, 0.75}, {3, 0.5}, {4.5, 1.25}, {6, 1.8611111111111112}, {7.9, -0.7215694444444454}
    };
    for (double[] row : reference) assertEquals(row[1], curve.value(row[0]), 1e-14, "value at " + row[0]);
    // The three-point slope at an end is cut to three times the chord before a turn, and to zero when it points away.
    assertEquals(3, curve(new double[] {0, 1, 1.1}, new double[] {0, 1, -1}).derivative(0), 0.0);
    assertEquals(0, curve(new double[] {0, 1, 1.1}, new double[] {0, 1, 4}).derivative(0), 0.0);
  }

  @Test
  void meetsEveryKnotExactly() {
    MonotoneInterpolant curve = MonotoneInterpolant.of(X, Y);
    for (int k = 0; k < X.length; k++) assertEquals(Y[k], curve.value(X[k]), 0.0);
    assertEquals(Y[0], curve.value(-0.0), 0.0);
  }

  @Test
  void reproducesStraightLinesExactly() {
    double[] x = {-2, -1.5, 0, 0.25, 4, 7};
    double[] y = Arrays.stream(x).map(v -> 3 - 0.5 * v).toArray();
    MonotoneInterpolant curve = MonotoneInterpolant.of(x, y);
    for (int i = 0; i <= 72; i++) {
      double at = -2 + i / 8.0;
      assertEquals(3 - 0.5 * at, curve.value(at), 0.0);
      assertEquals(-0.5, curve.derivative(at), 0.0);
    }
    assertEquals(27 - 0.25 * (49 - 4), curve.integral(-2, 7), 1e-14);
    MonotoneInterpolant two = MonotoneInterpolant.of(new double[] {1, 3}, new double[] {2, 8});
    assertEquals(5, two.value(2), 0.0);
  }

  @Test
  void neverOvershootsTenThousandMonotoneTables() {
    RandomTables tables = new RandomTables(20260101);
    for (int n = 0; n < 10_000; n++) {
      RandomTables.Table table = tables.next();
      MonotoneInterpolant curve = MonotoneInterpolant.of(table.x(), table.y());
      for (int k = 0; k + 1 < table.x().length; k++) assertMonotone(curve, table, k, "table " + n);
    }
  }

  /** Inside a piece: between its ends, never back, and the slope never of the wrong sign. */
  private static void assertMonotone(MonotoneInterpolant curve, RandomTables.Table table, int k, String name) {
    double left = table.x()[k];
    double width = table.x()[k + 1] - left;
    double rise = table.y()[k + 1] - table.y()[k];
    // Rounding only: some units in the last place of the larger end.
    double rounding = 8 * Math.ulp(Math.max(Math.abs(table.y()[k]), Math.abs(table.y()[k + 1])));
    double before = table.y()[k];
    for (int i = 1; i <= 24; i++) {
      double at = i == 24 ? table.x()[k + 1] : left + width * i / 24;
      double value = curve.value(at);
      String where = name + ", piece " + k + ", step " + i;
      assertTrue((value - before) * table.direction() >= -rounding, where + " goes back");
      assertTrue((table.y()[k + 1] - value) * table.direction() >= -rounding, where + " overshoots");
      double slope = curve.derivative(at) * table.direction();
      assertTrue(slope >= -1e-12 * Math.abs(rise / width) - rounding / width, where + " has slope " + slope);
      before = value;
    }
  }

  @Test
  void convergesWithThirdOrderOnASmoothMonotoneFunction() {
    DoubleUnaryOperator function = x -> StrictMath.exp(-x) + 0.3 * StrictMath.atan(-4 * (x - 1));
    double[] errors = IntStream.of(20, 40, 80, 160, 320).mapToDouble(n -> error(function, n)).toArray();
    for (int i = 1; i < errors.length; i++) {
      double order = StrictMath.log(errors[i - 1] / errors[i]) / StrictMath.log(2);
      System.out.println("PCHIP: error " + errors[i - 1] + " -> " + errors[i] + ", observed order " + order);
      if (i >= 2) assertEquals(3, order, 0.15);
    }
    assertTrue(errors[4] < 3e-7, "error " + errors[4]);
  }

  private static double error(DoubleUnaryOperator function, int pieces) {
    double[] x = IntStream.rangeClosed(0, pieces).mapToDouble(k -> 2.0 * k / pieces).toArray();
    MonotoneInterpolant curve = MonotoneInterpolant.of(x, Arrays.stream(x).map(function).toArray());
    return IntStream.rangeClosed(0, 20_000)
        .mapToDouble(i -> i / 10_000.0)
        .map(at -> Math.abs(curve.value(at) - function.applyAsDouble(at)))
        .max()
        .orElseThrow();
  }

  @Test
  void integralIsThatOfTheCurve() {
    MonotoneInterpolant curve = MonotoneInterpolant.of(X, Y);
    GaussLegendre rule = GaussLegendre.points(3);
    double[] ends = {0, 0.011, 0.02, 0.17, 0.3, 0.31, 0.9, 1};
    for (double from : ends) {
      for (double to : ends) {
        // Three points are exact for a cubic, piece by piece.
        double expected = 0;
        double sign = from <= to ? 1 : -1;
        for (int k = 0; k + 1 < X.length; k++) {
          double left = Math.max(X[k], Math.min(from, to));
          double right = Math.min(X[k + 1], Math.max(from, to));
          if (left < right) expected += sign * rule.integral(curve::value, left, right);
        }
        assertEquals(expected, curve.integral(from, to), 2e-15 * 4, from + " to " + to);
      }
    }
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThrows(IllegalArgumentException.class, () -> curve(new double[] {1}, new double[] {1}));
    assertThrows(IllegalArgumentException.class, () -> curve(new double[] {1, 2}, new double[] {1}));
    assertThrows(IllegalArgumentException.class, () -> curve(new double[] {1, 1}, new double[] {1, 2}));
    assertThrows(IllegalArgumentException.class, () -> curve(new double[] {1, 2}, new double[] {1, Double.NaN}));
    assertThrows(IllegalArgumentException.class, () -> curve(new double[] {0, 1}, new double[] {-1e308, 1e308}));
    MonotoneInterpolant curve = MonotoneInterpolant.of(X, Y);
    assertThrows(IllegalArgumentException.class, () -> curve.value(1.0000001));
    assertThrows(IllegalArgumentException.class, () -> curve.value(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> curve.integral(-0.1, 0.5));
  }
}
