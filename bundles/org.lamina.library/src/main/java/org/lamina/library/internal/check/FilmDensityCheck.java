// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.Optional;
import org.lamina.model.Material;
import org.lamina.model.Property;
import org.lamina.model.Recipe;

/** A film is hardly denser than its bulk. */
final class FilmDensityCheck implements Check {
  private static final double MOST = 1.1;

  @Override
  public String id() {
    return "film-density";
  }

  @Override
  public String asks() {
    return "A `filmDensity`, of a material or of a recipe for it, is at most 1.1 times the bulk `density`.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    if (entry.material() != null) {
      compare(entry.material().getFilmDensity(), entry.material(), findings);
    }
    Recipe recipe = entry.recipe();
    if (recipe == null || recipe.getFilmDensity() == null || recipe.getProduct() == null) return;
    entry.known().reader().apply(recipe.getProduct())
        .ifPresent(product -> compare(recipe.getFilmDensity(), product, findings));
  }

  private static void compare(Property filmDensity, Material material, Findings findings) {
    Optional<Extent> film = Extent.of(filmDensity);
    Optional<Extent> bulk = Extent.of(material.getDensity());
    if (film.isEmpty() || bulk.isEmpty() || film.get().high() <= MOST * bulk.get().high()) return;
    String message = "the film has " + Comparison.shown(film.get().high(), "g/cm3") + ", more than 1.1 times the bulk's "
        + Comparison.shown(bulk.get().high(), "g/cm3");
    findings.at(filmDensity, message, "correct one of the densities");
  }
}
