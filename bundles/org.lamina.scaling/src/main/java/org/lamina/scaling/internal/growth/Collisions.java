// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.Optional;
import org.lamina.model.quantity.Numbers;
import org.lamina.scaling.internal.conformality.Gas;
import org.lamina.scaling.internal.conformality.PoreDiffusivity;

/**
 * Whether molecules meet each other in the feature, which transport takes for molecular flow. Nitrogen as carrier, molar mass
 * and diameter as in M. Ylilammi et al. 2018 (doi:10.1063/1.5028178).
 */
final class Collisions {
  private static final double CARRIER_MOLAR_MASS = 0.0280134;
  private static final double CARRIER_DIAMETER = 374e-12;
  /** Slower by less than this is within what the transport errs anyway. */
  private static final double LITTLE = 0.1;

  private Collisions() {}

  /** The carrier; empty when the recipe does not state its pressure and the size of the molecule that meets it. */
  static Optional<Gas> carrier(PulseInputs pulse) {
    if (pulse.carrierPressurePascals().isEmpty() || pulse.moleculeDiameterMetres().isEmpty()) return Optional.empty();
    return Optional.of(new Gas(CARRIER_MOLAR_MASS, CARRIER_DIAMETER, pulse.carrierPressurePascals().getAsDouble()));
  }

  /** A remark where they slow the molecules down that the transport leaves out. */
  static Optional<String> note(PulseInputs pulse, double hydraulicMetres) {
    Optional<Gas> carrier = carrier(pulse);
    if (carrier.isEmpty() || pulse.saturation().isEmpty() || pulse.pressurePascals().isEmpty()) return Optional.empty();
    Saturation saturation = pulse.saturation().get();
    Gas reactant = new Gas(saturation.molarMassKilograms(), pulse.moleculeDiameterMetres().getAsDouble(),
        pulse.pressurePascals().getAsDouble());
    PoreDiffusivity diffusivity =
        PoreDiffusivity.of(hydraulicMetres, saturation.temperatureKelvin(), reactant, carrier);
    double slower = diffusivity.knudsen() / diffusivity.effective();
    if (slower < 1 + LITTLE) return Optional.empty();
    return Optional.of(pulse.name() + ": collisions with the carrier gas, which are not counted, slow it down "
        + Numbers.rounded(slower, 3) + " times: where transport limits, the exposure must be longer by that");
  }
}
