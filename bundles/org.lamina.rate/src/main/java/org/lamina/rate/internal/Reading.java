// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.design.PropertyValues;
import org.lamina.model.Property;
import org.lamina.model.quantity.Quantity;

/**
 * A property as one number and the two between which it lies, in SI, at a temperature.
 *
 * @param si the stated value; where only a range or a table over content is known, the geometric mean of its ends
 * @param lowSi not above {@code si}
 * @param highSi not below {@code si}
 * @param meanOfEnds whether {@code si} is such a mean
 */
public record Reading(double si, double lowSi, double highSi, boolean meanOfEnds) {

  /** The number of a property of positive values; empty when it has neither value, range nor table. */
  public static Optional<Reading> of(Property property, double temperatureKelvin) {
    OptionalDouble tabulated = PropertyValues.tabulated(property, temperatureKelvin);
    if (tabulated.isPresent()) return Optional.of(exact(tabulated.getAsDouble()));
    double factor = PropertyValues.arrheniusFactor(property, temperatureKelvin);
    List<Quantity> spread = spread(property);
    double low = factor * spread.stream().mapToDouble(Quantity::si).min().orElse(Double.NaN);
    double high = factor * spread.stream().mapToDouble(Quantity::si).max().orElse(Double.NaN);
    if (property.getValue() != null) {
      double value = factor * property.getValue().si();
      if (spread.isEmpty()) return Optional.of(exact(value));
      return Optional.of(new Reading(value, Math.min(low, value), Math.max(high, value), false));
    }
    if (spread.isEmpty()) return Optional.empty();
    // Values over several decades: the middle of their logarithms favours neither end.
    return Optional.of(new Reading(StrictMath.sqrt(low) * StrictMath.sqrt(high), low, high, true));
  }

  private static Reading exact(double value) {
    return new Reading(value, value, value, false);
  }

  private static List<Quantity> spread(Property property) {
    if (property.getRange().size() == 2) return property.getRange();
    return property.getValue() == null && property.getCurve() != null ? property.getCurve().getValues() : List.of();
  }

  public boolean hasSpread() {
    return lowSi < highSi;
  }
}
