// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import org.lamina.api.plugin.Catalog;
import org.lamina.tck.CatalogContract;

/** The contract that every plugin keeps. */
class ContractTest implements CatalogContract {
  @Override
  public Catalog catalog() {
    return new RecipesCatalog();
  }
}
