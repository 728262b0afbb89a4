// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lamina.library.internal.check.Checks;

/** Says what is wrong with a library: files that cannot be read, numbers that contradict each other, missing sources. */
public final class LibraryCheck {
  private LibraryCheck() {}

  /** The checks: what each asks for, by id, in a fixed order. */
  public static Map<String, String> checks() {
    Map<String, String> checks = new LinkedHashMap<>();
    checks.put(
        Inspection.READABLE,
        "Every file parses, with known members, units and dimensions; required members are there; pairs are ordered"
            + " (`range`, `lithiumRange`, `low` and `high`, `safe` and `certain`); `repeat` is at least 1."
            + " `" + Library.HEADER + "` is there.");
    checks.put(Layout.FILES, "The folders hold entries and nothing else, and no entry lies outside them.");
    checks.put(Layout.IDS, "An entry bears the name of its file; two ids differ in more than case; no other catalog brings the same material or recipe.");
    checks.put(Layout.INDEX, "`index.txt`, where there is one, lists every entry and nothing else.");
    checks.put(Inspection.CIRCLE, "No entry is based on itself, be it through others.");
    checks.putAll(Checks.texts());
    checks.put(
        Citations.CHECK,
        "Where there is a `references.bib`: every source has an entry there (by `doi`, `eprint`, `isbn` or `url`), once, and"
            + " every entry there is named by a source or in notes.");
    return Collections.unmodifiableMap(checks);
  }

  /**
   * Everything that is wrong, sorted by file and place; empty when all is well. Throws for nothing that stands in the
   * library.
   *
   * @param others what other catalogs bring; entries of the library may name it
   * @throws org.lamina.api.plugin.CatalogException when another catalog cannot list its entries
   */
  public static List<LibraryProblem> check(LibraryCatalog library, KnownEntries others) {
    return new Inspection(library, others).problems().stream().sorted(LibraryProblem.BY_PLACE).toList();
  }
}
