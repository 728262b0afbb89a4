// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;

class GrowthTest {
  /** In binary 70 nm of 0.07 nm are a little more than 1000 cycles; no multiple of a growth may cost a cycle more. */
  @Test
  void wholeMultiplesAreExact() {
    double growth = Quantity.valueOf("0.07 nm").si();
    int noisy = 0;
    for (int cycles = 1; cycles <= 20_000; cycles++) {
      double thickness = Quantity.of(cycles * 7 / 100.0, Units.get("nm")).si();
      if (StrictMath.ceil(thickness / growth) != cycles) noisy++;
      assertEquals(cycles, Growth.cycles(thickness, growth));
    }
    assertTrue(noisy > 0, "the plain ratio is wrong somewhere, or this test proves nothing");
  }

  @Test
  void everythingElseIsRoundedUp() {
    assertEquals(11, Growth.cycles(1.00001e-9, 1e-10));
    assertEquals(1, Growth.cycles(1e-20, 1e-10));
  }
}
