// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitsTest {
  @Test
  void everySpellingStandsForOneUnit() {
    Map<String, Unit> owners = new HashMap<>();
    for (Unit unit : Units.all()) {
      for (String alias : unit.aliases()) assertTrue(owners.putIfAbsent(alias, unit) == null, alias);
      assertTrue(owners.putIfAbsent(unit.symbol(), unit) == null, unit.symbol());
    }
    owners.forEach((spelling, unit) -> assertSame(unit, Units.get(spelling)));
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void everyDimensionHasItsSiUnit(Dimension dimension) {
    Unit si = Units.of(dimension).stream().filter(unit -> unit.toSi(1) == 1).findFirst().orElseThrow();
    assertFalse(dimension.siSymbol().isBlank());
    assertEquals(Dimension.ofLabel(dimension.label()), dimension);
    assertEquals(2, si.toSi(2));
  }

  /** Against definitions that were not computed from the table. */
  @ParameterizedTest
  @CsvSource({
    "70 nm, 7e-8",
    "3 um, 3e-6",
    "250 degC, 523.15",
    "2.6 uAh/cm2, 93.6",
    "37 uAh/cm2/um, 1.332e9",
    "1 mA/cm2, 10",
    "6.51e-7 S/cm, 6.51e-5",
    "1 eV, 96485.3321233100184",
    "1 Torr, 133.32236842105263",
    "1e-12 cm2/s, 1e-16",
    "10 uohm cm, 1e-7",
    "15 ohm cm2, 1.5e-3",
    "3.36 g/cm3, 3360",
    "147.4 mAh/g, 530640",
    "1 d, 86400",
    "90 deg, 1.5707963267948966"
  })
  void unitsConvertToSi(String text, double si) {
    assertEquals(si, Quantity.valueOf(text).si(), 1e-15 * si);
  }

  @Test
  void aDifferenceOfTemperaturesHasNoOffset() {
    assertEquals(5, Quantity.valueOf("250 +- 5 degC").siUncertainty());
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void everyQuantityRoundTripsInEveryUnit(Dimension dimension) {
    SplittableRandom random = new SplittableRandom(dimension.ordinal());
    for (Unit unit : Units.of(dimension)) {
      for (int i = 0; i < 1000; i++) {
        double value = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(-30, 30));
        double uncertainty = i % 3 == 0 ? Math.abs(value) / 7 : 0;
        Quantity quantity = new Quantity(value, uncertainty, unit);
        assertEquals(quantity, Quantity.valueOf(quantity.toString()));
        double back = unit.fromSi(unit.toSi(value));
        assertEquals(value, back, 1e-12 * (Math.abs(value) + Math.abs(unit.offset())));
      }
    }
  }
}
