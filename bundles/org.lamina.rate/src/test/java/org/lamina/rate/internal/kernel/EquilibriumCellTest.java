// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lamina.numerics.GaussLegendre;
import org.lamina.rate.internal.kernel.EquilibriumCell.Span;
import org.lamina.rate.internal.kernel.LithiumStore.Host;
import org.lamina.rate.internal.kernel.LithiumStore.Metal;

class EquilibriumCellTest {
  private static final Potential OXIDE =
      Potential.table(List.of(0.0, 0.1, 0.4, 0.6, 0.95, 1.0), List.of(3.55, 3.4, 3.34, 3.19, 3.05, 2.5));
  private static final Potential ALLOY =
      Potential.table(List.of(0.0, 1.0, 3.0, 8.0, 13.0), List.of(2.0, 1.1, 0.8, 0.5, 0.05));

  private static EquilibriumCell cell(double start, double negativeStart) {
    LithiumBalance balance = new LithiumBalance(new Host(90, 0, 1, start), new Host(200, 0, 13, negativeStart));
    return new EquilibriumCell(balance, OXIDE, ALLOY);
  }

  @Test
  void energyIsTheIntegralOfTheVoltage() {
    EquilibriumCell cell = cell(1, 0);
    Span whole = cell.known().orElseThrow();
    assertEquals(-90, whole.from(), 1e-12);
    assertEquals(0, whole.to(), 1e-12);
    // An independent way: many small panels of the voltage itself, the knots falling on their edges or not.
    double integral = GaussLegendre.points(4).integral(cell::volts, whole.from(), whole.to(), 18_000);
    assertEquals(integral, cell.energy(whole), 1e-9 * integral);
    assertEquals(integral / 90, cell.meanVolts(whole), 1e-9);
  }

  @Test
  void windowEndsWhereTheVoltageMeetsIt() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 500; i++) {
      EquilibriumCell cell = cell(random.nextDouble(0.2, 1), random.nextDouble(0, 6));
      double low = random.nextDouble(0.5, 2.5);
      double high = low + random.nextDouble(0.01, 1);
      Span known = cell.known().orElseThrow();
      Optional<Span> span = cell.within(low, high);
      if (span.isEmpty()) {
        assertTrue(cell.volts(known.from()) <= low || cell.volts(known.to()) >= high);
        continue;
      }
      // Steep tables: 1e-14 of the charge is still a picovolt.
      if (span.get().from() > known.from()) assertEquals(high, cell.volts(span.get().from()), 1e-10);
      else assertTrue(cell.volts(span.get().from()) <= high);
      if (span.get().to() < known.to()) assertEquals(low, cell.volts(span.get().to()), 1e-10);
      else assertTrue(cell.volts(span.get().to()) >= low);
    }
  }

  @Test
  void aPlateauAtTheLimitBelongsToTheWindow() {
    Potential flat = Potential.table(List.of(0.0, 0.2, 0.8, 1.0), List.of(3.5, 3.2, 3.2, 2.5));
    LithiumBalance balance = new LithiumBalance(new Host(100, 0, 1, 1), new Metal(1000));
    EquilibriumCell cell = new EquilibriumCell(balance, flat, new Potential.Constant(0));
    // The curve meets the plateau with slope zero: the last bit of a voltage is the root of that in charge.
    Span below = cell.within(2.6, 3.2).orElseThrow();
    assertEquals(-80, below.from(), 1e-5);
    Span above = cell.within(3.2, 3.4).orElseThrow();
    assertEquals(-20, above.to(), 1e-5);
  }

  @Test
  void lithiumIsConserved() {
    // Positive at 0.5 of 90, negative with 2/13 of 200 in it: the discharge ends when the negative is empty.
    LithiumBalance balance = new LithiumBalance(new Host(90, 0, 1, 0.5), new Host(200, 0, 13, 2));
    assertEquals(-45, balance.chargedEnd(), 1e-12);
    assertEquals(200.0 * 2 / 13, balance.dischargedEnd(), 1e-12);
    // Metal takes everything and gives what it has.
    LithiumBalance metal = new LithiumBalance(new Host(90, 0, 1, 0.5), new Metal(10));
    assertEquals(-45, metal.chargedEnd(), 0.0);
    assertEquals(10, metal.dischargedEnd(), 0.0);
    assertEquals(55, metal.capacity(), 0.0);
  }

  @Test
  void knowsOnlyWhatTheTablesKnow() {
    Potential part = Potential.table(List.of(0.25, 0.75), List.of(3.5, 3.0));
    LithiumBalance balance = new LithiumBalance(new Host(100, 0, 1, 1), new Host(100, 0, 1, 0));
    Potential minus = Potential.table(List.of(0.0, 0.5), List.of(0.5, 0.4));
    Span known = new EquilibriumCell(balance, part, minus).known().orElseThrow();
    // Positive known from -75 to -25, negative from -50 to 0.
    assertEquals(-50, known.from(), 1e-12);
    assertEquals(-25, known.to(), 1e-12);
    Potential elsewhere = Potential.table(List.of(0.9, 1.0), List.of(0.5, 0.4));
    assertTrue(new EquilibriumCell(balance, part, elsewhere).known().isEmpty());
  }

  @Test
  void potentialsDoNotRise() {
    assertThrows(IllegalArgumentException.class, () -> Potential.table(List.of(0.0, 1.0), List.of(3.0, 3.1)));
  }

  @Test
  void gapBetweenBranches() {
    Host host = new Host(100, 0, 1, 0);
    Potential leaving = Potential.table(List.of(0.0, 1.0), List.of(0.8, 0.4));
    Potential entering = Potential.table(List.of(0.0, 1.0), List.of(0.5, 0.3));
    // Gap 0.3 - 0.2 x at content x: mean from 0.2 to 0.6 is that at 0.4.
    assertEquals(0.22, EquilibriumCell.meanGapVolts(host, leaving, entering, 20, 60), 1e-14);
  }
}
