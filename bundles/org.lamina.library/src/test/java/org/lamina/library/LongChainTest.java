// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands at the end of a long chain of variants is inherited by each of them, whichever is looked at first. */
class LongChainTest {
  private static final String DENSITY = "{ \"kind\": \"assumed\", \"notes\": \"Recalled.\", \"value\": \"%s g/cm3\" }";

  /** Read by name: the last link first, and the first link first. */
  @Test
  void theEndOfALongChainIsInherited() {
    for (boolean up : new boolean[] {true, false}) {
      MemoryFiles files = new MemoryFiles();
      files.texts.put("lamina-library.json", "{ \"format\": \"1\", \"id\": \"long\", \"version\": \"1\" }");
      for (int link = 0; link < 3000; link++) {
        String id = id(up ? link : 2999 - link);
        String base = link == 0 ? ", \"density\": " + DENSITY.formatted("5") : ", \"basedOn\": \"" + id(up ? link - 1 : 3000 - link) + "\"";
        String film = link == 2999 ? ", \"filmDensity\": " + DENSITY.formatted("9") : "";
        files.texts.put("materials/" + id + ".json", "{ \"id\": \"" + id + "\"" + base + film + " }");
      }
      List<LibraryProblem> problems = LibraryCheck.check(new LibraryCatalog("long", files), KnownEntries.none());
      assertEquals(List.of("film-density"), problems.stream().map(LibraryProblem::check).toList());
      assertEquals("materials/" + id(up ? 2999 : 0) + ".json", problems.get(0).file());
    }
  }

  private static String id(int number) {
    return "M" + (10000 + number);
  }
}
