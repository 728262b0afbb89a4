// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Problem;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.model.Design;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Units;

/** What every estimator keeps: it returns what it announces, with a model and a source, or says what is missing. */
public interface EstimatorContract {
  /** A new instance of the estimator. */
  Estimator estimator();

  /** Text of a design of which the estimator can compute each of its estimates for at least one film or condition. */
  String exampleDesign();

  /** Other plugins that the example needs, new ones at each call: geometries, catalogs, estimators. */
  default List<Object> otherPlugins() {
    return List.of();
  }

  @Test
  default void idsAreStableAndInKebabCase() {
    Ids.assertStable(estimator()::id);
    assertFalse(estimator().produces().isEmpty(), "it announces an estimate");
    estimator().produces().forEach(Ids::assertKebabCase);
    assertEquals(estimator().produces(), estimator().produces(), "it announces the same at each call");
    assertTrue(estimator().produces().containsAll(estimator().leavesOut()), "it leaves out what it announces otherwise");
  }

  @Test
  default void theExampleHasValues() {
    Recording recording = new Recording(estimator());
    DesignReport report = example(Bench.of(recording, otherPlugins())).report();
    List<Estimate> estimates = recording.returned().orElse(null);
    assertNotNull(estimates, () -> "no estimates of the example: " + recording.failure());
    List<Problem> others = report.problems().stream().filter(problem -> !isOwn(problem)).toList();
    assertEquals(List.of(), others, "nothing else goes wrong with the example");
    for (String id : estimator().produces()) {
      List<Estimate> ofId = estimates.stream().filter(estimate -> estimate.id().equals(id)).toList();
      boolean known = ofId.isEmpty() || ofId.stream().anyMatch(estimate -> estimate.value().isPresent());
      assertTrue(known, "the example has a value of '" + id + "': " + ofId);
    }
  }

  @Test
  default void returnsWhatItAnnounces() {
    Set<String> returned = new TreeSet<>();
    for (Estimate estimate : estimates()) returned.add(estimate.id());
    assertEquals(new TreeSet<>(estimator().produces()), returned);
  }

  @Test
  default void leavesTheDesignAlone() {
    DesignReport report = example(Bench.of(estimator(), otherPlugins())).report();
    String offender = "estimator '" + estimator().id() + "'";
    boolean innocent = report.problems().stream().noneMatch(problem -> problem.plugin().equals(offender));
    assertTrue(innocent, () -> "the estimator changes nothing: " + report.problems());
  }

  @Test
  default void everyEstimateIsExplained() {
    for (Estimate estimate : estimates()) {
      assertFalse(estimate.model().isBlank(), estimate.id() + " says by which equation it was computed");
      for (PropertyUse use : estimate.sources()) {
        boolean named = !use.owner().isBlank() && !use.property().isBlank() && !use.value().isBlank();
        assertTrue(named && use.kind() != null, estimate.id() + " names the properties that went into it: " + use);
      }
      assertTrue(estimate.missing().stream().noneMatch(String::isBlank), estimate.id() + " says what is missing");
      assertTrue(estimate.notes().stream().noneMatch(String::isBlank), estimate.id() + " has no empty note");
    }
  }

  @Test
  default void valuesLieInTheirIntervals() {
    for (Estimate estimate : estimates()) {
      if (estimate.interval().isEmpty()) continue;
      Estimate.Interval interval = estimate.interval().get();
      double value = estimate.value().orElse(interval.low());
      boolean inside = interval.low() <= value && value <= interval.high();
      boolean finite = Double.isFinite(interval.high() - interval.low());
      assertTrue(inside && finite, "the value lies in its interval: " + estimate);
    }
  }

  @Test
  default void anIdAlwaysMeansTheSame() {
    Map<String, Dimension> dimensions = new HashMap<>();
    for (Estimate estimate : estimates()) {
      Dimension dimension = Units.get(estimate.unit()).dimension();
      Dimension before = dimensions.putIfAbsent(estimate.id(), dimension);
      assertTrue(before == null || before == dimension, "'" + estimate.id() + "' has one dimension");
    }
  }

  @Test
  default void estimatesCanBeToldApart() {
    Recording recording = new Recording(estimator());
    List<String> labels = example(Bench.of(recording, otherPlugins())).seen().labels();
    Set<List<Object>> keys = new HashSet<>();
    for (Estimate estimate : recording.returned().orElse(List.of())) {
      boolean first = keys.add(List.of(estimate.id(), estimate.layer(), estimate.pulse(), estimate.at()));
      assertTrue(first, "film or condition tells estimates of one id apart: " + estimate);
      boolean film = estimate.layer().isEmpty() || labels.contains(estimate.layer().get());
      assertTrue(film, "the layer is the label of a film: " + estimate);
    }
  }

  @Test
  default void keepsNoStateBetweenCalls() {
    Bench bench = Bench.of(estimator(), otherPlugins());
    Repetition.ofQuestions(
        List.of(
            () -> example(bench).report(),
            () -> bench.evaluate(Reduction.bare(bench.read("example", exampleDesign()))).report()));
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  default void sameEstimatesInAnyLocaleAndTimeZone() {
    Repetition.inAnyLocaleAndTimeZone(() -> example(Bench.of(estimator(), otherPlugins())).report());
  }

  /** Leaves out, one after the other, everything that a readable design may lack. */
  @Test
  default void saysWhatIsMissingInsteadOfFailing() {
    Bench bench = Bench.of(estimator(), otherPlugins());
    Design design = bench.read("example", exampleDesign());
    for (Reduction reduction : Reduction.of(design)) {
      assertCopes("the example " + reduction, bench.evaluate(reduction.applyTo(design)).report());
    }
    assertCopes("the example without any optional member", bench.evaluate(Reduction.bare(design)).report());
  }

  @Test
  default void copesWithMissingPlugins() {
    Bench bench = Bench.of(estimator(), otherPlugins());
    for (int i = 0; i < otherPlugins().size(); i++) {
      String name = bench.plugins().get(i).getClass().getName();
      assertCopes("the example without " + name, example(bench.without(i)).report());
    }
  }

  private Bench.Trial example(Bench bench) {
    return bench.evaluate(bench.read("example", exampleDesign()));
  }

  /** What the estimator returns for the example, whether the engine accepts it or not. */
  private List<Estimate> estimates() {
    Recording recording = new Recording(estimator());
    example(Bench.of(recording, otherPlugins()));
    assumeTrue(recording.returned().isPresent(), () -> "no estimates of the example: " + recording.failure());
    return recording.returned().get();
  }

  /** What goes wrong with the whole example, too, is the business of other tests. */
  private void assertCopes(String name, DesignReport report) {
    List<Problem> problems = new ArrayList<>(report.problems());
    problems.removeIf(problem -> !problem.plugin().equals(estimator().id()));
    if (!problems.isEmpty()) problems.removeAll(example(Bench.of(estimator(), otherPlugins())).report().problems());
    assertEquals(List.of(), problems, "the estimator says what is missing in " + name);
  }

  private boolean isOwn(Problem problem) {
    return problem.plugin().equals(estimator().id()) || problem.plugin().equals("estimator '" + estimator().id() + "'");
  }
}
