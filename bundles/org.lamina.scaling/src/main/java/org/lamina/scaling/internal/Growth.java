// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal;

import java.util.Optional;
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
    Optional<Middle> known =
        temperature.isPresent() ? Middle.of(property, temperature.get().si()) : Middle.atAny(property);
    return known
        .filter(growth -> growth.low() > 0)
        .map(growth -> new Growth(growth.value(), growth.low(), growth.high(), growth.ofEnds()));
  }

  /** The whole number of cycles after which a film is at least that thick. */
  public static double cycles(double thicknessMetres, double metresPerCycle) {
    double ratio = thicknessMetres / metresPerCycle;
    double nearest = StrictMath.rint(ratio);
    return StrictMath.abs(ratio - nearest) <= SAME * nearest ? nearest : StrictMath.ceil(ratio);
  }
}
