// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.util.List;
import java.util.Map;

/** Says what is wrong with a library: files that cannot be read, numbers that contradict each other, missing sources. */
public final class LibraryCheck {
  private LibraryCheck() {}

  /** The checks: what each asks for, by id, in a fixed order. */
  public static Map<String, String> checks() {
    return Map.of();
  }

  /**
   * Everything that is wrong, sorted by file and place; empty when all is well. Throws for nothing that stands in the
   * library.
   *
   * @param others what other catalogs bring; entries of the library may name it
   * @throws org.lamina.api.plugin.CatalogException when another catalog cannot list its entries
   */
  public static List<LibraryProblem> check(LibraryCatalog library, KnownEntries others) {
    return List.of();
  }
}
