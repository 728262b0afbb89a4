// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EquivalentAspectRatioTest {
  @Test
  void holeAndTrenchAreCasesOfTheGeneralOne() {
    double general = EquivalentAspectRatio.of(30e-6, StrictMath.PI * 3e-6, StrictMath.PI * 9e-12 / 4);
    assertEquals(10, EquivalentAspectRatio.hole(30e-6, 3e-6), 1e-14);
    assertEquals(10, general, 1e-14);
    // One metre of trench has two walls.
    assertEquals(5, EquivalentAspectRatio.trench(30e-6, 3e-6), 1e-14);
    assertEquals(5, EquivalentAspectRatio.of(30e-6, 2, 3e-6), 1e-14);
  }

  @Test
  void pillarsStandInTheirCell() {
    // Pillars 2 um wide and 50 um high, 4 um apart in a square lattice: 50 * 2 pi/(4 (16 - pi)).
    double expected = 50 * 2 * StrictMath.PI / (4 * (16 - StrictMath.PI));
    assertEquals(expected, EquivalentAspectRatio.pillarArray(50e-6, 1e-6, 16e-12), 1e-13);
  }

  @Test
  void refusesWhatLeavesNoSpace() {
    assertThrows(IllegalArgumentException.class, () -> EquivalentAspectRatio.hole(1e-6, 0));
    assertThrows(IllegalArgumentException.class, () -> EquivalentAspectRatio.trench(-1e-6, 1e-6));
    assertThrows(IllegalArgumentException.class, () -> EquivalentAspectRatio.pillarArray(1e-6, 1e-6, 3e-12));
  }
}
