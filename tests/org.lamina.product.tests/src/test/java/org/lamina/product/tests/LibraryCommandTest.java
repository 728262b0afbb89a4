// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From an empty folder to entries that a design can name, with the command alone. */
class LibraryCommandTest {
  @Test
  void aLibraryIsWrittenCheckedAndUsed(@TempDir Path folder) throws Exception {
    Lamina lamina = new Lamina().in(folder);
    assertEquals(0, lamina.run("new", "--library", "mine").exitCode());
    Lamina.Result checked = lamina.run("library", "mine");
    assertEquals(0, checked.exitCode(), checked.out() + checked.err());
    assertTrue(checked.out().endsWith("  0 problems\n"), checked.out());
    Lamina.Result entry = lamina.run("catalog", "example-oxide", "--plugin-path", "mine");
    assertEquals(0, entry.exitCode(), entry.err());
    assertTrue(entry.out().contains("filmDensity: 5.4 +- 0.1 g/cm3"), entry.out());
    assertTrue(entry.out().contains("example-leakage: "), entry.out());
  }

  @Test
  void aMistakeHasItsPlace(@TempDir Path folder) throws Exception {
    Lamina lamina = new Lamina().in(folder);
    lamina.run("new", "--library", "mine");
    Path recipe = folder.resolve("mine/recipes/example-oxide-water.json");
    Files.writeString(recipe, Files.readString(recipe).replace("\"example-oxide\"", "\"example-oxyde\""));
    Lamina.Result result = lamina.run("library", "mine");
    assertEquals(1, result.exitCode(), result.err());
    assertTrue(
        result.out().startsWith(
            "mine/recipes/example-oxide-water.json:4:14 names no library has a material 'example-oxyde'\n"
                + "    help: did you mean 'example-oxide'?\n"),
        result.out());
  }

  /** The shares of the summary and those at the end of a list are of the same numbers. */
  @Test
  void theSummaryCountsWhatTheListsCount() throws Exception {
    JsonNode summary = Json.parse(new Lamina().run("catalog", "summary", "--json").out());
    int all = 0;
    for (String kind : new String[] {"materials", "recipes", "evidence"}) {
      int numbers = summary.get(kind).get("numbers").asInt();
      String list = new Lamina().run("catalog", kind).out();
      assertTrue(list.contains("\n" + numbers + " numbers: "), list);
      int sum = 0;
      for (String how : new String[] {"measured", "fitted", "computed", "assumed"}) {
        sum += summary.get(kind).get(how).asInt();
      }
      assertEquals(numbers, sum, kind);
      all += numbers;
    }
    assertEquals(all, summary.get("all").get("numbers").asInt());
  }
}
