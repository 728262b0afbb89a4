// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import org.junit.jupiter.api.extension.ExtendWith;
import org.lamina.api.plugin.Catalog;
import org.lamina.tck.CatalogContract;

/** Runs the contract on the variant that a test names; does not run by itself. */
@ExtendWith(ContractRun.Variants.class)
class CatalogCandidate implements CatalogContract {
  private final CatalogVariant variant;

  CatalogCandidate(CatalogVariant variant) {
    this.variant = variant;
  }

  @Override
  public Catalog catalog() {
    return variant.catalog();
  }
}
