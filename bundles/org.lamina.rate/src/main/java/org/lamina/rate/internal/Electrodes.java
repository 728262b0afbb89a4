// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.model.DesignKind;
import org.lamina.model.LayerRole;

/** Which films of a design are its electrodes, and whether they are as many as its kind asks for. */
public final class Electrodes {
  private Electrodes() {}

  /** The electrodes from the substrate outwards; notes when they do not fit the kind of the design. */
  public static Optional<List<ElectrodeFilm>> of(ResolvedDesign design, Wanted wanted) {
    List<ElectrodeFilm> films = films(design);
    long positive = films.stream().filter(ElectrodeFilm::positive).count();
    long negative = films.size() - positive;
    DesignKind kind = design.design().getKind();
    boolean fits =
        switch (kind) {
          case FULL_CELL -> positive == 1 && negative == 1;
          case HALF_CELL -> films.size() == 1;
          case SYMMETRIC -> films.size() == 2;
          case FILM -> !films.isEmpty();
        };
    if (fits) return Optional.of(films);
    String found = "the stack has " + positive + " positive and " + negative + " negative";
    return wanted.missing(expected(kind) + " (kind " + kind.getLiteral() + "): " + found);
  }

  private static List<ElectrodeFilm> films(ResolvedDesign design) {
    return design.layers().stream()
        .filter(layer -> isElectrode(layer.layer().getRole()))
        .map(layer -> ElectrodeFilm.of(design, layer))
        .toList();
  }

  private static boolean isElectrode(LayerRole role) {
    return role == LayerRole.POSITIVE_ELECTRODE || role == LayerRole.NEGATIVE_ELECTRODE;
  }

  private static String expected(DesignKind kind) {
    return switch (kind) {
      case FULL_CELL -> "one positive and one negative electrode";
      case HALF_CELL -> "one electrode";
      case SYMMETRIC -> "two electrodes";
      case FILM -> "an electrode film";
    };
  }
}
