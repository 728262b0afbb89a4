// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.nio.file.Path;
import org.lamina.api.plugin.Catalog;
import org.lamina.tck.CatalogContract;

/** The contract that every plugin keeps, with the library of the example. */
class ContractTest implements CatalogContract {
  static final Path ACME = Path.of("../../examples/plugins/acme-films");

  @Override
  public Catalog catalog() {
    return LibraryCatalog.of(ACME);
  }
}
