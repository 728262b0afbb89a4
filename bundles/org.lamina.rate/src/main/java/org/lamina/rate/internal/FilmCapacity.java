// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.Optional;
import org.lamina.api.design.PropertyValues;
import org.lamina.model.CapacityBasis;

/**
 * What one electrode film holds.
 *
 * @param property the volumetric capacity that was used
 * @param basis which of the two it is
 * @param volumetric the number of {@code property}, in C/m³
 * @param perFootprint capacity in C/m²
 */
public record FilmCapacity(
    ElectrodeFilm film, KnownProperty property, CapacityBasis basis, Reading volumetric, double perFootprint) {

  private static final String UNIT = "uAh/cm2";

  /**
   * The capacity of a film; notes when it is missing.
   *
   * @param multiplication volume over footprint and thickness
   */
  static Optional<FilmCapacity> of(ElectrodeFilm film, double multiplication, CapacityBasis preferred, Wanted wanted) {
    boolean known = film.property(BasisChoice.member(preferred)).isPresent();
    CapacityBasis basis = known ? preferred : BasisChoice.other(preferred);
    Optional<KnownProperty> property = film.property(BasisChoice.member(basis));
    if (film.layer().thicknessMetres().isEmpty()) wanted.missing("thickness of '" + film.layer().label() + "'");
    if (property.isEmpty()) return wanted.missing(film.describe(BasisChoice.member(preferred)));
    if (film.layer().thicknessMetres().isEmpty()) return Optional.empty();
    // Capacities are not functions of temperature: what changes with it is how fast they can be used.
    return property.get().reading(PropertyValues.ROOM_TEMPERATURE_KELVIN, wanted).map(reading -> {
      double perFootprint = reading.si() * film.layer().thicknessMetres().getAsDouble() * multiplication;
      return new FilmCapacity(film, property.get(), basis, reading, perFootprint);
    });
  }

  /** For notes: {@code "positive electrode 'V2O5' holds 2.59 uAh/cm2"}. */
  String text() {
    return film.name() + " holds " + Figures.of(perFootprint, UNIT);
  }
}
