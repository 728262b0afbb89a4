// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

/** What the ions pass between the electrodes. */
public sealed interface ElectrolyteParameters {
  /** For messages: {@code "Li2PO2N"}. */
  String name();

  /** Through which electrons leak, in S/m; zero when it insulates. */
  double electronicConductivity();

  /**
   * Only lithium ions move: {@code E = i/conductivity}.
   *
   * @param conductivity in S/m, above zero
   */
  record SingleIon(String name, double conductivity, double electronicConductivity) implements ElectrolyteParameters {
    public SingleIon {
      Requires.positive(conductivity, "conductivity of " + name, "S/m");
      Requires.notNegative(electronicConductivity, "electronic conductivity of " + name, "S/m");
    }
  }

  /**
   * Immobile lithium Li0 that dissociates into Li+ and a negative carrier, both mobile: the model of Danilov, Niessen
   * and Notten (doi:10.1149/1.3521414). At rest c = fraction times total.
   *
   * @param totalConcentration of lithium, in mol/m³
   * @param dissociatedFraction at rest, between 0 and 1
   * @param recombinationRate k_r in m³/(mol s)
   * @param cationDiffusivity of Li+, in m²/s
   * @param anionDiffusivity of the negative carrier, in m²/s
   */
  record Binary(
      String name,
      double totalConcentration,
      double dissociatedFraction,
      double recombinationRate,
      double cationDiffusivity,
      double anionDiffusivity,
      double electronicConductivity)
      implements ElectrolyteParameters {
    public Binary {
      Requires.positive(totalConcentration, "total concentration of " + name, "mol/m3");
      Requires.between(dissociatedFraction, 0, 1, "dissociated fraction of " + name);
      Requires.positive(recombinationRate, "recombination rate of " + name, "m3/(mol s)");
      Requires.positive(cationDiffusivity, "cation diffusivity of " + name, "m2/s");
      Requires.positive(anionDiffusivity, "anion diffusivity of " + name, "m2/s");
      Requires.notNegative(electronicConductivity, "electronic conductivity of " + name, "S/m");
    }
  }
}
