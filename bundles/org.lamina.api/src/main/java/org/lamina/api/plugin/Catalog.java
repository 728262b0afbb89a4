// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.plugin;

import java.util.Set;
import org.lamina.model.Evidence;
import org.lamina.model.Material;
import org.lamina.model.Recipe;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings materials, recipes and evidence, each number with its source.
 *
 * <p>Listing ids must be cheap; reading an entry happens only when a design or a user asks for it. Two catalogs that
 * bring the same id are an error that names both.
 */
@ConsumerType
public interface Catalog {
  /** Name for messages, usually the bundle's symbolic name. */
  String id();

  /** Ids of the materials, in a stable order. */
  Set<String> materials();

  /**
   * The material of an id that {@link #materials()} lists. The caller owns the returned object.
   *
   * @throws CatalogException when the entry cannot be read
   */
  Material material(String id);

  /** Ids of the recipes, in a stable order. */
  Set<String> recipes();

  /**
   * The recipe of an id that {@link #recipes()} lists. The caller owns the returned object.
   *
   * @throws CatalogException when the entry cannot be read
   */
  Recipe recipe(String id);

  /** Ids of the evidence, in a stable order; none by default. */
  default Set<String> evidence() {
    return Set.of();
  }

  /**
   * The evidence of an id that {@link #evidence()} lists. The caller owns the returned object.
   *
   * @throws CatalogException when the entry cannot be read
   */
  default Evidence evidence(String id) {
    throw new CatalogException(id() + " has no evidence '" + id + "'");
  }

  /**
   * The sources that the entries name, as BibTeX; empty by default. An entry of the text belongs to the source {@code
   * doi:X} when its field {@code doi} is X, to {@code arXiv:X} when its {@code eprint} is X, to an address when its
   * {@code url} is that.
   *
   * @throws CatalogException when the text cannot be read
   */
  default String bibliography() {
    return "";
  }
}
