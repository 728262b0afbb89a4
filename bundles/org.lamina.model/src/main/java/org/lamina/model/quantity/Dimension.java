// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.quantity;

import java.util.Locale;

/** What a quantity measures. Kernels see the SI value, in the unit that {@link #siSymbol()} names. */
public enum Dimension {
  DIMENSIONLESS("1"),
  LENGTH("m"),
  AREA("m2"),
  TIME("s"),
  TEMPERATURE("K"),
  VOLTAGE("V"),
  CURRENT_DENSITY("A/m2"),
  CAPACITY("A s"),
  AREAL_CAPACITY("C/m2"),
  VOLUMETRIC_CAPACITY("C/m3"),
  SPECIFIC_CAPACITY("C/kg"),
  AREAL_ENERGY("J/m2"),
  VOLUMETRIC_ENERGY("J/m3"),
  AREAL_POWER("W/m2"),
  VOLUMETRIC_POWER("W/m3"),
  POWER("W"),
  MASS_DENSITY("kg/m3"),
  MOLAR_MASS("kg/mol"),
  CONCENTRATION("mol/m3"),
  CONDUCTIVITY("S/m"),
  RESISTIVITY("ohm m"),
  AREA_RESISTANCE("ohm m2"),
  SHEET_RESISTANCE("ohm"),
  DIFFUSIVITY("m2/s"),
  ACTIVATION_ENERGY("J/mol"),
  THERMAL_EXPANSION("1/K"),
  PRESSURE("Pa"),
  EXPOSURE("Pa s"),
  AREAL_DENSITY("1/m2"),
  ANGLE("rad"),
  RECOMBINATION_RATE("m3/(mol s)");

  private final String siSymbol;

  Dimension(String siSymbol) {
    this.siSymbol = siSymbol;
  }

  /** Symbol of the unit in which kernels see the value, for example {@code "A/m2"}. */
  public String siSymbol() {
    return siSymbol;
  }

  /** Name as written in models and messages, for example {@code "areal-capacity"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The dimension of that label.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Dimension ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
