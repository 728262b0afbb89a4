// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * What one saturated cycle leaves.
 *
 * @param growthPerCycleMetres thickness of a saturated cycle
 * @param sitesPerSquareMetre molecules of the reactant that saturate one m²
 */
public record GrownFilm(double growthPerCycleMetres, double sitesPerSquareMetre) {
  /**
   * @throws IllegalArgumentException when a value is not above zero
   */
  public GrownFilm {
    Inputs.requirePositive("the growth per cycle", growthPerCycleMetres);
    Inputs.requirePositive("the density of sites", sitesPerSquareMetre);
  }

  /**
   * With the sites that its mass tells, {@code q = (b_film/b_A) ρ g N/M}.
   *
   * @param growthPerCycleMetres thickness of a saturated cycle
   * @param densityKilogramsPerCubicMetre of the film
   * @param molarMassKilograms of a formula unit of the film, in kg/mol
   * @param moleculesPerFormula molecules of the reactant that a formula unit takes: two trimethylaluminium for Al2O3
   * @throws IllegalArgumentException when a value is not above zero
   */
  public static GrownFilm of(
      double growthPerCycleMetres,
      double densityKilogramsPerCubicMetre,
      double molarMassKilograms,
      double moleculesPerFormula) {
    Inputs.requirePositive("the density", densityKilogramsPerCubicMetre);
    Inputs.requirePositive("the molar mass of the film", molarMassKilograms);
    Inputs.requirePositive("the number of molecules per formula unit", moleculesPerFormula);
    double units = densityKilogramsPerCubicMetre * growthPerCycleMetres * MolecularFlux.AVOGADRO_PER_MOLE;
    return new GrownFilm(growthPerCycleMetres, moleculesPerFormula * units / molarMassKilograms);
  }
}
