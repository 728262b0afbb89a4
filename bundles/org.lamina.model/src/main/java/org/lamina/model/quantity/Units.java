// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The closed table of units. The first unit of a dimension is the one in which it is usually shown. */
public final class Units {
  private static final Map<String, Unit> BY_SPELLING = new LinkedHashMap<>();
  private static final List<Unit> ALL = new ArrayList<>();

  private static final double HOUR = 3600;
  private static final double ELEMENTARY_CHARGE_COULOMBS = 1.602176634e-19;
  private static final double AVOGADRO_PER_MOLE = 6.02214076e23;

  static {
    add(Dimension.DIMENSIONLESS, "1", 1, 1, "");
    add(Dimension.DIMENSIONLESS, "%", 1, 100);

    add(Dimension.LENGTH, "nm", 1, 1e9);
    add(Dimension.LENGTH, "um", 1, 1e6, "µm", "μm");
    add(Dimension.LENGTH, "mm", 1, 1e3);
    add(Dimension.LENGTH, "cm", 1, 1e2);
    add(Dimension.LENGTH, "m", 1, 1);
    add(Dimension.LENGTH, "pm", 1, 1e12);
    add(Dimension.LENGTH, "angstrom", 1, 1e10, "Å");

    add(Dimension.AREA, "cm2", 1, 1e4, "cm²");
    add(Dimension.AREA, "mm2", 1, 1e6, "mm²");
    add(Dimension.AREA, "um2", 1, 1e12, "µm2", "μm2", "um²", "µm²", "μm²");
    add(Dimension.AREA, "m2", 1, 1, "m²");

    add(Dimension.TIME, "s", 1, 1);
    add(Dimension.TIME, "ms", 1, 1e3);
    add(Dimension.TIME, "min", 60, 1);
    add(Dimension.TIME, "h", HOUR, 1);
    add(Dimension.TIME, "d", 24 * HOUR, 1);

    addWithOffset(Dimension.TEMPERATURE, "degC", 1, 1, 273.15, "°C", "℃");
    add(Dimension.TEMPERATURE, "K", 1, 1);

    add(Dimension.VOLTAGE, "V", 1, 1);
    add(Dimension.VOLTAGE, "mV", 1, 1e3);

    add(Dimension.CURRENT_DENSITY, "mA/cm2", 10, 1, "mA/cm²");
    add(Dimension.CURRENT_DENSITY, "uA/cm2", 1, 1e2, "µA/cm2", "μA/cm2", "uA/cm²", "µA/cm²", "μA/cm²");
    add(Dimension.CURRENT_DENSITY, "A/cm2", 1e4, 1, "A/cm²");
    add(Dimension.CURRENT_DENSITY, "A/m2", 1, 1, "A/m²");

    add(Dimension.CAPACITY, "uAh", 36, 1e4, "µAh", "μAh");
    add(Dimension.CAPACITY, "mAh", 36, 10);
    // Not "C": who writes "25 C" means a temperature, and is told so.
    add(Dimension.CAPACITY, "A s", 1, 1);

    add(Dimension.AREAL_CAPACITY, "uAh/cm2", 36, 1, "µAh/cm2", "μAh/cm2", "uAh/cm²", "µAh/cm²", "μAh/cm²");
    add(Dimension.AREAL_CAPACITY, "mAh/cm2", 36000, 1, "mAh/cm²");
    add(Dimension.AREAL_CAPACITY, "C/m2", 1, 1, "C/m²");

    add(Dimension.VOLUMETRIC_CAPACITY, "uAh/cm2/um", 36e6, 1, "µAh/cm2/µm", "μAh/cm2/μm", "uAh/cm²/um", "µAh/cm²/µm");
    add(Dimension.VOLUMETRIC_CAPACITY, "mAh/cm3", 36e5, 1, "mAh/cm³");
    add(Dimension.VOLUMETRIC_CAPACITY, "C/m3", 1, 1, "C/m³");

    add(Dimension.SPECIFIC_CAPACITY, "mAh/g", HOUR, 1);
    add(Dimension.SPECIFIC_CAPACITY, "C/kg", 1, 1);

    add(Dimension.AREAL_ENERGY, "uWh/cm2", 36, 1, "µWh/cm2", "μWh/cm2", "uWh/cm²", "µWh/cm²");
    add(Dimension.AREAL_ENERGY, "mWh/cm2", 36000, 1, "mWh/cm²");
    add(Dimension.AREAL_ENERGY, "J/m2", 1, 1, "J/m²");

    add(Dimension.VOLUMETRIC_ENERGY, "mWh/cm3", 36e5, 1, "mWh/cm³");
    add(Dimension.VOLUMETRIC_ENERGY, "J/m3", 1, 1, "J/m³");

    add(Dimension.AREAL_POWER, "mW/cm2", 10, 1, "mW/cm²");
    add(Dimension.AREAL_POWER, "W/m2", 1, 1, "W/m²");

    add(Dimension.VOLUMETRIC_POWER, "W/cm3", 1e6, 1, "W/cm³");
    add(Dimension.VOLUMETRIC_POWER, "W/m3", 1, 1, "W/m³");

    add(Dimension.POWER, "W", 1, 1);
    add(Dimension.POWER, "mW", 1, 1e3);

    add(Dimension.MASS_DENSITY, "g/cm3", 1e3, 1, "g/cm³");
    add(Dimension.MASS_DENSITY, "kg/m3", 1, 1, "kg/m³");

    add(Dimension.MOLAR_MASS, "g/mol", 1, 1e3);
    add(Dimension.MOLAR_MASS, "kg/mol", 1, 1);

    add(Dimension.CONCENTRATION, "mol/m3", 1, 1, "mol/m³");
    add(Dimension.CONCENTRATION, "mol/l", 1e3, 1, "mol/L");

    add(Dimension.CONDUCTIVITY, "S/cm", 1e2, 1);
    add(Dimension.CONDUCTIVITY, "mS/cm", 1, 10);
    add(Dimension.CONDUCTIVITY, "S/m", 1, 1);

    add(Dimension.RESISTIVITY, "uohm cm", 1, 1e8, "µohm cm", "uΩ cm", "µΩ cm", "μΩ cm");
    add(Dimension.RESISTIVITY, "ohm cm", 1, 1e2, "Ω cm");
    add(Dimension.RESISTIVITY, "ohm m", 1, 1, "Ω m");

    add(Dimension.AREA_RESISTANCE, "ohm cm2", 1, 1e4, "Ω cm2", "Ω cm²");
    add(Dimension.AREA_RESISTANCE, "ohm m2", 1, 1, "Ω m2");

    add(Dimension.SHEET_RESISTANCE, "ohm/sq", 1, 1, "Ω/sq", "ohm", "Ω");

    add(Dimension.DIFFUSIVITY, "cm2/s", 1, 1e4, "cm²/s");
    add(Dimension.DIFFUSIVITY, "m2/s", 1, 1, "m²/s");

    add(Dimension.ACTIVATION_ENERGY, "eV", ELEMENTARY_CHARGE_COULOMBS * AVOGADRO_PER_MOLE, 1);
    add(Dimension.ACTIVATION_ENERGY, "kJ/mol", 1e3, 1);
    add(Dimension.ACTIVATION_ENERGY, "J/mol", 1, 1);

    add(Dimension.THERMAL_EXPANSION, "ppm/K", 1, 1e6);
    add(Dimension.THERMAL_EXPANSION, "1/K", 1, 1);

    add(Dimension.PRESSURE, "Pa", 1, 1);
    add(Dimension.PRESSURE, "mbar", 100, 1);
    add(Dimension.PRESSURE, "Torr", 101325, 760);
    add(Dimension.PRESSURE, "mTorr", 101325, 760000);

    add(Dimension.EXPOSURE, "Pa s", 1, 1);
    add(Dimension.EXPOSURE, "Torr s", 101325, 760);

    add(Dimension.AREAL_DENSITY, "1/nm2", 1e18, 1, "1/nm²");
    add(Dimension.AREAL_DENSITY, "1/cm2", 1e4, 1, "1/cm²");
    add(Dimension.AREAL_DENSITY, "1/m2", 1, 1, "1/m²");

    add(Dimension.ANGLE, "deg", StrictMath.PI, 180, "°");
    add(Dimension.ANGLE, "rad", 1, 1);

    add(Dimension.RECOMBINATION_RATE, "m3/(mol s)", 1, 1, "m³/(mol s)", "m3/mol/s", "m³/mol/s");
    add(Dimension.RECOMBINATION_RATE, "l/(mol s)", 1, 1e3, "L/(mol s)", "l/mol/s", "L/mol/s");
  }

