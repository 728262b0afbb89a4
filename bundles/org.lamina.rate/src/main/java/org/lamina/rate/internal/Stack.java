// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.model.LayerRole;

/** Where in the stack the ions pass. */
public final class Stack {
  private Stack() {}

  /** The electrolyte films, at least one; notes when there is none. */
  public static Optional<List<ResolvedLayer>> electrolytes(ResolvedDesign design, Wanted wanted) {
    List<ResolvedLayer> films = withRole(design, LayerRole.ELECTROLYTE);
    return films.isEmpty() ? wanted.missing("an electrolyte in the stack") : Optional.of(films);
  }

  /** Interlayers between the outermost electrodes. */
  public static List<ResolvedLayer> interlayers(ResolvedDesign design, List<ElectrodeFilm> electrodes) {
    int first = electrodes.get(0).layer().index();
    int last = electrodes.get(electrodes.size() - 1).layer().index();
    return withRole(design, LayerRole.INTERLAYER).stream()
        .filter(film -> film.index() > first && film.index() < last)
        .toList();
  }

  /** Whether the electrolyte lies on the outer side of an electrode. */
  public static boolean electrolyteOutside(ElectrodeFilm electrode, List<ResolvedLayer> electrolytes) {
    return electrolytes.get(0).index() > electrode.layer().index();
  }

  private static List<ResolvedLayer> withRole(ResolvedDesign design, LayerRole role) {
    return design.layers().stream().filter(layer -> layer.layer().getRole() == role).toList();
  }
}
