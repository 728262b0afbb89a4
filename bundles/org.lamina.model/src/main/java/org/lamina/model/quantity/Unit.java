// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.quantity;

import java.util.List;

/**
 * A unit of the closed table.
 *
 * <p>The SI value is {@code value * numerator / denominator + offset}. The scale is kept as a fraction of two exactly
 * representable numbers so that {@code 70 nm} is 70/1e9 m, correctly rounded, and not 70 times a rounded 1e-9.
 *
 * @param symbol canonical spelling, in ASCII
 * @param aliases other spellings that are read, and written back as the canonical one
 */
public record Unit(
    String symbol, Dimension dimension, double numerator, double denominator, double offset, List<String> aliases) {

  public Unit {
    aliases = List.copyOf(aliases);
  }

  /** The SI value of a number in this unit. */
  public double toSi(double value) {
    return value * numerator / denominator + offset;
  }

  /** The number in this unit of an SI value. */
  public double fromSi(double si) {
    return (si - offset) * denominator / numerator;
  }

  /** The SI size of a difference in this unit: like {@link #toSi} without the offset. */
  public double differenceToSi(double difference) {
    return difference * numerator / denominator;
  }

  @Override
  public String toString() {
    return symbol;
  }
}
