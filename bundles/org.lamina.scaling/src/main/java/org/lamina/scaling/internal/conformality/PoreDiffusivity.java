// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import java.util.Optional;

/**
 * How a gas spreads in a narrow space, in m²/s. M. Ylilammi, O. M. E. Ylivaara and R. L. Puurunen 2018
 * (doi:10.1063/1.5028178).
 *
 * @param knudsen by collisions with the walls
 * @param molecular by collisions with molecules; infinite when there are none
 */
public record PoreDiffusivity(double knudsen, double molecular) {
  /**
   * In a space of the hydraulic width {@code h}, of a reactant in a carrier gas, if there is one.
   *
   * <p>{@code D_Kn = h √(8RT/(9πM))}, that is a third of the width times the mean speed. {@code D_A = 3π v²/(16 z)} with
   * the rate of collisions
   * {@code z = (π/4)(d_A + d_I)² √(8RT/π (1/M_A + 1/M_I)) p_I N/(RT) + π d_A² √(16RT/(πM_A)) p_A N/(RT)}.
   */
  public static PoreDiffusivity of(double widthMetres, double temperatureKelvin, Gas reactant, Optional<Gas> carrier) {
    Inputs.requirePositive("the width", widthMetres);
    double speed = MolecularFlux.meanSpeedMetresPerSecond(reactant.molarMassKilograms(), temperatureKelvin);
    double collisions = amongThemselves(temperatureKelvin, reactant);
    if (carrier.isPresent()) collisions += withCarrier(temperatureKelvin, reactant, carrier.get());
    return new PoreDiffusivity(widthMetres * speed / 3, 3 * StrictMath.PI * speed * speed / (16 * collisions));
  }

  /** Both resistances in series (C. H. Bosanquet): {@code 1/D = 1/D_Kn + 1/D_A}. */
  public double effective() {
    return 1 / (1 / knudsen + 1 / molecular);
  }

  private static double withCarrier(double temperature, Gas reactant, Gas carrier) {
    double distance = (reactant.diameterMetres() + carrier.diameterMetres()) / 2;
    double inverseMass = 1 / reactant.molarMassKilograms() + 1 / carrier.molarMassKilograms();
    return StrictMath.PI * distance * distance
        * StrictMath.sqrt(8 * MolecularFlux.GAS_CONSTANT * temperature / StrictMath.PI * inverseMass)
        * moleculesPerCubicMetre(temperature, carrier);
  }

  private static double amongThemselves(double temperature, Gas gas) {
    double diameter = gas.diameterMetres();
    return StrictMath.PI * diameter * diameter
        * StrictMath.sqrt(16 * MolecularFlux.GAS_CONSTANT * temperature / (StrictMath.PI * gas.molarMassKilograms()))
        * moleculesPerCubicMetre(temperature, gas);
  }

  private static double moleculesPerCubicMetre(double temperature, Gas gas) {
    return gas.partialPressurePascals() / (MolecularFlux.BOLTZMANN_JOULES_PER_KELVIN * temperature);
  }
}
