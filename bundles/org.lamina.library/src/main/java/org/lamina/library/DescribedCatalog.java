// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import org.lamina.api.plugin.Catalog;
import org.lamina.model.LibraryHeader;
import org.osgi.annotation.versioning.ProviderType;

/** A catalog that says which library it brings: two versions of one library may come under different names. */
@ProviderType
public interface DescribedCatalog extends Catalog {
  /**
   * What the library says of itself.
   *
   * @throws org.lamina.api.plugin.CatalogException when that is missing or wrong
   */
  LibraryHeader header();
}
