// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.design.PropertyValues;
import org.lamina.model.Property;
import org.lamina.model.quantity.Quantity;

/**
 * Growth per cycle, with the ends between which published numbers lie.
 *
 * @param metresPerCycle the stated value; the geometric mean of the ends where only they are known
 * @param slowestMetresPerCycle not above {@code metresPerCycle}
 * @param fastestMetresPerCycle not below {@code metresPerCycle}
 * @param meanOfEnds whether {@code metresPerCycle} is such a mean
 */
public record Growth(
    double metresPerCycle, double slowestMetresPerCycle, double fastestMetresPerCycle, boolean meanOfEnds) {
  /** A ratio this close to a whole number is that number: 70 nm of 0.07 nm are 1000 cycles, in binary a little more. */
  private static final double SAME = 1e-9;

  /** Empty when the property, or the temperature that it depends on, is unknown, or when nothing grows. */
  public static Optional<Growth> of(Property property, Optional<Quantity> temperature) {
    if (property == null) return Optional.empty();
    OptionalDouble tabulated =
        temperature.isEmpty() ? OptionalDouble.empty() : PropertyValues.tabulated(property, temperature.get().si());
    if (tabulated.isPresent()) return exact(tabulated.getAsDouble());
    if (property.getActivationEnergy() != null && temperature.isEmpty()) return Optional.empty();
    double factor = temperature.map(kept -> PropertyValues.arrheniusFactor(property, kept.si())).orElse(1.0);
    List<Quantity> ends = property.getRange().size() == 2 ? property.getRange() : List.of();
    if (property.getValue() == null && ends.isEmpty()) return Optional.empty();
    Quantity first = ends.isEmpty() ? property.getValue() : ends.get(0);
    Quantity last = ends.isEmpty() ? property.getValue() : ends.get(1);
    double slowest = factor * Math.min(first.si(), last.si());
    double fastest = factor * Math.max(first.si(), last.si());
    if (!(slowest > 0)) return Optional.empty();
    if (property.getValue() == null) {
      return Optional.of(new Growth(StrictMath.sqrt(slowest) * StrictMath.sqrt(fastest), slowest, fastest, true));
    }
    double value = factor * property.getValue().si();
    if (!(value > 0)) return Optional.empty();
    return Optional.of(new Growth(value, Math.min(slowest, value), Math.max(fastest, value), false));
  }

  private static Optional<Growth> exact(double metresPerCycle) {
    return metresPerCycle > 0
        ? Optional.of(new Growth(metresPerCycle, metresPerCycle, metresPerCycle, false))
        : Optional.empty();
  }

  /** The whole number of cycles after which a film is at least that thick. */
  public static double cycles(double thicknessMetres, double metresPerCycle) {
    double ratio = thicknessMetres / metresPerCycle;
    double nearest = StrictMath.rint(ratio);
    return StrictMath.abs(ratio - nearest) <= SAME * nearest ? nearest : StrictMath.ceil(ratio);
  }
}
