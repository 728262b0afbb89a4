// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/plugins/data-library.md: what it offers for copying passes every check, and it lists every check. */
class DataLibraryPageTest {
  private static final Path PAGE = Path.of("../../docs/plugins/data-library.md");
  private static final Pattern FILE = Pattern.compile("(?s)<!-- (\\S+\\.json) -->\\n```json\\n(.*?\\n)```\\n");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (.*) \\|$");

  @Test
  void itsFilesAreALibraryWithoutAProblem() throws IOException {
    MemoryFiles files = new MemoryFiles();
    for (MatchResult file : FILE.matcher(Files.readString(PAGE)).results().toList()) {
      files.texts.put(file.group(1), file.group(2));
    }
    LibraryCatalog library = new LibraryCatalog("page", files);
    assertEquals(List.of("MyOxide", "MyOxide-annealed"), List.copyOf(library.materials()));
    assertTrue(library.recipes().size() == 1 && library.evidence().size() == 1, files.texts.keySet().toString());
    assertEquals(List.of(), LibraryCheck.check(library, KnownEntries.none()));
  }

  @Test
  void itListsEveryCheckInItsWords() throws IOException {
    String page = Files.readString(PAGE);
    List<String> listed = new ArrayList<>();
    String table = page.substring(page.indexOf("| check | what it asks for |"));
    for (MatchResult row : ROW.matcher(table).results().toList()) listed.add(row.group(1) + ": " + row.group(2));
    List<String> checks = new ArrayList<>();
    LibraryCheck.checks().forEach((id, asks) -> checks.add(id + ": " + asks));
    assertEquals(String.join("\n", checks), String.join("\n", listed));
  }
}
