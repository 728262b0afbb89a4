// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.Severity;
import org.lamina.model.Design;
import org.lamina.model.quantity.Quantity;

/** What every rule keeps: its id, its page, and two examples of which one fires and the other does not. */
public interface RuleContract {
  /** Sections that the page of a rule has, in this order. */
  List<String> SECTIONS =
      List.of(
          "What it checks",
          "Why it matters",
          "Wrong example",
          "Right example",
          "Parameters",
          "When to waive it",
          "Since");

  /** A new instance of the rule. */
  Rule rule();

  /** Other plugins that the examples need, new ones at each call: geometries, catalogs, estimators. */
  default List<Object> otherPlugins() {
    return List.of();
  }

  /** The severity that the firing example reaches at least. */
  default Severity firingSeverity() {
    return rule().defaultSeverity();
  }

  @Test
  default void idIsStableAndInKebabCase() {
    Ids.assertStable(rule()::id);
  }

  @Test
  default void introducesItselfInOneLine() {
    Ids.assertOneLine("the title", rule().title());
    assertFalse(rule().title().endsWith("."), "the title has no full stop: '" + rule().title() + "'");
    Ids.assertOneLine("the category", rule().category());
    assertNotNull(rule().defaultSeverity(), "the default severity");
  }

  @Test
  default void pageIsComplete() {
    RulePage page = RulePage.parse(rule().page());
    assertTrue(page.head().startsWith("# " + rule().id() + "\n"), "the page begins with '# " + rule().id() + "'");
    List<String> titles = page.sections().keySet().stream().filter(SECTIONS::contains).toList();
    assertEquals(SECTIONS, titles, "the sections of the page");
    for (String title : SECTIONS) {
      assertFalse(page.sections().get(title).isBlank(), "the section '" + title + "' says something");
    }
  }

  /** JSON that the page shows stands in the examples, so that what a reader is told was tried. */
  @Test
  default void pageQuotesItsExamples() {
    RulePage page = RulePage.parse(rule().page());
    for (String quote : page.quotes("Wrong example")) {
      assertTrue(RulePage.contains(rule().firingExample(), quote), "the firing example contains\n" + quote);
    }
    for (String quote : page.quotes("Right example")) {
      assertTrue(RulePage.contains(rule().passingExample(), quote), "the passing example contains\n" + quote);
    }
  }

  @Test
  default void firingExampleFires() {
    Bench.Trial trial = firing(Bench.of(rule(), otherPlugins()));
    List<Finding> findings = sound("firing example", trial.report());
    assertTrue(
        findings.stream().anyMatch(finding -> finding.severity().compareTo(firingSeverity()) >= 0),
        "the firing example reaches " + firingSeverity() + ": " + findings);
  }

  @Test
  default void passingExamplePasses() {
    Bench.Trial trial = passing(Bench.of(rule(), otherPlugins()));
    assertEquals(List.of(), sound("passing example", trial.report()), "'" + rule().id() + "' finds nothing");
    String reason = trial.report().rulesNotApplicable().get(rule().id());
    assertNull(reason, "the rule applies to the passing example");
  }

  @Test
  default void findingsSayWhatIsWrongWhereAndWhatToDo() {
    Bench bench = Bench.of(rule(), otherPlugins());
    Design design = bench.read("firing example", rule().firingExample());
    Bench.Trial trial = bench.evaluate(design);
    for (Finding finding : own(trial.report())) {
      Ids.assertOneLine("the message", finding.message());
      assertFalse(finding.help().isBlank(), "a finding says what to do: " + finding);
      assertTrue(Pointers.leadInto(design, finding.pointer()), "the path leads to an element: " + finding);
      boolean film = finding.layer().isEmpty() || trial.seen().labels().contains(finding.layer().get());
      assertTrue(film, "the layer is the label of a film: " + finding);
      assertEquals(
          finding.actual().map(Quantity::dimension),
          finding.limit().map(Quantity::dimension),
          "the actual value comes with a limit of its dimension: " + finding);
    }
  }

  @Test
  default void keepsNoStateBetweenCalls() {
    Bench bench = Bench.of(rule(), otherPlugins());
    Repetition.ofQuestions(List.of(() -> firing(bench).report(), () -> passing(bench).report()));
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  default void sameFindingsInAnyLocaleAndTimeZone() {
    Repetition.inAnyLocaleAndTimeZone(() -> firing(Bench.of(rule(), otherPlugins())).report());
  }

  /** Leaves out, one after the other, everything that a readable design may lack. */
  @Test
  default void copesWithIncompleteDesigns() {
    Bench bench = Bench.of(rule(), otherPlugins());
    for (String example : List.of(rule().firingExample(), rule().passingExample())) {
      Design design = bench.read("example", example);
      for (Reduction reduction : Reduction.of(design)) {
        assertCopes("an example " + reduction, bench.evaluate(reduction.applyTo(design)).report());
      }
      assertCopes("an example without any optional member", bench.evaluate(Reduction.bare(design)).report());
    }
  }

  @Test
  default void copesWithMissingPlugins() {
    Bench bench = Bench.of(rule(), otherPlugins());
    for (int i = 0; i < otherPlugins().size(); i++) {
      String name = bench.plugins().get(i).getClass().getName();
      assertCopes("the firing example without " + name, firing(bench.without(i)).report());
    }
  }

  private Bench.Trial firing(Bench bench) {
    return bench.evaluate(bench.read("firing example", rule().firingExample()));
  }

  private Bench.Trial passing(Bench bench) {
    return bench.evaluate(bench.read("passing example", rule().passingExample()));
  }

  /** The findings of the rule, out of a run in which nothing went wrong. */
  private List<Finding> sound(String name, DesignReport report) {
    assertEquals(List.of(), report.problems(), "nothing goes wrong with the " + name);
    assertTrue(report.complete(), "the " + name + " names nothing that is unknown: " + report.findings());
    return own(report);
  }

  private List<Finding> own(DesignReport report) {
    return report.findings().stream().filter(finding -> finding.rule().equals(rule().id())).toList();
  }

  private void assertCopes(String name, DesignReport report) {
    List<Problem> own = report.problems().stream().filter(problem -> problem.plugin().equals(rule().id())).toList();
    assertEquals(List.of(), own, "the rule copes with " + name);
  }
}
