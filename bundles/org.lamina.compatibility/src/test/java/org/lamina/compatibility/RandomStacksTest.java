// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.fixture.RandomStacks;

/** Whatever the design: no rule throws, says the same twice, and says something that someone can act on. */
class RandomStacksTest {
  private static final long SEED = 20261122;
  private static final int STACKS = 10_000;

  @Test
  void noStackBreaksARule() {
    RandomStacks stacks = new RandomStacks(SEED);
    RandomStacks again = new RandomStacks(SEED);
    Map<String, Map<Severity, Integer>> counts = new TreeMap<>();
    for (int i = 0; i < STACKS; i++) {
      Evaluation evaluation = stacks.next().evaluation();
      Evaluation sameDesign = again.next().evaluation();
      for (Rule rule : Compatibility.rules()) {
        List<String> first = texts(rule, evaluation);
        assertEquals(first, texts(rule, evaluation), "second run");
        // Other objects have other hash codes: an order that came from one would show here.
        assertEquals(first, texts(rule, sameDesign), "same design, other objects");
        count(rule, evaluation, counts.computeIfAbsent(rule.id(), id -> new EnumMap<>(Severity.class)));
      }
      Compatibility.estimators().forEach(estimator -> assertEquals(1, estimator.estimate(evaluation).size()));
    }
    assertEveryBranchWasMet(counts);
  }

  private static List<String> texts(Rule rule, Evaluation evaluation) {
    RuleOutcome outcome = rule.check(evaluation);
    if (outcome instanceof RuleOutcome.NotApplicable not) return List.of(not.reason());
    List<String> texts = new ArrayList<>();
    for (Violation violation : ((RuleOutcome.Checked) outcome).violations()) {
      String text = violation.message() + " | " + violation.help() + " | " + violation.path();
      assertFalse(text.contains("null") || text.contains("Optional") || text.contains("{}"), text);
      assertFalse(violation.message().isBlank() || violation.help().isBlank(), text);
      assertTrue(violation.help().endsWith("."), text);
      assertTrue(violation.path().pointer().startsWith("/"), text);
      texts.add(violation.severity() + " " + text + " | " + violation.actual() + " | " + violation.limit());
    }
    return texts;
  }

  private static void count(Rule rule, Evaluation evaluation, Map<Severity, Integer> counts) {
    if (!(rule.check(evaluation) instanceof RuleOutcome.Checked checked)) return;
    for (Violation violation : checked.violations()) {
      counts.merge(violation.severity().orElse(rule.defaultSeverity()), 1, Integer::sum);
    }
  }

  /** A generator that never reaches the interesting cases would prove nothing. */
  private static void assertEveryBranchWasMet(Map<String, Map<Severity, Integer>> counts) {
    List<Severity> all = List.of(Severity.NOTE, Severity.WARNING, Severity.ERROR);
    Map<String, List<Severity>> expected =
        Map.ofEntries(
            Map.entry("device-areas", List.of(Severity.ERROR)),
            Map.entry("thermal-budget", all),
            Map.entry("recipe-window", all),
            Map.entry("process-ceiling", List.of(Severity.NOTE, Severity.ERROR)),
            Map.entry("geometry-closure", List.of(Severity.NOTE, Severity.ERROR)),
            Map.entry("lost-curvature", List.of(Severity.NOTE, Severity.WARNING)),
            Map.entry("missed-intent", all),
            Map.entry("open-thickness", List.of(Severity.NOTE)),
            Map.entry("step-coverage", all),
            Map.entry("thin-electrolyte", all),
            Map.entry("stack-composition", List.of(Severity.WARNING, Severity.ERROR)),
            Map.entry("unsaturated-growth", List.of(Severity.WARNING, Severity.ERROR)));
    assertEquals(expected.keySet(), counts.keySet());
    expected.forEach(
        (rule, severities) -> {
          assertEquals(severities, List.copyOf(counts.get(rule).keySet()), rule);
          counts.get(rule).forEach((severity, count) -> assertTrue(count > 100, rule + " " + severity + " " + count));
        });
  }
}
