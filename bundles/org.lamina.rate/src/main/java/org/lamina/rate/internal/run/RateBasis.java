// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.model.protocol.Rate;
import org.lamina.rate.internal.Figures;

/**
 * What C-rates count on: one C is the current that moves this charge in one hour.
 *
 * @param coulombsPerSquareMetre of the footprint, above zero; empty when there is none
 * @param name of the charge for a reader, or why there is none
 */
public record RateBasis(OptionalDouble coulombsPerSquareMetre, String name) {
  private static final double SECONDS_PER_HOUR = 3600;

  /** A capacity and what it is: {@code "the nominal capacity"}. */
  public static RateBasis of(double coulombsPerSquareMetre, String name) {
    if (!(coulombsPerSquareMetre > 0 && Double.isFinite(coulombsPerSquareMetre))) {
      throw new IllegalArgumentException(name + " is " + coulombsPerSquareMetre + " C/m2; it must be above 0");
    }
    return new RateBasis(OptionalDouble.of(coulombsPerSquareMetre), name);
  }

  /** No capacity, and why: {@code "the cell states no nominal capacity"}. */
  public static RateBasis none(String why) {
    return new RateBasis(OptionalDouble.empty(), why);
  }

  /**
   * The current of a rate, in A/m².
   *
   * @throws CannotRun for a C-rate without a capacity
   */
  public double amperesPerSquareMetre(Rate rate) {
    if (rate instanceof Rate.Density density) return density.current().si();
    Rate.CRate multiple = (Rate.CRate) rate;
    if (coulombsPerSquareMetre.isEmpty()) {
      throw new CannotRun("'" + rate.text() + "' is no current yet: " + name
          + "; state the nominal capacity, or the current over the footprint, for example \"1 mA/cm2\"");
    }
    return multiple.perHour() * coulombsPerSquareMetre.getAsDouble() / SECONDS_PER_HOUR;
  }

  /** What C-rates count on, for a reader; empty when there is nothing. */
  public Optional<String> note() {
    if (coulombsPerSquareMetre.isEmpty()) return Optional.empty();
    double amperes = coulombsPerSquareMetre.getAsDouble() / SECONDS_PER_HOUR;
    return Optional.of("1C is " + Figures.of(amperes, amperes < 1 ? "uA/cm2" : "mA/cm2") + ", from " + name + ".");
  }

  /** A rate for a message; a C-rate with the current that it is: {@code "0.05C = 12.8 uA/cm2"}. */
  String shown(Rate rate) {
    if (rate instanceof Rate.Density) return rate.text();
    double amperes = amperesPerSquareMetre(rate);
    return rate.text() + " = " + Figures.of(amperes, amperes < 1 ? "uA/cm2" : "mA/cm2");
  }
}
