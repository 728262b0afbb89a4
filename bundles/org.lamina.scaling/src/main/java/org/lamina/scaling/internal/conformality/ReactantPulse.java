// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import java.util.Optional;

/**
 * One pulse of a reactant that is taken up reversibly.
 *
 * @param temperatureKelvin of gas and walls
 * @param reactant at the mouth of the feature
 * @param carrier what else is there, at the mouth; empty when nothing is
 * @param film what a saturated cycle leaves
 * @param uptake of the reactant
 * @param seconds how long
 */
public record ReactantPulse(
    double temperatureKelvin, Gas reactant, Optional<Gas> carrier, GrownFilm film, ReversibleUptake uptake, double seconds) {
  /**
   * @throws IllegalArgumentException when temperature or duration is not above zero
   */
  public ReactantPulse {
    Inputs.requirePositive("the temperature", temperatureKelvin);
    Inputs.requirePositive("the duration of the pulse", seconds);
  }

  /** Where molecules meet only walls: of the reactant nothing but molar mass (kg/mol) and pressure counts. */
  public static ReactantPulse molecularFlow(
      double temperatureKelvin,
      double molarMassKilograms,
      double partialPressurePascals,
      GrownFilm film,
      ReversibleUptake uptake,
      double seconds) {
    Gas points = new Gas(molarMassKilograms, 0, partialPressurePascals);
    return new ReactantPulse(temperatureKelvin, points, Optional.empty(), film, uptake, seconds);
  }
}
