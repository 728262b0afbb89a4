// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.plugin.CatalogException;
import org.lamina.cli.internal.catalog.EvidenceShares;
import org.lamina.library.DescribedCatalog;
import org.lamina.library.KnownEntries;
import org.lamina.library.LibraryCatalog;
import org.lamina.library.LibraryCheck;
import org.lamina.library.LibraryProblem;
import org.lamina.model.LibraryHeader;

/**
 * What a look at a library gave.
 *
 * @param place as it was named on the command line
 * @param header empty when it cannot be read
 * @param entries how many there are, by kind
 * @param shares over the entries that can be read
 * @param problems in the order of files and places
 */
record CheckedLibrary(
    String place,
    Optional<LibraryHeader> header,
    Map<String, Integer> entries,
    EvidenceShares shares,
    List<LibraryProblem> problems) {

  /**
   * Checks a library.
   *
   * @param others what it may name, besides its own; one with its own id is another version of itself
   */
  static CheckedLibrary of(GivenLibrary given, List<Catalog> others) {
    LibraryCatalog library = given.catalog();
    Optional<LibraryHeader> header = readable(library::header);
    String id = header.map(LibraryHeader::getId).orElse("");
    List<Catalog> known = others.stream().filter(other -> !isLibrary(id, other)).toList();
    List<LibraryProblem> problems = LibraryCheck.check(library, KnownEntries.of(known));
    EvidenceShares shares = new EvidenceShares();
    Map<String, Integer> entries = new LinkedHashMap<>();
    entries.put("materials", add(library::materials, library::material, shares));
    entries.put("recipes", add(library::recipes, library::recipe, shares));
    entries.put("evidence", add(library::evidence, library::evidence, shares));
    return new CheckedLibrary(given.place(), header, entries, shares, problems);
  }

  /** A catalog bears the name of its bundle or file, which may be another one than that of the library in it. */
  private static boolean isLibrary(String id, Catalog catalog) {
    if (catalog.id().equals(id)) return true;
    return catalog instanceof DescribedCatalog described
        && readable(described::header).map(LibraryHeader::getId).filter(id::equals).isPresent();
  }

  private static int add(
      Call<Set<String>> ids, Function<String, ? extends EObject> reader, EvidenceShares shares) {
    List<String> all = new ArrayList<>(readable(ids).orElse(Set.of()));
    for (String id : all) readable(() -> reader.apply(id)).ifPresent(shares::add);
    return all.size();
  }

  private interface Call<T> {
    T get();
  }

  /** What cannot be read is among the problems. */
  private static <T> Optional<T> readable(Call<T> call) {
    try {
      return Optional.of(call.get());
    } catch (CatalogException e) {
      return Optional.empty();
    }
  }
}
