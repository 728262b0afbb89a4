// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.model.DesignKind;
import org.lamina.rate.internal.ElectrodeFilm;
import org.lamina.rate.internal.Electrodes;
import org.lamina.rate.internal.Equilibrium;
import org.lamina.rate.internal.Wanted;

/** The two electrodes of a full cell. */
record CellFilms(List<ElectrodeFilm> fromTheSubstrate) {
  /** Notes when the design is no full cell. */
  static Optional<CellFilms> of(ResolvedDesign design, Wanted wanted) {
    DesignKind kind = design.design().getKind();
    if (kind != DesignKind.FULL_CELL) return wanted.missing(Equilibrium.noVoltage(kind));
    return Electrodes.of(design, wanted).map(CellFilms::new);
  }

  ElectrodeFilm positive() {
    return side(true);
  }

  ElectrodeFilm negative() {
    return side(false);
  }

  private ElectrodeFilm side(boolean positive) {
    return fromTheSubstrate.stream().filter(film -> film.positive() == positive).findFirst().orElseThrow();
  }
}
