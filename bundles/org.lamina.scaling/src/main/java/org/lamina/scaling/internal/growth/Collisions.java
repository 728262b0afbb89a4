// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.Optional;
import org.lamina.scaling.internal.conformality.Gas;
import org.lamina.scaling.internal.conformality.NarrowFeature;
import org.lamina.scaling.internal.conformality.PoreDiffusivity;

/**
 * What other molecules in the feature do to those that react. Nitrogen as carrier, molar mass and diameter as in M. Ylilammi
 * et al. 2018 (doi:10.1063/1.5028178); of the width of the mouth.
 */
final class Collisions {
  private static final double CARRIER_MOLAR_MASS = 0.0280134;
  private static final double CARRIER_DIAMETER = 374e-12;

  private Collisions() {}

  /** The carrier; empty when the recipe does not state its pressure and the size of the molecule that meets it. */
  static Optional<Gas> carrier(PulseInputs pulse) {
    if (pulse.carrierPressurePascals().isEmpty() || pulse.moleculeDiameterMetres().isEmpty()) return Optional.empty();
    return Optional.of(new Gas(CARRIER_MOLAR_MASS, CARRIER_DIAMETER, pulse.carrierPressurePascals().getAsDouble()));
  }

  /** How much slower diffusion is than by the walls alone, one where nothing is known of collisions. */
  static double slowness(PulseInputs pulse, NarrowFeature feature) {
    Optional<Gas> carrier = carrier(pulse);
    if (carrier.isEmpty() || pulse.saturation().isEmpty() || pulse.pressurePascals().isEmpty()) return 1;
    Saturation saturation = pulse.saturation().get();
    Gas reactant = new Gas(saturation.molarMassKilograms(), pulse.moleculeDiameterMetres().getAsDouble(),
        pulse.pressurePascals().getAsDouble());
    double hydraulic = feature.hydraulicMetres(0);
    PoreDiffusivity diffusivity = PoreDiffusivity.of(hydraulic, saturation.temperatureKelvin(), reactant, carrier);
    return Math.max(1, diffusivity.knudsen() / diffusivity.effective());
  }
}
