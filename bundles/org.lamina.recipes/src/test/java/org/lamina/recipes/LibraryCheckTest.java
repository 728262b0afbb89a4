// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lamina.library.KnownEntries;
import org.lamina.library.LibraryCatalog;
import org.lamina.library.LibraryCheck;
import org.lamina.library.LibraryProblem;
import org.lamina.model.Material;
import org.lamina.model.Sourced;

/** The library of this bundle passes every check that a stranger's library has to pass. */
class LibraryCheckTest {
  private final LibraryCatalog library = LibraryCatalog.of(Entries.LIBRARY);

  @Test
  void noCheckFindsAnything() {
    List<LibraryProblem> problems = LibraryCheck.check(library, KnownEntries.none());
    assertEquals("", problems.stream().map(LibraryProblem::toString).collect(Collectors.joining("\n")));
  }

  @Test
  void thereIsSomethingToCheck() {
    List<Sourced> numbers = Entries.everywhere(Sourced.class);
    assertTrue(numbers.size() > 500, () -> "only " + numbers.size());
    assertTrue(library.materials().size() >= 10 && library.recipes().size() >= 8);
    assertEquals("org.lamina.recipes", library.header().getId());
  }

  @Test
  void rolesStandInTheOrderOfTheStack() {
    for (Material material : Entries.materials()) {
      assertEquals(List.copyOf(new TreeSet<>(material.getRoles())), material.getRoles(), material.getId());
    }
  }
}
