// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.lamina.api.result.Problem;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.Simulator;
import org.lamina.api.simulation.StudyKind;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.model.Design;
import org.lamina.model.protocol.Rate;
import org.lamina.model.quantity.Quantity;

/** What every simulator keeps: it ends, stops when told to, conserves what it must, or says what is missing. */
public interface SimulatorContract {
  /** A new instance of the simulator. */
  Simulator simulator();

  /** Text of a design that the simulator can run, with a protocol or currents. */
  String exampleDesign();

  /** Other plugins that the example needs, new ones at each call: geometries, catalogs, estimators. */
  default List<Object> otherPlugins() {
    return List.of();
  }

  /** A current at which the example gives a good part of its capacity. */
  default Rate exampleCurrent() {
    return new Rate.Density(Quantity.valueOf("0.1 mA/cm2"));
  }

  /** Text of a cell without a design, where the simulator reads such cells. */
  default Optional<String> exampleCell() {
    return Optional.empty();
  }

  /** How long anything may take that is asked of it here; only to tell a run without end from a long one. */
  default Duration patience() {
    return Duration.ofMinutes(2);
  }

  @Test
  default void introducesItselfInOneLine() {
    Ids.assertStable(simulator()::id);
    assertEquals(simulator().studies(), simulator().studies(), "it names the same studies at each call");
    Set<String> ids = new HashSet<>();
    for (StudyKind study : simulator().studies()) {
      Ids.assertKebabCase(study.id());
      Ids.assertOneLine("the title of '" + study.id() + "'", study.title());
      assertFalse(study.title().endsWith("."), "a title has no full stop: '" + study.title() + "'");
      assertTrue(ids.add(study.id()), "there is one study '" + study.id() + "'");
    }
    boolean example = simulator().cell().isEmpty() || exampleCell().isPresent();
    assertTrue(example, "whoever reads cells without a design has an example of one");
  }

  @Test
  default void theExampleRuns() {
    SimulationReport report = run(asStated());
    assumeTrue(!changesTheDesign(report), "the business of another test");
    assertEquals(List.of(), report.problems(), "nothing goes wrong with the example");
    Simulation simulation = report.simulation().orElseThrow();
    assertEquals(List.of(), simulation.missing(), "nothing is missing for the example");
    assertFalse(simulation.runs().isEmpty(), "the example is run");
    for (SimulationRun run : simulation.runs()) {
      assertTrue(run.capacityCoulombsPerSquareMetre() > 0, "the example gives charge: " + run.name());
    }
  }

  @Test
  default void everyStudyFindsSomething() {
    for (StudyKind study : simulator().studies()) {
      SimulationReport report = run(request(Optional.of(study.id()), List.of(exampleCurrent())));
      assertEquals(List.of(), report.problems(), "nothing goes wrong with '" + study.id() + "'");
      Simulation simulation = report.simulation().orElseThrow();
      assertEquals(List.of(), simulation.missing(), "nothing is missing for '" + study.id() + "'");
      for (DataTable table : simulation.tables()) Ids.assertKebabCase(table.id());
    }
  }

  @Test
  default void everyRunIsExplained() {
    Simulation simulation = simulation();
    assertFalse(simulation.model().isBlank(), "it says by which equations it runs");
    assertTrue(simulation.notes().stream().noneMatch(String::isBlank), "no note is empty");
    for (PropertyUse use : simulation.sources()) {
      boolean named = !use.owner().isBlank() && !use.property().isBlank() && !use.value().isBlank();
      assertTrue(named && use.kind() != null, "it names the properties that went into it: " + use);
    }
    for (SimulationRun run : simulation.runs()) new RunCheck(run).isExplained();
  }

  @Test
  default void everyRunKeepsItsLithium() {
    for (SimulationRun run : simulation().runs()) new RunCheck(run).keepsItsLithium();
  }

  @Test
  default void noSettledCycleGivesMoreThanItTook() {
    for (SimulationRun run : simulation().runs()) new RunCheck(run).givesNoMoreThanItTook();
  }

  @Test
  default void stepsAndCurveTellTheSame() {
    for (SimulationRun run : simulation().runs()) new RunCheck(run).agreesWithItself();
  }

  @Test
  default void leavesTheDesignAlone() {
    assertFalse(changesTheDesign(run(asStated())), "the simulator changes nothing");
  }

  /** From the beginning, and in the middle of what it does. */
  @Test
  default void stopsWhenCancelled() throws InterruptedException {
    assertThrows(InterruptedException.class, () -> simulate(asStated(), new AskingMonitor(n -> true)));
    AskingMonitor counting = new AskingMonitor(n -> false);
    simulate(asStated(), counting);
    long middle = counting.asked() / 2;
    assertThrows(InterruptedException.class, () -> simulate(asStated(), new AskingMonitor(n -> n > middle)));
  }

