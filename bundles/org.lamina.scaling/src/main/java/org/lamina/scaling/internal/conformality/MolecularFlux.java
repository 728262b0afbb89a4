// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * What kinetic theory says of an ideal gas: mean speed, and how many molecules hit a surface.
 *
 * <p>SI units; temperatures in K, molar masses in kg/mol. Constants: SI of 2019, exact.
 */
public final class MolecularFlux {
  /** Avogadro constant, in 1/mol. */
  public static final double AVOGADRO_PER_MOLE = 6.02214076e23;

  /** Boltzmann constant, in J/K. */
  static final double BOLTZMANN_JOULES_PER_KELVIN = 1.380649e-23;

  /** Molar gas constant, in J/(mol K). */
  static final double GAS_CONSTANT = AVOGADRO_PER_MOLE * BOLTZMANN_JOULES_PER_KELVIN;

  private MolecularFlux() {}

  /** Mean speed {@code √(8RT/(πM))}, in m/s. */
  public static double meanSpeedMetresPerSecond(double molarMassKilograms, double temperatureKelvin) {
    Inputs.requirePositive("the molar mass", molarMassKilograms);
    Inputs.requirePositive("the temperature", temperatureKelvin);
    return StrictMath.sqrt(8 * GAS_CONSTANT * temperatureKelvin / (StrictMath.PI * molarMassKilograms));
  }

  /** Impingements {@code N/√(2πMRT)} after Hertz and Knudsen, in 1/(m² s Pa). */
  public static double impingementsPerPascal(double molarMassKilograms, double temperatureKelvin) {
    Inputs.requirePositive("the molar mass", molarMassKilograms);
    Inputs.requirePositive("the temperature", temperatureKelvin);
    return AVOGADRO_PER_MOLE
        / StrictMath.sqrt(2 * StrictMath.PI * molarMassKilograms * GAS_CONSTANT * temperatureKelvin);
  }

  /**
   * The exposure, in Pa s, that gives so many impingements for every site.
   *
   * @param impingementsPerSite not below zero
   * @param sitesPerSquareMetre molecules that saturate one m² of surface, above zero
   */
  public static double exposurePascalSeconds(
      double impingementsPerSite, double sitesPerSquareMetre, double molarMassKilograms, double temperatureKelvin) {
    Inputs.requireNotNegative("the number of impingements per site", impingementsPerSite);
    Inputs.requirePositive("the density of sites", sitesPerSquareMetre);
    return impingementsPerSite * sitesPerSquareMetre / impingementsPerPascal(molarMassKilograms, temperatureKelvin);
  }

  /** The inverse of {@link #exposurePascalSeconds}: impingements for every site. */
  public static double impingementsPerSite(
      double exposurePascalSeconds, double sitesPerSquareMetre, double molarMassKilograms, double temperatureKelvin) {
    Inputs.requireNotNegative("the exposure", exposurePascalSeconds);
    Inputs.requirePositive("the density of sites", sitesPerSquareMetre);
    return exposurePascalSeconds * impingementsPerPascal(molarMassKilograms, temperatureKelvin) / sitesPerSquareMetre;
  }
}
