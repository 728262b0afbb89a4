// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lamina.model.quantity.Quantity;

class TemperaturesTest {
  @Test
  void theSameTemperatureInTwoUnitsIsNeitherAboveNorBelow() {
    int differentDoubles = 0;
    for (int tenths = 0; tenths < 10_000; tenths++) {
      Quantity celsius = Quantity.valueOf(tenths / 10 + "." + tenths % 10 + " degC");
      int hundredths = tenths * 10 + 27315;
      Quantity kelvin = Quantity.valueOf(hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10 + " K");
      if (celsius.si() != kelvin.si()) differentDoubles++;
      assertFalse(Temperatures.above(celsius, kelvin) || Temperatures.above(kelvin, celsius), celsius::toString);
      assertFalse(Temperatures.below(celsius, kelvin) || Temperatures.below(kelvin, celsius), celsius::toString);
    }
    assertNotEquals(0, differentDoubles, "otherwise a plain comparison would do");
  }

  @Test
  void aHundredthOfADegreeIsADifference() {
    Quantity low = Quantity.valueOf("300 degC");
    Quantity high = Quantity.valueOf("573.16 K");
    assertTrue(Temperatures.above(high, low));
    assertTrue(Temperatures.below(low, high));
    assertFalse(Temperatures.above(low, high));
    assertFalse(Temperatures.below(high, low));
    assertEquals(0.01, high.si() - low.si(), 1e-9);
  }
}
