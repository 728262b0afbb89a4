// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import org.lamina.scaling.internal.conformality.MolecularFlux;

/**
 * What translates an exposure of a species into impingements for every site of the surface.
 *
 * @param sitesPerSquareMetre molecules that saturate one m² in one pulse
 * @param molarMassKilograms of the species, in kg/mol
 * @param temperatureKelvin of gas and surface
 */
public record Saturation(double sitesPerSquareMetre, double molarMassKilograms, double temperatureKelvin) {
  /** The exposure, in Pa s, that gives so many impingements for every site; infinite for infinitely many. */
  public double pascalSeconds(double impingementsPerSite) {
    if (impingementsPerSite == Double.POSITIVE_INFINITY) return impingementsPerSite;
    return MolecularFlux.exposurePascalSeconds(
        impingementsPerSite, sitesPerSquareMetre, molarMassKilograms, temperatureKelvin);
  }

  /** The impingements for every site that an exposure gives. */
  public double impingementsPerSite(double pascalSeconds) {
    return MolecularFlux.impingementsPerSite(
        pascalSeconds, sitesPerSquareMetre, molarMassKilograms, temperatureKelvin);
  }
}
