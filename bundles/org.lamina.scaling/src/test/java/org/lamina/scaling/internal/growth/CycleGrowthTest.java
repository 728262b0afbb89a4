// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the pulses of a cycle share its growth. */
class CycleGrowthTest {
  /** Two half-reactions, repeated until nothing changes: each finds the sites that the other left it. */
  @ParameterizedTest
  @CsvSource({"1, 1", "0.5, 1", "0.5, 0.5", "0.9, 0.2", "0.01, 0.03"})
  void isTheSteadyStateOfTwoHalfReactions(double first, double second) {
    double ready = 1; // sites that the precursor may take
    double taken = 0;
    for (int cycle = 0; cycle < 5000; cycle++) {
      taken = first * ready;
      ready -= taken;
      ready += second * (1 - ready);
    }
    assertEquals(taken, CycleGrowth.inSeries(new double[] {first, second}), 1e-12);
  }

  /** And three: every site passes all of them in turn. */
  @Test
  void isTheSteadyStateOfThree() {
    double[] coverage = {0.5, 0.2, 0.9};
    double[] sites = {1, 0, 0}; // ready for the pulse of that number
    double moved = 0;
    for (int i = 0; i < 3 * 5000; i++) {
      int pulse = i % 3;
      moved = coverage[pulse] * sites[pulse];
      sites[pulse] -= moved;
      sites[(pulse + 1) % 3] += moved;
    }
    assertEquals(moved, CycleGrowth.inSeries(coverage), 1e-12);
  }

  @Test
  void onePulseIsItsCoverage() {
    assertEquals(0.3, CycleGrowth.inSeries(new double[] {0.3}), 1e-15);
    assertEquals(0.3, CycleGrowth.inSeries(new double[] {1, 0.3, 1}), 1e-15);
  }

  @Test
  void nothingGrowsWithoutOneOfThem() {
    assertEquals(0, CycleGrowth.inSeries(new double[] {1, 0}));
  }

  @ParameterizedTest
  @CsvSource({"0.95, 1", "0.95, 2", "0.5, 4"})
  void eachShareGivesTheWhole(double growth, int pulses) {
    double[] coverages = new double[pulses];
    Arrays.fill(coverages, CycleGrowth.eachFor(growth, pulses));
    assertEquals(growth, CycleGrowth.inSeries(coverages), 1e-14);
  }
}
