// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * One gas of a mixture.
 *
 * @param molarMassKilograms in kg/mol
 * @param diameterMetres of the molecule as a hard sphere; zero when molecules are not to collide with each other
 * @param partialPressurePascals outside the feature
 */
public record Gas(double molarMassKilograms, double diameterMetres, double partialPressurePascals) {
  /**
   * @throws IllegalArgumentException when a value is not above zero, or the diameter below it
   */
  public Gas {
    Inputs.requirePositive("the molar mass", molarMassKilograms);
    Inputs.requireNotNegative("the diameter of the molecule", diameterMetres);
    Inputs.requirePositive("the partial pressure", partialPressurePascals);
  }
}
