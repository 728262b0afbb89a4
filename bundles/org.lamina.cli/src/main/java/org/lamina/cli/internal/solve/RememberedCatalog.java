// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.api.plugin.Catalog;
import org.lamina.engine.Plugins;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/**
 * Reads every entry of a catalog once, for a hundred designs that differ in one number; each of them
 * gets a copy of its own.
 */
public final class RememberedCatalog implements Catalog {
  private final Catalog catalog;
  private final Map<String, Material> materials = new ConcurrentHashMap<>();
  private final Map<String, Recipe> recipes = new ConcurrentHashMap<>();

  private RememberedCatalog(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The same plugins, with catalogs that remember. */
  public static Plugins in(Plugins plugins) {
    return plugins.withCatalogs(plugins.catalogs().stream().<Catalog>map(RememberedCatalog::new).toList());
  }

  @Override
  public String id() {
    return catalog.id();
  }

  @Override
  public Set<String> materials() {
    return catalog.materials();
  }

  @Override
  public Material material(String id) {
    return copy(materials, id, catalog::material);
  }

  @Override
  public Set<String> recipes() {
    return catalog.recipes();
  }

  @Override
  public Recipe recipe(String id) {
    return copy(recipes, id, catalog::recipe);
  }

  /** Not computeIfAbsent: a reader that hangs is left behind, and must not keep the map locked. */
  private static <T extends EObject> T copy(Map<String, T> known, String id, Function<String, T> reader) {
    T entry = known.get(id);
    if (entry == null) {
      entry = reader.apply(id);
      if (entry == null) return null; // whoever called tells of it
      known.put(id, entry);
    }
    return EcoreUtil.copy(entry);
  }
}
