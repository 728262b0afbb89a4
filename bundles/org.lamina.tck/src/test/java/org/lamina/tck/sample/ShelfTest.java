// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import org.lamina.api.plugin.Catalog;
import org.lamina.tck.CatalogContract;

class ShelfTest implements CatalogContract {
  @Override
  public Catalog catalog() {
    return new Shelf();
  }
}