  /** Currents that no cell can give, and that no one can wait for. */
  @Test
  default void endsWhateverIsAskedFor() {
    for (String current : List.of("1e-9 mA/cm2", "1e-3 mA/cm2", "1e3 mA/cm2", "1e12 mA/cm2")) {
      long end = System.nanoTime() + patience().toNanos();
      SimulationRequest request =
          request(Optional.empty(), List.of(new Rate.Density(Quantity.valueOf(current))));
      try {
        SimulationReport report = simulate(request, new AskingMonitor(n -> System.nanoTime() - end > 0));
        assertEquals(List.of(), report.problems(), "nothing goes wrong at " + current);
        assertTrue(report.simulation().isPresent(), "there is an answer at " + current);
      } catch (InterruptedException e) {
        throw new AssertionError("a run at " + current + " does not end", e);
      }
    }
  }

  @Test
  default void keepsNoStateBetweenCalls() {
    Bench bench = Bench.of(simulator(), otherPlugins());
    Design example = bench.read("example", exampleDesign());
    SimulationRequest other = request(Optional.empty(), List.of(exampleCurrent()));
    Repetition.ofQuestions(
        List.of(() -> asked(bench, example, asStated()), () -> asked(bench, example, other)));
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  default void sameAnswerInAnyLocaleAndTimeZone() {
    Repetition.inAnyLocaleAndTimeZone(() -> run(asStated()));
  }

  /** Leaves out, one after the other, everything that a readable design may lack. */
  @Test
  default void saysWhatIsMissingInsteadOfFailing() {
    Bench bench = Bench.of(simulator(), otherPlugins());
    Design design = bench.read("example", exampleDesign());
    for (Reduction reduction : Reduction.of(design)) {
      assertCopes("the example " + reduction, asked(bench, reduction.applyTo(design), asStated()));
    }
    assertCopes("the example without any optional member", asked(bench, Reduction.bare(design), asStated()));
  }

  @Test
  default void copesWithMissingPlugins() {
    Bench bench = Bench.of(simulator(), otherPlugins());
    Design design = bench.read("example", exampleDesign());
    for (int i = 0; i < otherPlugins().size(); i++) {
      String name = bench.plugins().get(i).getClass().getName();
      assertCopes("the example without " + name, asked(bench.without(i), design, asStated()));
    }
  }

  @Test
  default void runsACellWithoutADesign() throws InterruptedException {
    EClass type = simulator().cell().orElse(null);
    assumeTrue(type != null && exampleCell().isPresent(), "it runs designs only");
    byte[] content = exampleCell().orElseThrow().getBytes(StandardCharsets.UTF_8);
    ReadResult<EObject> read = new DesignFormat(List.of(type.getEPackage())).read(type, content);
    assertEquals(List.of(), read.problems(), "the example of a cell reads without problems");
    SimulationRequest request = request(Optional.empty(), List.of(exampleCurrent()));
    SimulationReport report = Bench.of(simulator(), List.of()).simulate(read.root().orElseThrow(), request);
    assertEquals(List.of(), report.problems(), "nothing goes wrong with the cell");
    assertFalse(report.simulation().orElseThrow().runs().isEmpty(), "the cell is run");
  }

  private static boolean changesTheDesign(SimulationReport report) {
    return report.problems().stream().anyMatch(problem -> problem.message().contains("tried to change"));
  }

  private static SimulationRequest asStated() {
    return request(Optional.empty(), List.of());
  }

  private static SimulationRequest request(Optional<String> study, List<Rate> currents) {
    return new SimulationRequest(
        study, List.of(), currents, Optional.empty(), SimulationRequest.DEFAULT_TOLERANCE);
  }

  private SimulationReport simulate(SimulationRequest request, SimulationMonitor monitor) throws InterruptedException {
    Bench bench = Bench.of(simulator(), otherPlugins());
    return bench.simulate(bench.read("example", exampleDesign()), request, monitor);
  }

  private SimulationReport run(SimulationRequest request) {
    Bench bench = Bench.of(simulator(), otherPlugins());
    return asked(bench, bench.read("example", exampleDesign()), request);
  }

  private static SimulationReport asked(Bench bench, Design design, SimulationRequest request) {
    try {
      return bench.simulate(design, request, SimulationMonitor.NONE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a design was simulated", e);
    }
  }

  /** What the simulator returns for the example; that it returns something is the business of another test. */
  private Simulation simulation() {
    SimulationReport report = run(asStated());
    assumeTrue(report.simulation().isPresent(), () -> "nothing came back of the example: " + report.problems());
    return report.simulation().get();
  }

  /** What goes wrong with the whole example, too, is the business of other tests. */
  private void assertCopes(String name, SimulationReport report) {
    List<Problem> problems = new ArrayList<>(report.problems());
    problems.removeIf(problem -> !problem.plugin().equals(simulator().id()));
    if (!problems.isEmpty()) problems.removeAll(run(asStated()).problems());
    assertEquals(List.of(), problems, "the simulator says what is missing in " + name);
  }
}
