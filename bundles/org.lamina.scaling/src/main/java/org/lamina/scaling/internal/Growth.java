// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.design.PropertyValues;
import org.lamina.model.Property;
import org.lamina.model.quantity.Quantity;

/** How many cycles a film takes. */
final class Growth {
  /** A ratio this close to a whole number is that number: 70 nm of 0.07 nm are 1000 cycles, in binary a little more. */
  private static final double SAME = 1e-9;

  private Growth() {}

  /** Growth per cycle in m; empty when the property, or the temperature that it depends on, is unknown. */
  static OptionalDouble metresPerCycle(Property growthPerCycle, Optional<Quantity> temperature) {
    if (growthPerCycle == null || growthPerCycle.getActivationEnergy() == null) {
      return PropertyValues.constant(growthPerCycle);
    }
    return temperature.map(value -> PropertyValues.at(growthPerCycle, value.si())).orElse(OptionalDouble.empty());
  }

  /** The whole number of cycles after which a film is at least that thick. */
  static double cycles(double thicknessMetres, double metresPerCycle) {
    double ratio = thicknessMetres / metresPerCycle;
    double nearest = StrictMath.rint(ratio);
    return StrictMath.abs(ratio - nearest) <= SAME * nearest ? nearest : StrictMath.ceil(ratio);
  }
}
