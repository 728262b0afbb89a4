// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every check finds what it is for, and says so at the right place. The rows stand in {@code problems.txt}: a title, the
 * changes that break a sound library, and every problem that is then found.
 */
class ProblemsTest {
  private static final Path TABLE = Path.of("src/test/resources/org/lamina/library/problems.txt");

  @Test
  void theSoundLibraryHasNoProblem() {
    assertEquals(List.of(), problems(MemoryFiles.sound()));
  }

  @TestFactory
  List<DynamicTest> rows() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String row : table()) {
      List<String> lines = row.lines().toList();
      tests.add(DynamicTest.dynamicTest(lines.get(0), () -> check(lines)));
    }
    return tests;
  }

  @Test
  void everyCheckHasARow() throws IOException {
    Set<String> untested = new TreeSet<>(LibraryCheck.checks().keySet());
    for (String row : table()) untested.removeIf(check -> row.contains(" [" + check + "]"));
    assertEquals(Set.of(), untested);
  }

  private static void check(List<String> lines) {
    MemoryFiles files = MemoryFiles.sound();
    List<String> expected = new ArrayList<>();
    String file = "";
    String from = "";
    for (String line : lines.subList(1, lines.size())) {
      String rest = line.length() < 2 ? "" : line.substring(2);
      switch (line.charAt(0)) {
        case '@' -> file = rest;
        case '-' -> from = rest;
        case '+' -> replace(files, file, from, rest);
        case 'x' -> assertTrue(files.texts.remove(rest) != null, rest);
        case 'n' -> files.texts.put(rest.split(" ", 2)[0], rest.contains(" ") ? rest.split(" ", 2)[1] : "");
        case '>' -> expected.add(rest);
        default -> throw new IllegalArgumentException(line);
      }
    }
    assertEquals(String.join("\n", expected), String.join("\n", problems(files)));
  }

  private static void replace(MemoryFiles files, String file, String from, String to) {
    String text = files.texts.get(file);
    assertTrue(text.contains(from), file + " holds " + from);
    files.texts.put(file, text.replace(from, to));
  }

  private static List<String> problems(MemoryFiles files) {
    return LibraryCheck.check(new LibraryCatalog("sound", files), KnownEntries.none()).stream()
        .map(LibraryProblem::toString)
        .toList();
  }

  private static List<String> table() throws IOException {
    return Stream.of(Files.readString(TABLE).split("\n\n")).map(String::strip).filter(row -> !row.isEmpty()).toList();
  }
}
