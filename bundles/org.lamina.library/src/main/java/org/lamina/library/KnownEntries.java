// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.lamina.api.plugin.Catalog;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/** What other catalogs bring: entries of a library may name these, and be based on them. */
public final class KnownEntries {
  private final List<Catalog> catalogs;

  private KnownEntries(Collection<? extends Catalog> catalogs) {
    this.catalogs = List.copyOf(catalogs);
  }

  /** Nothing: the library has to stand on its own. */
  public static KnownEntries none() {
    return new KnownEntries(List.of());
  }

  /** Everything that these catalogs bring; entries are read when a library is based on them. */
  public static KnownEntries of(Collection<? extends Catalog> catalogs) {
    return new KnownEntries(catalogs);
  }

  Set<String> materials() {
    return ids(Catalog::materials);
  }

  Set<String> recipes() {
    return ids(Catalog::recipes);
  }

  Optional<Material> material(String id) {
    return owner(id, Catalog::materials).map(catalog -> catalog.material(id));
  }

  Optional<Recipe> recipe(String id) {
    return owner(id, Catalog::recipes).map(catalog -> catalog.recipe(id));
  }

  /** Name of the catalog that brings a material or recipe of an id; empty when none does. */
  Optional<String> bringer(Folder folder, String id) {
    if (folder == Folder.EVIDENCE) return Optional.empty();
    return owner(id, folder == Folder.MATERIALS ? Catalog::materials : Catalog::recipes).map(Catalog::id);
  }

  private Set<String> ids(Function<Catalog, Set<String>> of) {
    Set<String> all = new TreeSet<>();
    for (Catalog catalog : catalogs) all.addAll(of.apply(catalog));
    return all;
  }

  private Optional<Catalog> owner(String id, Function<Catalog, Set<String>> of) {
    List<Catalog> owners = new ArrayList<>();
    for (Catalog catalog : catalogs) if (of.apply(catalog).contains(id)) owners.add(catalog);
    return owners.stream().findFirst();
  }
}
