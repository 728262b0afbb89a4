// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lamina.model.ModelFactory;
import org.lamina.model.Property;
import org.lamina.model.quantity.Quantity;

/** One number for a property, and its ends. */
class MiddleTest {
  private static Property property(String value, String low, String high, String activation) {
    Property property = ModelFactory.eINSTANCE.createProperty();
    if (value != null) property.setValue(Quantity.valueOf(value));
    if (low != null) {
      property.getRange().add(Quantity.valueOf(low));
      property.getRange().add(Quantity.valueOf(high));
    }
    if (activation != null) property.setActivationEnergy(Quantity.valueOf(activation));
    return property;
  }

  private static Middle at(double kelvin, Property property) {
    return Middle.of(property, kelvin).orElseThrow();
  }

  @Test
  void aRangeAloneIsItsGeometricMean() {
    Middle middle = at(300, property(null, "0.1", "0.001", null));
    assertEquals(0.01, middle.value(), 1e-15);
    assertEquals(0.001, middle.low(), 1e-15);
    assertEquals(0.1, middle.high(), 1e-15);
  }

  /** 20 kJ/mol from 25 to 200 degC: exp(20000/8.314 (1/298.15 - 1/473.15)) = 19.8, for the value and for its ends. */
  @Test
  void theTemperatureMovesTheEndsToo() {
    Middle middle = at(473.15, property("0.001", "0.0005", "0.002", "20 kJ/mol"));
    assertEquals(0.0198, middle.value(), 5e-5);
    assertEquals(middle.value() / 2, middle.low(), 1e-12);
    assertEquals(2 * middle.value(), middle.high(), 1e-12);
  }

  @Test
  void aValueOutsideItsRangeWidensIt() {
    Middle middle = at(300, property("0.5", "0.1", "0.2", null));
    assertEquals(0.5, middle.high(), 0);
    assertEquals(0.1, middle.low(), 0);
  }

  @Test
  void nothingIsKnownOfNothing() {
    assertTrue(Middle.of(null, 300).isEmpty());
    assertTrue(Middle.of(property(null, null, null, null), 300).isEmpty());
    assertTrue(Middle.of(property(null, "0", "0.1", null), 300).isEmpty(), "no geometric mean with zero");
  }
}
