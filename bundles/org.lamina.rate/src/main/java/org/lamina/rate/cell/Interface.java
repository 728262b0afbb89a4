// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import java.util.OptionalDouble;

/**
 * The interface of an electrode with the electrolyte: Butler and Volmer's law in series with an ohmic resistance.
 *
 * <p>{@code i = i0 [exp(aa F n/RT) - exp(-ac F n/RT)]} with aa + ac = 1 and, for a host, {@code i0 = i0ref ((1-s)/½)^aa
 * (s/½)^ac} at the surface; with a binary electrolyte times {@code (c/c0)^aa} where {@code followsElectrolyte}.
 *
 * @param exchangeCurrentDensity at half filling, in A/m² of the interface, above zero; empty: charge transfer costs
 *     nothing
 * @param anodicTransferCoefficient aa, between 0 and 1
 * @param followsElectrolyte whether i0 follows the concentration of a binary electrolyte
 * @param contactResistanceOhmSquareMetres of the interface, not negative
 */
public record Interface(
    OptionalDouble exchangeCurrentDensity,
    double anodicTransferCoefficient,
    boolean followsElectrolyte,
    double contactResistanceOhmSquareMetres) {
  /** An interface that costs nothing. */
  public static final Interface IDEAL = new Interface(OptionalDouble.empty(), 0.5, false, 0);

  public Interface {
    if (exchangeCurrentDensity.isPresent()) {
      Requires.positive(exchangeCurrentDensity.getAsDouble(), "exchange current density", "A/m2");
    }
    Requires.between(anodicTransferCoefficient, 0, 1, "anodic transfer coefficient");
    Requires.notNegative(contactResistanceOhmSquareMetres, "contact resistance", "ohm m2");
  }

  /** Butler and Volmer's law with both transfer coefficients one half. */
  public static Interface of(double exchangeCurrentDensity) {
    return new Interface(OptionalDouble.of(exchangeCurrentDensity), 0.5, false, 0);
  }
}
