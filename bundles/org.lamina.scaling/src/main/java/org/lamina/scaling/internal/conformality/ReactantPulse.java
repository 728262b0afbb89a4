// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * One pulse of a reactant that is taken up reversibly.
 *
 * @param temperatureKelvin of gas and walls
 * @param reactant at the mouth of the feature
 * @param carrier what else is there, at the mouth
 * @param film what a saturated cycle leaves
 * @param uptake of the reactant
 * @param seconds how long
 */
public record ReactantPulse(
    double temperatureKelvin, Gas reactant, Gas carrier, GrownFilm film, ReversibleUptake uptake, double seconds) {
  /**
   * @throws IllegalArgumentException when temperature or duration is not above zero
   */
  public ReactantPulse {
    Inputs.requirePositive("the temperature", temperatureKelvin);
    Inputs.requirePositive("the duration of the pulse", seconds);
  }
}
