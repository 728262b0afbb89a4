// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lamina.model.Ambient;
import org.lamina.model.Interval;
import org.lamina.model.Limit;
import org.lamina.model.Precursor;
import org.lamina.model.quantity.Quantity;

/** The committed list of expected findings, its page and the catalog agree. */
class ExpectedWarningsTest {
  private static final Path PAGE = Path.of("../../docs/expected/pearse-2018-3d-warnings.md");
  private static final Set<String> RULES =
      Set.of("thermal-budget", "recipe-window", "process-ceiling", "geometry-closure", "stack-composition", "open-thickness");
  private static final List<String> TEXTS =
      List.of("title", "layer", "actual", "limit", "mechanism", "source", "place", "printed", "notes");
  private final List<Map<String, String>> entries;
  private final RecipesCatalog catalog = new RecipesCatalog();

  ExpectedWarningsTest() throws IOException {
    entries = ExpectedWarnings.read(Entries.EXAMPLES.resolve("pearse-2018-3d.expected.json"));
  }

  @Test
  void namesAtLeastWhatIsKnownToBeWrong() {
    Set<String> ids = entries.stream().map(entry -> entry.get("id")).collect(Collectors.toSet());
    assertEquals(entries.size(), ids.size(), "ids are unique");
    assertTrue(
        ids.containsAll(
            Set.of("ruthenium-under-ozone", "ruthenium-nucleation", "tdmat-above-onset", "tdmasn-above-onset",
                "liotbu-lithiates-v2o5", "snnx-first-cycle-lithium")));
  }

  @Test
  void everyEntryIsComplete() {
    for (Map<String, String> entry : entries) {
      String id = entry.get("id");
      boolean checked = entry.get("status").equals("checked");
      assertTrue(checked || entry.get("status").equals("not-checked"), id);
      assertEquals(checked, RULES.contains(String.valueOf(entry.get("rule"))), id);
      assertEquals(checked, Set.of("fires", "silent").contains(String.valueOf(entry.get("outcome"))), id);
      assertTrue(Set.of("note", "warning", "error").contains(entry.get("severity")), id);
      assertTrue(catalog.materials().contains(entry.get("layer")), id);
      assertTrue(entry.get("mechanism") != null && entry.get("title") != null, id);
      assertEquals(entry.get("kind").equals("measured"), entry.get("source") != null, id);
      assertEquals(entry.get("source") != null, entry.get("place") != null && entry.get("printed") != null, id);
      boolean fires = "fires".equals(entry.get("outcome"));
      assertTrue(!fires || entry.get("severity").equals("warning"), id + ": the design has no error");
    }
  }

  @Test
  void whatFiresAndWhatIsSilentFollowsFromTheNumbers() {
    for (Map<String, String> entry : entries) {
      if (entry.get("outcome") == null) continue;
      double over = Quantity.valueOf(entry.get("actual")).si() - Quantity.valueOf(entry.get("limit")).si();
      assertEquals(entry.get("outcome").equals("fires"), over > 0, entry.get("id"));
    }
  }

  @Test
  void theNumbersAreThoseOfTheCatalog() {
    Limit ozone =
        catalog.material("Ru").getLimits().stream()
            .filter(limit -> limit.getAmbients().contains(Ambient.OZONE))
            .findFirst()
            .orElseThrow();
    assertNumbers("ruthenium-under-ozone", temperature("v2o5-vtop-o3"), ozone.getSafe());
    assertEquals(ozone.getMechanism(), entry("ruthenium-under-ozone").get("mechanism"));
    assertNumbers("tdmat-above-onset", temperature("tin-tdmat-n2-plasma"), onset("tin-tdmat-n2-plasma"));
    assertNumbers("tdmasn-above-onset", temperature("snnx-tdmasn-n2-plasma"), onset("snnx-tdmasn-n2-plasma"));
    Quantity electrolyte = temperature("li2po2n-liotbu-depa");
    assertNumbers("li2po2n-without-margin", electrolyte, window("li2po2n-liotbu-depa").getLow());
    assertNumbers("liv2o5-conversion", electrolyte, catalog.material("LiV2O5").getLimits().get(0).getSafe());
    Quantity collector = temperature("tin-tdmat-n2-plasma");
    assertNumbers("snnx-decomposition", collector, catalog.material("SnNx").getLimits().get(0).getSafe());
    assertNumbers("ruthenium-nucleation", temperature("ru-thermal-o2"), window("ru-thermal-o2").getHigh());
  }

  @Test
  void firstCycleLithiumIsCountedAsStated() {
    double alloying = catalog.material("SnNx").getElectrode().getTheoreticalCapacity().getValue().si();
    double kept = Quantity.valueOf(entry("snnx-first-cycle-lithium").get("actual")).si();
    assertEquals(kept, alloying / 13.2 * 12 * 10e-9, 0.01 * kept);
    double inventory = Quantity.valueOf(entry("snnx-first-cycle-lithium").get("limit")).si();
    double measured = catalog.material("V2O5").getElectrode().getMeasuredCapacity().getValue().si();
    assertEquals(inventory, measured * 70e-9, 1e-9 * inventory);
  }

  @Test
  void thePageTellsTheSame() throws IOException {
    String page = Files.readString(PAGE);
    for (Map<String, String> entry : entries) {
      String rule = entry.get("rule") == null ? "" : ", rule `" + entry.get("rule") + "`";
      String heading = "\n### `" + entry.get("id") + "` (" + entry.get("severity") + rule + ")\n";
      int start = page.indexOf(heading);
      assertTrue(start > 0, heading);
      int chapter = page.lastIndexOf("\n## ", start) + "\n## ".length();
      assertEquals(chapter(entry), page.substring(chapter, page.indexOf('\n', chapter)), entry.get("id"));
      int end = page.indexOf("\n#", start + heading.length());
      String section = page.substring(start, end < 0 ? page.length() : end);
      for (String member : TEXTS) {
        String text = entry.get(member);
        assertTrue(text == null || section.contains(text), entry.get("id") + ": " + text);
      }
    }
    assertEquals(entries.size(), page.split("\n### `", -1).length - 1, "headings");
  }

  private static String chapter(Map<String, String> entry) {
    if (entry.get("status").equals("not-checked")) return "Not checked yet";
    return entry.get("outcome").equals("fires") ? "Checked, and reported" : "Checked, and nothing to report";
  }

  private void assertNumbers(String id, Quantity actual, Quantity limit) {
    assertEquals(actual.toString(), entry(id).get("actual"), id);
    assertEquals(limit.toString(), entry(id).get("limit"), id);
  }

  private Quantity temperature(String recipe) {
    return catalog.recipe(recipe).getTemperature().getValue();
  }

  private Interval window(String recipe) {
    return catalog.recipe(recipe).getWindow();
  }

  private Quantity onset(String recipe) {
    List<Precursor> precursors = catalog.recipe(recipe).getPrecursors();
    return precursors.get(0).getDecomposition();
  }

  private Map<String, String> entry(String id) {
    return entries.stream().filter(entry -> entry.get("id").equals(id)).findFirst().orElseThrow();
  }
}