  private Units() {}

  /** All units, grouped by dimension, the usual one first. */
  public static List<Unit> all() {
    return Collections.unmodifiableList(ALL);
  }

  /** The units of a dimension, the usual one first. */
  public static List<Unit> of(Dimension dimension) {
    return ALL.stream().filter(unit -> unit.dimension() == dimension).toList();
  }

  /** The unit with that spelling, canonical or alias. Spellings are case-sensitive. */
  public static Optional<Unit> find(String spelling) {
    return Optional.ofNullable(BY_SPELLING.get(spelling));
  }

  /**
   * The unit with that spelling.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Unit get(String spelling) {
    return find(spelling).orElseThrow(() -> new IllegalArgumentException("unknown unit '" + spelling + "'"));
  }

  private static void add(Dimension dimension, String symbol, double numerator, double denominator, String... aliases) {
    addWithOffset(dimension, symbol, numerator, denominator, 0, aliases);
  }

  private static void addWithOffset(
      Dimension dimension, String symbol, double numerator, double denominator, double offset, String... aliases) {
    Unit unit = new Unit(symbol, dimension, numerator, denominator, offset, List.of(aliases));
    ALL.add(unit);
    BY_SPELLING.put(symbol, unit);
    for (String alias : aliases) BY_SPELLING.put(alias, unit);
  }
}
