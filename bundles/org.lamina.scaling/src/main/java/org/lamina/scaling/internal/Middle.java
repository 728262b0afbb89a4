// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.design.PropertyValues;
import org.lamina.model.Property;

/**
 * One number for a property at a temperature, with the ends between which it lies: its value, or the geometric mean of the
 * ends of its range. All in SI; the ends equal the number where no range is known.
 *
 * @param ofEnds whether the value is the mean of the ends
 */
public record Middle(double value, double low, double high, boolean ofEnds) {
  /** Empty when the property is absent or says neither. */
  public static Optional<Middle> of(Property property, double temperatureKelvin) {
    OptionalDouble tabulated = PropertyValues.tabulated(property, temperatureKelvin);
    if (tabulated.isPresent()) return exact(tabulated.getAsDouble());
    return property == null
        ? Optional.empty()
        : scaled(property, PropertyValues.arrheniusFactor(property, temperatureKelvin));
  }

  /** At a temperature that is not known: empty, too, when the property depends on it by an activation energy. */
  static Optional<Middle> atAny(Property property) {
    return property == null || property.getActivationEnergy() != null ? Optional.empty() : scaled(property, 1);
  }

  private static Optional<Middle> scaled(Property property, double factor) {
    OptionalDouble constant = PropertyValues.constant(property);
    if (property.getRange().size() != 2) {
      return constant.isEmpty() ? Optional.empty() : exact(factor * constant.getAsDouble());
    }
    double first = factor * property.getRange().get(0).si();
    double last = factor * property.getRange().get(1).si();
    double low = Math.min(first, last);
    double high = Math.max(first, last);
    if (constant.isPresent()) {
      double value = factor * constant.getAsDouble();
      return Optional.of(new Middle(value, Math.min(low, value), Math.max(high, value), false));
    }
    if (!(low > 0)) return Optional.empty();
    return Optional.of(new Middle(StrictMath.sqrt(low) * StrictMath.sqrt(high), low, high, true));
  }

  private static Optional<Middle> exact(double value) {
    return Optional.of(new Middle(value, value, value, false));
  }
}
