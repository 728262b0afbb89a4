// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.OptionalDouble;
import org.lamina.api.design.PropertyValues;
import org.lamina.model.Property;

/** One number for a property: its value at a temperature, or the geometric mean of the ends of its range. */
final class Middle {
  private Middle() {}

  /** In SI; empty when the property is absent or says neither. */
  static OptionalDouble of(Property property, double temperatureKelvin) {
    OptionalDouble value = PropertyValues.at(property, temperatureKelvin);
    if (value.isPresent() || property == null || property.getRange().size() != 2) return value;
    double low = property.getRange().get(0).si();
    double high = property.getRange().get(1).si();
    return low > 0 && high > 0 ? OptionalDouble.of(StrictMath.sqrt(low * high)) : OptionalDouble.empty();
  }

  /** The lower end in SI; the middle where no range is known. */
  static double low(Property property, double middle) {
    return property.getRange().size() == 2
        ? Math.min(middle, Math.min(property.getRange().get(0).si(), property.getRange().get(1).si()))
        : middle;
  }

  /** The upper end in SI; the middle where no range is known. */
  static double high(Property property, double middle) {
    return property.getRange().size() == 2
        ? Math.max(middle, Math.max(property.getRange().get(0).si(), property.getRange().get(1).si()))
        : middle;
  }
}
