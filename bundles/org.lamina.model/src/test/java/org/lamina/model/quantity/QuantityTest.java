// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({
    "70 nm, 70 nm",
    "70nm, 70 nm",
    "70.0 nm, 70 nm",
    "3 µm, 3 um",
    "-1.50e-3 V, -0.0015 V",
    "250 °C, 250 degC",
    "6.51e-7 +- 0.36e-7 S/cm, 6.51e-7 +- 3.6e-8 S/cm",
    "6.51e-7 ± 0.36e-7 S/cm, 6.51e-7 +- 3.6e-8 S/cm",
    "0.5, 0.5",
    "75 %, 75 %",
    "1 1/K, 1 1/K",
    "1e300 m, 1e300 m",
    "0 nm, 0 nm"
  })
  void readsAndWritesCanonically(String typed, String canonical) {
    assertEquals(canonical, Quantity.valueOf(typed).toString());
    assertEquals(canonical, Quantity.valueOf(canonical).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "nm", "70 nm nm", "NaN nm", "Infinity V", "0x10 nm", "1,5 nm", "1e nm", "+5 nm", "05 nm", "01", "-01", "01/nm2", ".5 nm", "5. nm", "7 0 nm",
        "70 +- -3 nm", "70 parsec", "70 NM", "1e400 nm", "--5 nm", "70 +- nm"
      })
  void rejectsWhatIsNoQuantity(String typed) {
    QuantityFormatException error = assertThrows(QuantityFormatException.class, () -> Quantity.valueOf(typed));
    assertFalse(error.getMessage().isBlank());
    assertFalse(error.help().isBlank());
  }

  @Test
  void aMistypedUnitOffersTheNearest() {
    QuantityFormatException error = assertThrows(QuantityFormatException.class, () -> Quantity.valueOf("2 uAh/cm3"));
    assertEquals("unknown unit 'uAh/cm3'", error.getMessage());
    assertTrue(error.help().startsWith("did you mean '"), error.help());
  }

  @Test
  void aDecimalCommaIsNoUnit() {
    QuantityFormatException error = assertThrows(QuantityFormatException.class, () -> Quantity.valueOf("70,5 nm"));
    assertEquals("a comma stands in the number", error.getMessage());
  }

  @Test
  void aBoundKnowsItsSide() {
    Bound bound = Bound.valueOf(">= 20 uAh/cm2");
    assertTrue(bound.allows(Quantity.valueOf("20 uAh/cm2").si()));
    assertFalse(bound.allows(Quantity.valueOf("19.9 uAh/cm2").si()));
    assertEquals("<= 250 degC", Bound.valueOf("≤250 °C").toString());
    assertThrows(QuantityFormatException.class, () -> Bound.valueOf("20 uAh/cm2"));
    assertThrows(QuantityFormatException.class, () -> Bound.valueOf("< 20 uAh/cm2"));
  }

  @Test
  void theNearestNameAllowsForSwapsAndCase() {
    List<String> names = List.of("thickness", "temperature", "treatments");
    assertEquals(Optional.of("thickness"), NearestName.of("thicknes", names));
    assertEquals(Optional.of("temperature"), NearestName.of("Temperatrue", names));
    assertEquals(Optional.empty(), NearestName.of("colour", names));
    assertEquals(Optional.empty(), NearestName.of("C", List.of("V", "K", "1")), "nothing in common");
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1", "1e9, 1e9", "123456789.123, 123456789.123", "1e-4, 0.0001", "1e-5, 1e-5", "2e-3, 0.002", "-0.0, 0", "2.2250738585072014e-308, 2.2250738585072014e-308",
    "2.0E-323, 2e-323", "1.7976931348623157e308, 1.7976931348623157e308", "4.8726570057E288, 4.8726570057e288"
  })
  void exactNumbersAreShortAndReadBack(double value, String text) {
    assertEquals(text, Numbers.exact(value));
    assertEquals(value, Double.parseDouble(Numbers.exact(value)), 0);
  }

  @Test
  void reportsHaveNineSignificantDigits() {
    assertEquals("0.333333333", Numbers.report(1 / 3.0));
    assertEquals("1.23456789e12", Numbers.report(1234567894321.0));
    assertEquals("9.61", Numbers.rounded(9.6061, 3));
  }
}
