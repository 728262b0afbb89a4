// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.result.Problem;
import org.lamina.engine.internal.call.Calls;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/** Who brings which entry. Entries are read when asked for, under the deadline of a plugin call. */
final class CatalogIndex {
  private final Map<String, Catalog> materials = new TreeMap<>();
  private final Map<String, Catalog> recipes = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Duration deadline;

  CatalogIndex(List<Catalog> catalogs, Duration deadline) throws InterruptedException {
    this.deadline = deadline;
    for (Catalog catalog : catalogs) {
      index(catalog, "material", Catalog::materials, materials);
      index(catalog, "recipe", Catalog::recipes, recipes);
    }
  }

  private void index(Catalog catalog, String kind, Function<Catalog, Set<String>> ids, Map<String, Catalog> owners)
      throws InterruptedException {
    Calls.Outcome<List<String>> listed =
        Calls.call(catalog.id(), () -> List.copyOf(ids.apply(catalog)), deadline);
    if (listed.failed()) {
      problems.add(problem(catalog, listed.failure()));
      return;
    }
    for (String id : listed.value()) {
      Catalog other = owners.putIfAbsent(id, catalog);
      if (other != null) {
        String message = kind + " '" + id + "' is brought by both '" + other.id() + "' and '" + catalog.id() + "'";
        problems.add(new Problem(catalog.id(), message, "remove one of the two catalogs, or rename the entry"));
      }
    }
  }

  Set<String> materialIds() {
    return materials.keySet();
  }

  Set<String> recipeIds() {
    return recipes.keySet();
  }

  /** A fresh material; empty when no catalog has it or it cannot be read. */
  Optional<Material> material(String id) throws InterruptedException {
    return read(materials, id, Catalog::material);
  }

  /** A fresh recipe; empty when no catalog has it or it cannot be read. */
  Optional<Recipe> recipe(String id) throws InterruptedException {
    return read(recipes, id, Catalog::recipe);
  }

  private <T> Optional<T> read(Map<String, Catalog> owners, String id, BiFunction<Catalog, String, T> reader)
      throws InterruptedException {
    Catalog catalog = owners.get(id);
    if (catalog == null) return Optional.empty();
    Calls.Outcome<T> entry = Calls.call(catalog.id(), () -> reader.apply(catalog, id), deadline);
    if (!entry.failed()) return Optional.of(entry.value());
    problems.add(problem(catalog, entry.failure() + " (reading '" + id + "')"));
    return Optional.empty();
  }

  /** What went wrong so far, each thing once. */
  List<Problem> problems() {
    return problems.stream().distinct().toList();
  }

  private static Problem problem(Catalog catalog, String failure) {
    return new Problem(catalog.id(), "catalog '" + catalog.id() + "' " + failure, "repair or remove this plugin");
  }
}
