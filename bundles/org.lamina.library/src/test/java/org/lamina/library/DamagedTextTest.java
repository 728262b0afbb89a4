// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lamina.library.bibliography.BibTex;

/** Whatever stands in the files, the check ends with an answer and throws nothing. Seeded: the same at each run. */
@Timeout(60)
class DamagedTextTest {
  private static final String CHARACTERS = "{}[]()\"',:=@#\\\n 0123456789-+.eELiCo%§\u0000";
  private static final int RUNS = 1000;

  @Test
  void anyLibraryGetsAnAnswer() {
    Random random = new Random(20260822);
    List<String> paths = new ArrayList<>(MemoryFiles.sound().texts.keySet());
    int found = 0;
    for (int run = 0; run < RUNS; run++) {
      MemoryFiles files = MemoryFiles.sound();
      String path = paths.get(random.nextInt(paths.size()));
      files.texts.computeIfPresent(path, (key, text) -> damaged(text, random));
      List<LibraryProblem> problems = LibraryCheck.check(new LibraryCatalog("damaged", files), KnownEntries.none());
      for (LibraryProblem problem : problems) assertTrue(problem.line() >= 0 && !problem.message().isBlank(), path);
      if (!problems.isEmpty()) found++;
    }
    assertTrue(found > RUNS / 2, "most damage is found: " + found);
  }

  @Test
  void anyBibliographyGetsAnAnswer() {
    Random random = new Random(20260823);
    String sound = MemoryFiles.sound().texts.get("references.bib");
    for (int run = 0; run < 10 * RUNS; run++) {
      String text = damaged(sound, random);
      BibTex bibliography = BibTex.read(text);
      long lines = text.lines().count() + 1;
      bibliography.references().forEach(work -> assertTrue(work.line() <= lines && !work.key().isEmpty(), text));
      bibliography.mistakes().forEach(mistake -> assertTrue(mistake.line() <= lines, text));
      assertEquals(bibliography, BibTex.read(text));
    }
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int change = random.nextInt(3); change >= 0 && damaged.length() > 0; change--) {
      int at = random.nextInt(damaged.length());
      char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
      switch (random.nextInt(4)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, other);
        case 2 -> damaged.setCharAt(at, other);
        default -> damaged.setLength(random.nextInt(10) == 0 ? at : damaged.length());
      }
    }
    return damaged.toString();
  }
}
