// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.design.PropertyValues;
import org.lamina.model.Property;

/**
 * One number for a property at a temperature, with the ends between which it lies: its value, or the geometric mean of the
 * ends of its range. All in SI; the ends equal the number where no range is known.
 */
record Middle(double value, double low, double high) {
  /** Empty when the property is absent or says neither. */
  static Optional<Middle> of(Property property, double temperatureKelvin) {
    if (property == null) return Optional.empty();
    OptionalDouble tabulated = PropertyValues.tabulated(property, temperatureKelvin);
    if (tabulated.isPresent()) return exact(tabulated.getAsDouble());
    double factor = PropertyValues.arrheniusFactor(property, temperatureKelvin);
    OptionalDouble constant = PropertyValues.constant(property);
    if (property.getRange().size() != 2) {
      return constant.isEmpty() ? Optional.empty() : exact(factor * constant.getAsDouble());
    }
    double first = factor * property.getRange().get(0).si();
    double last = factor * property.getRange().get(1).si();
    double low = Math.min(first, last);
    double high = Math.max(first, last);
    if (constant.isEmpty() && !(low > 0)) return Optional.empty();
    double value = constant.isPresent() ? factor * constant.getAsDouble() : StrictMath.sqrt(low) * StrictMath.sqrt(high);
    return Optional.of(new Middle(value, Math.min(low, value), Math.max(high, value)));
  }

  private static Optional<Middle> exact(double value) {
    return Optional.of(new Middle(value, value, value));
  }
}
