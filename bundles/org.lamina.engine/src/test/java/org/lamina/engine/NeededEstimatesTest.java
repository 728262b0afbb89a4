// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.engine.TestPlugins.estimator;
import static org.lamina.engine.TestPlugins.passing;
import static org.lamina.engine.TestPlugins.value;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.model.quantity.Quantity;

/** Only what an estimate needs is run for it. */
class NeededEstimatesTest {
  private static final EngineOptions OPTIONS = new EngineOptions(2, Duration.ofSeconds(20));
  private static final DesignSource SOURCE = DesignSource.of("film", TestDesigns.film("A"));

  private final List<String> ran = Collections.synchronizedList(new ArrayList<>());

  /** Gives an estimate of its own id: one more than what it needs together. */
  private Estimator summing(String id, String... needs) {
    return estimator(
        "make/" + id,
        Set.of(needs),
        id,
        evaluation -> {
          ran.add(id);
          double sum = 1;
          for (String need : needs) sum += evaluation.estimates().si(need).orElse(0);
          return List.of(value(id, sum));
        });
  }

  private Engine engine(Object... more) {
    List<Object> plugins = new ArrayList<>(List.of(more));
    plugins.addAll(List.of(summing("a"), summing("b", "a"), summing("c", "b", "nobody"), summing("d", "c"), summing("e")));
    return new Engine(Plugins.of(plugins.toArray()), OPTIONS);
  }

  private List<String> sorted() {
    return ran.stream().sorted().toList();
  }

  @Test
  void whatItNeedsThroughOthersRunsAndNothingElse() throws InterruptedException {
    DesignReport report = engine(passing("rule")).estimate(SOURCE, Set.of("c"));
    assertEquals(List.of("a", "b", "c"), sorted());
    assertEquals(List.of(), report.rulesRun());
    assertEquals(List.of(), report.problems());
  }

  @Test
  void theEstimatesAreThoseOfAWholeEvaluation() throws InterruptedException {
    Engine engine = engine(passing("rule"));
    DesignReport whole = engine.evaluate(SOURCE);
    DesignReport part = engine.estimate(SOURCE, Set.of("d", "e"));
    assertEquals(whole.estimates(), part.estimates());
  }

  @Test
  void withoutRulesNothingIsMissing() throws InterruptedException {
    assertEquals(List.of(), engine().estimate(SOURCE, Set.of("a")).problems());
    assertEquals(1, engine().evaluate(SOURCE).problems().size());
  }

  @Test
  void anIdThatNobodyGivesRunsNothing() throws InterruptedException {
    assertEquals(List.of(), engine().estimate(SOURCE, Set.of("z")).estimates());
    assertEquals(List.of(), ran);
  }

  @Test
  void theIdsAreSortedAndWithoutThoseThatClash() throws InterruptedException {
    assertEquals(List.of("a", "b", "c", "d", "e"), List.copyOf(engine().estimateIds()));
    Estimator second = estimator("other", Set.of(), "b", evaluation -> List.of(value("b", 5)));
    assertEquals(List.of("a", "c", "d", "e"), List.copyOf(engine(second).estimateIds()));
    List<Problem> problems = engine(second).estimate(SOURCE, Set.of("d")).problems();
    assertEquals(1, problems.size(), "that two announce it is said: " + problems);
  }

  @Test
  void whoChangesTheDesignIsNamedAndLeftOut() throws InterruptedException {
    Estimator vandal =
        estimator(
            "vandal",
            Set.of(),
            "v",
            evaluation -> {
              evaluation.design().design().getStack().get(0).setThickness(Quantity.valueOf("1 nm"));
              return List.of(value("v", 1));
            });
    DesignReport report = engine(vandal).estimate(SOURCE, Set.of("v", "a"));
    assertEquals(List.of("estimator 'vandal' tried to change the design"),
        report.problems().stream().map(Problem::message).toList());
    assertEquals(List.of("a"), report.estimates().stream().map(one -> one.estimate().id()).toList());
  }
}
