// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.RuleOutcome;
import org.lamina.model.Design;
import org.lamina.model.Material;

/** Entries of a library that are based on others, in ways that nobody means. */
class BasedOnTest {
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  private static List<String> findings(Design design, Object... plugins) throws InterruptedException {
    Engine engine = new Engine(Plugins.of(plugins), new EngineOptions(2, DEADLINE));
    DesignReport report = engine.evaluate(DesignSource.of("d", design));
    return report.findings().stream().filter(Finding::fromReader).map(finding -> finding.pointer() + " " + finding.message()).toList();
  }

  private static void add(Design design, String id, String basedOn) {
    Material material = TestDesigns.material(id);
    material.setBasedOn(basedOn);
    design.getLibrary().getMaterials().add(material);
  }

  @Test
  void aCircleIsReportedOnce() throws InterruptedException {
    Design design = TestDesigns.film();
    add(design, "A", "B");
    add(design, "B", "C");
    add(design, "C", "B");
    assertEquals(List.of("/library/materials/1/basedOn material 'B' is based on itself: B -> C -> B"), findings(design));
  }

  @Test
  void ofALargeCircleAFewEntriesAreNamed() throws InterruptedException {
    Design design = TestDesigns.film();
    for (int i = 0; i < 3000; i++) add(design, "M" + i, "M" + (i + 1) % 3000);
    // The base of M0 is the first that is looked up.
    String circle = "material 'M1' is based on itself: M1 -> M2 -> M3 -> M4 -> M5 -> ... (3000 entries) -> M1";
    assertEquals(List.of("/library/materials/1/basedOn " + circle), findings(design));
  }

  /** Longer than a thread has stack for one call each. */
  @Test
  void aLongChainInheritsFromItsEnd() throws InterruptedException {
    Design design = TestDesigns.film();
    for (int i = 0; i < 50_000; i++) add(design, "M" + i, i == 49_999 ? "A" : "M" + (i + 1));
    design.getStack().addAll(TestDesigns.film("M0").getStack());
    Material end = TestDesigns.material("A");
    end.setFormula("from the end");
    String[] seen = new String[1];
    Rule look =
        TestPlugins.rule(
            "look",
            evaluation -> {
              seen[0] = evaluation.design().layers().get(0).material().orElseThrow().getFormula();
              return RuleOutcome.of(List.of());
            });
    assertEquals(List.of(), findings(design, TestPlugins.catalog("c", end), look));
    assertEquals("from the end", seen[0]);
  }

  @Test
  void onlyACatalogCanBringTheBaseOfTheSameId() throws InterruptedException {
    Design design = TestDesigns.film("A");
    design.getLibrary().getMaterials().get(0).setBasedOn("A");
    String message = "material 'A' is based on the catalog entry of its own id, and no catalog has one";
    assertEquals(List.of("/library/materials/0/basedOn " + message), findings(design));
    assertEquals(List.of(), findings(design, TestPlugins.catalog("c", TestDesigns.material("A"))));
  }

  @Test
  void anEntryOfACatalogThatIsBasedOnNothingIsReported() throws InterruptedException {
    Material orphan = TestDesigns.material("A");
    orphan.setBasedOn("gone");
    String message = "material 'A' of a catalog is based on 'gone', and no catalog has that";
    Design design = TestDesigns.film();
    design.getStack().addAll(TestDesigns.film("A").getStack());
    assertEquals(List.of("/library " + message), findings(design, TestPlugins.catalog("c", orphan)));
  }
}
