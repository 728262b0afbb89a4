// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import java.util.List;

/**
 * A thin-film cell, per square metre of footprint.
 *
 * @param temperatureKelvin above zero; all parameters are those at this temperature
 * @param seriesResistanceOhmSquareMetres of leads and contacts, on the current of the footprint, not negative
 * @param segments at least one, from the terminals onwards; in parallel, joined by their line resistances
 */
public record CellParameters(
    double temperatureKelvin,
    ElectrodeParameters positive,
    ElectrolyteParameters electrolyte,
    ElectrodeParameters negative,
    double seriesResistanceOhmSquareMetres,
    List<CellSegment> segments) {
  /** Faraday constant in C/mol, exact since 2019. */
  public static final double FARADAY = 96485.33212331001;

  /** Molar gas constant in J/(mol K), exact since 2019. */
  public static final double GAS_CONSTANT = 8.31446261815324;

  public CellParameters {
    Requires.positive(temperatureKelvin, "temperature", "K");
    Requires.notNegative(seriesResistanceOhmSquareMetres, "series resistance", "ohm m2");
    segments = List.copyOf(segments);
    if (segments.isEmpty()) throw new IllegalArgumentException("a cell needs at least one segment");
  }
}
