// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class BracketedRootTest {
  private int calls;

  private DoubleUnaryOperator counted(DoubleUnaryOperator function) {
    calls = 0;
    return x -> {
      calls++;
      return function.applyAsDouble(x);
    };
  }

  @Test
  void findsRootsKnownInClosedForm() {
    assertEquals(StrictMath.sqrt(2), BracketedRoot.find(x -> x * x - 2, 0, 2, 0), 4e-16);
    assertEquals(StrictMath.PI / 2, BracketedRoot.find(StrictMath::cos, 3, 0, 0), 4e-16);
    assertEquals(0.56714329040978387, BracketedRoot.find(x -> x * StrictMath.exp(x) - 1, -1, 1, 0), 2e-16);
    assertEquals(7, BracketedRoot.find(x -> x - 7, 7, 9, 0), 0.0);
    assertEquals(7, BracketedRoot.find(x -> x - 7, -3, 7, 0), 0.0);
  }

  @Test
  void isFastOnSmoothFunctions() {
    BracketedRoot.find(counted(x -> x * StrictMath.exp(x) - 1), -1, 1, 1e-14);
    assertTrue(calls <= 12, calls + " calls");
  }

  @Test
  void copesWithFlatAndSteepFunctions() {
    assertEquals(0.3, BracketedRoot.find(x -> StrictMath.pow(x - 0.3, 9), -1, 4, 1e-3), 1e-3);
    assertEquals(0.3, BracketedRoot.find(counted(x -> x < 0.3 ? -1e-9 : 1e9), -1, 4, 1e-12), 1e-12);
    assertTrue(calls < 400, calls + " calls");
  }

  @Test
  void staysWithinTheBracketAndTheTolerance() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 2_000; i++) {
      double root = random.nextDouble(-10, 10);
      double bend = StrictMath.pow(10, random.nextDouble(-3, 2));
      double low = root - random.nextDouble(0.001, 30);
      double high = root + random.nextDouble(0.001, 30);
      DoubleUnaryOperator function = x -> {
        assertTrue(x >= low && x <= high, "left the bracket");
        return StrictMath.atan(bend * (x - root)) + 0.1 * (x - root);
      };
      assertEquals(root, BracketedRoot.find(function, low, high, 1e-9), 1e-9);
    }
  }

  @Test
  void saysWhenThereIsNoBracket() {
    assertThrows(IllegalArgumentException.class, () -> BracketedRoot.find(x -> x * x + 1, -1, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> BracketedRoot.find(StrictMath::log, -1, 2, 0));
  }
}
