// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.engine.TestPlugins.estimator;
import static org.lamina.engine.TestPlugins.passing;
import static org.lamina.engine.TestPlugins.rule;
import static org.lamina.engine.TestPlugins.value;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.model.Design;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.ModelPackage;

class EngineTest {
  private static final EngineOptions TWO_THREADS = new EngineOptions(2, Duration.ofSeconds(20));
  private static final EngineOptions IMPATIENT = new EngineOptions(2, Duration.ofMillis(200));

  private static DesignReport run(EngineOptions options, Design design, Object... plugins) throws InterruptedException {
    return new Engine(Plugins.of(plugins), options).evaluate(DesignSource.of("film", design));
  }

  private static List<String> messages(DesignReport report) {
    return report.problems().stream().map(Problem::message).toList();
  }

  private static List<String> estimates(DesignReport report) {
    return report.estimates().stream()
        .map(attributed -> attributed.estimate().id() + "=" + attributed.estimate().value().orElse(Double.NaN))
        .toList();
  }

  @Test
  void aViolationBecomesAFindingWithItsPlace() throws InterruptedException {
    Design design = TestDesigns.film("A", "B");
    Rule rule =
        rule(
            "too-thin",
            evaluation -> {
              var layer = evaluation.design().layers().get(1);
              var path = ElementPath.of(layer.layer(), ModelPackage.Literals.LAYER__THICKNESS);
              return RuleOutcome.of(List.of(Violation.at(path, "thin", "thicken it").inLayer(layer.label())));
            });
    Locator locator = pointer -> new Locator.Place(pointer.length(), 7);
    DesignSource source =
        new DesignSource("f.json", "f", java.util.Optional.of(design), List.of(), locator, List.of(), List.of());
    Finding finding = new Engine(Plugins.of(rule), TWO_THREADS).evaluate(source).findings().get(0);
    assertEquals("/stack/1/thickness", finding.pointer());
    assertEquals("f.json:18:7", finding.file() + ":" + finding.line() + ":" + finding.column());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals("B", finding.layer().orElseThrow());
  }

  @Test
  void estimatorsSeeWhatTheyNeedAndNothingElse() throws InterruptedException {
    Estimator first = estimator("z/first", Set.of(), "first", e -> List.of(value("first", 1)));
    Estimator other = estimator("y/other", Set.of(), "other", e -> List.of(value("other", 5)));
    Estimator second =
        estimator(
            "a/second",
            Set.of("first"),
            "second",
            e -> List.of(value("second", e.estimates().si("first").orElseThrow() + e.estimates().all().size())));
    DesignReport report = run(TWO_THREADS, TestDesigns.film("A"), first, other, second, passing("r"));
    assertEquals(List.of("second=2.0", "other=5.0", "first=1.0"), estimates(report));
    assertTrue(report.complete());
  }

