// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GaussLegendreTest {
  @Test
  void integratesPolynomialsOfDegreeTwoNMinusOneExactly() {
    for (int points = 1; points <= 64; points++) {
      GaussLegendre rule = GaussLegendre.points(points);
      for (int degree = 0; degree <= 2 * points - 1; degree++) {
        int power = degree;
        double exact = 1.0 / (degree + 1);
        double found = rule.integral(x -> StrictMath.pow(x, power), 0, 1);
        assertEquals(exact, found, 4e-15, points + " points, degree " + degree);
      }
    }
  }

  @Test
  void isNotExactForTheNextDegree() {
    // The error of n points for x^2n on [0, 1] is (n!)^4/((2n + 1) ((2n)!)^2): for n = 2, 1/180.
    double error = 1.0 / 5 - GaussLegendre.points(2).integral(x -> x * x * x * x, 0, 1);
    assertEquals(1.0 / 180, error, 1e-15);
  }

  @Test
  void panelsConvergeWithOrderTwoN() {
    double exact = StrictMath.E - 1;
    for (int points = 1; points <= 3; points++) {
      GaussLegendre rule = GaussLegendre.points(points);
      double coarse = Math.abs(rule.integral(StrictMath::exp, 0, 1, 4) - exact);
      double fine = Math.abs(rule.integral(StrictMath::exp, 0, 1, 8) - exact);
      double order = StrictMath.log(coarse / fine) / StrictMath.log(2);
      System.out.println("Gauss-Legendre, " + points + " points: observed order " + order);
      assertEquals(2 * points, order, 0.05);
    }
  }

  @Test
  void turnsSignWithTheInterval() {
    GaussLegendre rule = GaussLegendre.points(5);
    assertEquals(-rule.integral(StrictMath::sin, 0, 2), rule.integral(StrictMath::sin, 2, 0), 1e-16);
    assertNotEquals(0, rule.integral(StrictMath::sin, 0, 2));
  }

  @Test
  void refusesRulesThatDoNotExist() {
    assertThrows(IllegalArgumentException.class, () -> GaussLegendre.points(0));
    assertThrows(IllegalArgumentException.class, () -> GaussLegendre.points(65));
    assertThrows(IllegalArgumentException.class, () -> GaussLegendre.points(2).integral(x -> x, 0, 1, 0));
  }
}
