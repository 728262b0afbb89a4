// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GaussLobattoTest {
  @Test
  void integratesPolynomialsOfDegreeTwoNMinusOneExactly() {
    for (int degree = 1; degree <= 32; degree++) {
      GaussLobatto points = GaussLobatto.of(degree);
      for (int power = 0; power <= 2 * degree - 1; power++) {
        double sum = 0;
        for (int i = 0; i <= degree; i++) sum += points.weight(i) * StrictMath.pow(points.node(i), power);
        assertEquals(power % 2 == 0 ? 2.0 / (power + 1) : 0, sum, 2e-14, "degree " + degree + ", power " + power);
      }
    }
  }

  @Test
  void isNotExactForTheNextPower() {
    // Degree 2 is Simpson's rule: 2/3 for x^4 instead of 2/5.
    GaussLobatto points = GaussLobatto.of(2);
    double sum = 0;
    for (int i = 0; i <= 2; i++) sum += points.weight(i) * StrictMath.pow(points.node(i), 4);
    assertEquals(2.0 / 3, sum, 1e-15);
  }

  @Test
  void differentiatesPolynomialsUpToItsDegreeExactly() {
    double worst = 0;
    for (int degree = 1; degree <= 32; degree++) {
      GaussLobatto points = GaussLobatto.of(degree);
      for (int power = 0; power <= degree; power++) {
        for (int i = 0; i <= degree; i++) {
          double exact = power == 0 ? 0 : power * StrictMath.pow(points.node(i), power - 1);
          double found = 0;
          for (int j = 0; j <= degree; j++) found += points.derivative(i, j) * StrictMath.pow(points.node(j), power);
          // The largest entry of the matrix is degree (degree + 1)/4; errors of rounding are in proportion.
          worst = Math.max(worst, Math.abs(exact - found) / (degree * (degree + 1)));
        }
      }
    }
    System.out.println("Gauss-Lobatto: worst derivative over degree (degree + 1): " + worst);
    assertTrue(worst < 2e-15, "a derivative is wrong");
  }

  @Test
  void hasTheNodesOfTheTables() {
    // Abramowitz and Stegun, table 25.6: five and six points.
    GaussLobatto four = GaussLobatto.of(4);
    assertEquals(-0.65465367, four.node(1), 5e-9);
    assertEquals(0, four.node(2));
    assertEquals(0.71111111, four.weight(2), 5e-9);
    GaussLobatto five = GaussLobatto.of(5);
    assertEquals(0.76505532, five.node(4), 5e-9);
    assertEquals(0.28523152, five.node(3), 5e-9);
    assertEquals(0.55485837, five.weight(3), 1e-8);
  }

  @Test
  void risesFromEndToEnd() {
    for (int degree = 1; degree <= 32; degree++) {
      GaussLobatto points = GaussLobatto.of(degree);
      assertEquals(degree, points.degree());
      assertEquals(-1, points.node(0));
      assertEquals(1, points.node(degree));
      for (int i = 0; i < degree; i++) assertTrue(points.node(i) < points.node(i + 1));
    }
  }

  @Test
  void refusesDegreesThatDoNotExist() {
    assertThrows(IllegalArgumentException.class, () -> GaussLobatto.of(0));
    assertThrows(IllegalArgumentException.class, () -> GaussLobatto.of(33));
  }
}
