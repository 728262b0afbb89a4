// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lamina.api.plugin.CatalogException;
import org.lamina.model.quantity.NearestName;

/**
 * Files with one entry each, and the index that lists them.
 *
 * <p>The index is one small file so that a start does not have to open every entry. It is read once, on first use.
 */
public final class Library {
  public static final String MATERIALS = "materials";
  public static final String RECIPES = "recipes";
  private static final String INDEX = "index.txt";

  private final String catalog;
  private final Function<String, InputStream> files;
  private volatile Map<String, Set<String>> index;

  /**
   * @param catalog name for messages
   * @param files opens a file by its path in the library; null when there is none
   */
  public Library(String catalog, Function<String, InputStream> files) {
    this.catalog = catalog;
    this.files = files;
  }

  /** The ids in a folder, in the order of the index. */
  public Set<String> ids(String folder) {
    Map<String, Set<String>> known = index;
    if (known == null) index = known = readIndex();
    return known.get(folder);
  }

  /** The content of an entry; only what the index lists is ever opened. */
  byte[] content(String folder, String id) {
    Set<String> ids = ids(folder);
    if (!ids.contains(id)) {
      String nearest = NearestName.of(id, ids).map(name -> "; did you mean '" + name + "'?").orElse("");
      throw new CatalogException(catalog + " has no '" + id + "' among its " + folder + nearest);
    }
    return read(path(folder, id));
  }

  /** Fails when a file is not about the entry whose name it bears. */
  public void requireId(String folder, String expected, String actual) {
    if (!expected.equals(actual)) {
      throw new CatalogException(name(folder, expected) + " has the id '" + actual + "', not '" + expected + "'");
    }
  }

  /** An entry's file for messages. */
  String name(String folder, String id) {
    return file(path(folder, id));
  }

  private String file(String path) {
    return catalog + "/library/" + path;
  }

  private static String path(String folder, String id) {
    return folder + "/" + id + ".json";
  }

  private Map<String, Set<String>> readIndex() {
    Set<String> materials = new LinkedHashSet<>();
    Set<String> recipes = new LinkedHashSet<>();
    Map<String, Set<String>> folders = Map.of(MATERIALS, materials, RECIPES, recipes);
    String[] lines = new String(read(INDEX), StandardCharsets.UTF_8).split("\n");
    for (int i = 0; i < lines.length; i++) {
      int slash = lines[i].indexOf('/');
      Set<String> ids = slash < 0 ? null : folders.get(lines[i].substring(0, slash));
      if (ids == null || slash + 1 == lines[i].length() || !ids.add(lines[i].substring(slash + 1))) {
        String problem = ": '" + lines[i] + "' is neither a new 'materials/ID' nor a new 'recipes/ID'";
        throw new CatalogException(file(INDEX) + ":" + (i + 1) + problem);
      }
    }
    return Map.of(MATERIALS, Collections.unmodifiableSet(materials), RECIPES, Collections.unmodifiableSet(recipes));
  }

  private byte[] read(String path) {
    try (InputStream stream = files.apply(path)) {
      if (stream == null) throw new CatalogException(file(path) + " is missing; install the bundle again");
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new CatalogException(file(path) + " cannot be read: " + e.getMessage(), e);
    }
  }
}
