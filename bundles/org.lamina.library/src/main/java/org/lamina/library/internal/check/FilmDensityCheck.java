// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.Optional;
import org.lamina.model.Material;

/** A film is hardly denser than its bulk. */
final class FilmDensityCheck implements Check {
  private static final double MOST = 1.1;

  @Override
  public String id() {
    return "film-density";
  }

  @Override
  public String asks() {
    return "A `filmDensity` is at most 1.1 times the bulk `density`.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    Material material = entry.material();
    if (material == null) return;
    Optional<Extent> film = Extent.of(material.getFilmDensity());
    Optional<Extent> bulk = Extent.of(material.getDensity());
    if (film.isEmpty() || bulk.isEmpty() || film.get().high() <= MOST * bulk.get().high()) return;
    String message = "the film has " + Comparison.shown(film.get().high(), "g/cm3") + ", more than 1.1 times the bulk's "
        + Comparison.shown(bulk.get().high(), "g/cm3");
    findings.at(material.getFilmDensity(), message, "correct one of the densities");
  }
}