  @Test
  void theReportIsTheSameForAnyNumberOfThreads() throws InterruptedException {
    List<Object> plugins = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int n = i;
      Set<String> needs = i < 3 ? Set.of() : new java.util.TreeSet<>(List.of("e" + (i - 3), "e" + (i / 2)));
      plugins.add(estimator("p" + i, needs, "e" + i, e -> List.of(value("e" + n, n + e.estimates().all().size() / 7.0))));
      plugins.add(i % 5 == 0 ? rule("r" + i, e -> { throw new IllegalStateException("boom " + n); }) : passing("r" + i));
    }
    DesignReport expected = run(new EngineOptions(1, Duration.ofSeconds(20)), TestDesigns.film("A"), plugins.toArray());
    assertEquals(8, expected.problems().size());
    for (int threads : new int[] {1, 2, 8}) {
      for (int repeat = 0; repeat < 5; repeat++) {
        EngineOptions options = new EngineOptions(threads, Duration.ofSeconds(20));
        assertEquals(expected, run(options, TestDesigns.film("A"), plugins.toArray()), threads + " threads");
      }
    }
  }

  @Test
  void aCrashIsNamedAndTheOthersStand() throws InterruptedException {
    Estimator broken = estimator("broken", Set.of(), "b", e -> { throw new StackOverflowError(); });
    Estimator sound = estimator("sound", Set.of(), "s", e -> List.of(value("s", 3)));
    DesignReport report = run(TWO_THREADS, TestDesigns.film("A"), broken, sound, passing("r"));
    assertEquals(List.of("estimator 'broken' crashed: StackOverflowError"), messages(report));
    assertEquals(List.of("s=3.0"), estimates(report));
    assertFalse(report.complete());
  }

  @Test
  void aHangIsLeftBehindAndTheOthersStand() throws InterruptedException {
    Rule hanging =
        rule(
            "hanging",
            e -> {
              while (true) Thread.onSpinWait(); // deaf to interrupts
            });
    DesignReport report = run(IMPATIENT, TestDesigns.film("A"), hanging, passing("r"), passing("s"), passing("t"));
    assertEquals(List.of("rule 'hanging' did not finish within the deadline of 0.2 s"), messages(report));
    assertEquals(List.of("r", "s", "t"), report.rulesRun());
  }

  @Test
  void nonsenseIsACrash() throws InterruptedException {
    Estimator nan = estimator("nan", Set.of(), "n", e -> List.of(value("n", Double.NaN)));
    Estimator foreign = estimator("foreign", Set.of(), "f", e -> List.of(value("g", 1)));
    Estimator silent = estimator("silent", Set.of(), "s", e -> List.of());
    Estimator nothing = estimator("nothing", Set.of(), "o", e -> null);
    assertEquals(
        List.of(
            "estimator 'foreign' crashed: IllegalStateException: returned the estimate 'g' that it does not announce",
            "estimator 'nan' crashed: IllegalArgumentException: estimate 'n' is NaN",
            "estimator 'nothing' returned null",
            "estimator 'silent' announces 's' and returned none"),
        messages(run(TWO_THREADS, TestDesigns.film("A"), nan, foreign, silent, nothing, passing("r"))));
  }

  @Test
  void whoChangesTheDesignIsNamedEvenWhenItSwallowsTheRejection() throws InterruptedException {
    Rule changing =
        rule(
            "changing",
            e -> {
              try {
                e.design().design().setName("mine");
              } catch (IllegalStateException swallowed) {
                return RuleOutcome.of(List.of());
              }
              return RuleOutcome.of(List.of());
            });
    Design design = TestDesigns.film("A");
    DesignReport report = run(TWO_THREADS, design, changing, passing("r"));
    assertEquals(List.of("rule 'changing' tried to change the design"), messages(report));
    assertEquals("film", report.name());
    assertEquals("film", design.getName());
    assertEquals(0, design.eAdapters().size());
  }

  @Test
  void whoGetsRoundTheFreezeIsNamed() throws InterruptedException {
    Rule sly =
        rule(
            "sly",
            e -> {
              var material = e.design().layers().get(0).material().orElseThrow();
              material.eSetDeliver(false);
              material.setName("changed");
              material.eSetDeliver(true);
              return RuleOutcome.of(List.of());
            });
    DesignReport report = run(TWO_THREADS, TestDesigns.film("A"), sly, passing("r"), passing("s"));
    assertEquals(List.of("rule 'sly' tried to change the design"), messages(report));
    assertEquals(List.of("r", "s"), report.rulesRun());
  }

  @Test
  void clashesAndCirclesAreNamed() throws InterruptedException {
    Estimator one = estimator("one", Set.of("b"), "a", e -> List.of(value("a", 1)));
    Estimator two = estimator("two", Set.of("a"), "b", e -> List.of(value("b", 1)));
    Estimator three = estimator("three", Set.of(), "c", e -> List.of(value("c", 1)));
    Estimator four = estimator("four", Set.of(), "c", e -> List.of(value("c", 2)));
    assertEquals(
        List.of(
            "estimate 'c' is brought by several plugins (four, three); none of them was run",
            "estimator 'one' needs, through others, its own result: one, two",
            "estimator 'two' needs, through others, its own result: one, two"),
        messages(run(TWO_THREADS, TestDesigns.film("A"), one, two, three, four, passing("r"))));
  }

  @Test
  void withoutRulesNothingWasChecked() throws InterruptedException {
    DesignReport report = run(TWO_THREADS, TestDesigns.film("A"));
    assertEquals(List.of("no rule is installed, so nothing was checked"), messages(report));
  }

  @Test
  void anUnknownNameOffersTheNearest() throws InterruptedException {
    Design design = TestDesigns.film("TiN");
    design.getStack().get(0).setMaterial("TiM");
    Finding finding = run(TWO_THREADS, design, passing("r")).findings().get(0);
    assertEquals("reference", finding.rule());
    assertEquals("/stack/0/material", finding.pointer());
    assertEquals("material 'TiM' is in no catalog and not in the library of this design", finding.message());
    assertEquals("did you mean 'TiN'?", finding.help());
  }

  @Test
  void anEntryOfTheLibraryOverridesMembersOfTheCatalogEntryOfItsId() throws InterruptedException {
    Material catalogEntry = TestDesigns.material("A");
    catalogEntry.setName("from the catalog");
    catalogEntry.setFormula("A2");
    catalogEntry.setElectrode(ModelFactory.eINSTANCE.createElectrode());
    catalogEntry.getElectrode().setDiffusivity(ModelFactory.eINSTANCE.createProperty());
    Design design = TestDesigns.film("A");
    Material own = design.getLibrary().getMaterials().get(0);
    own.setBasedOn("A");
    own.setFormula("A3");
    own.setElectrode(ModelFactory.eINSTANCE.createElectrode());
    Material[] seen = new Material[1];
    Rule look =
        rule(
            "look",
            e -> {
              seen[0] = e.design().layers().get(0).material().orElseThrow();
              return RuleOutcome.of(List.of());
            });
    assertTrue(run(TWO_THREADS, design, look, TestPlugins.catalog("c", catalogEntry)).complete());
    assertEquals("from the catalog", seen[0].getName());
    assertEquals("A3", seen[0].getFormula());
    assertTrue(seen[0].getElectrode().getDiffusivity() != null);
    assertNull(own.getName());
  }

  @Test
  void entriesBasedOnThemselvesAreAFinding() throws InterruptedException {
    Design design = TestDesigns.film("A", "B");
    design.getLibrary().getMaterials().get(0).setBasedOn("B");
    design.getLibrary().getMaterials().get(1).setBasedOn("A");
    DesignReport report = run(TWO_THREADS, design, passing("r"));
    assertTrue(report.findings().get(0).message().startsWith("material 'A' is based on itself: A -> B -> A"), report.toString());
    assertFalse(report.complete());
  }

  @Test
  void twoCatalogsWithOneIdAreAProblem() throws InterruptedException {
    DesignReport report =
        run(
            TWO_THREADS,
            TestDesigns.film("X"),
            TestPlugins.catalog("c", TestDesigns.material("A")),
            TestPlugins.catalog("d", TestDesigns.material("A")),
            passing("r"));
    assertEquals(List.of("material 'A' is brought by both 'c' and 'd'"), messages(report));
  }

  @Test
  void equalFilmsHaveDifferentLabels() throws InterruptedException {
    List<String> labels = new ArrayList<>();
    Rule look =
        rule(
            "look",
            e -> {
              e.design().layers().forEach(layer -> labels.add(layer.label()));
              return RuleOutcome.of(List.of());
            });
    run(TWO_THREADS, TestDesigns.film("A", "B", "A"), look);
    assertEquals(List.of("A (layer 1)", "B", "A (layer 3)"), labels);
  }
}
