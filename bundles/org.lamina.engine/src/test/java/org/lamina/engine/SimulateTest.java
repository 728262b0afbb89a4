// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.engine.TestPlugins.estimator;
import static org.lamina.engine.TestPlugins.value;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.model.Design;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.protocol.Rate;
import org.lamina.model.quantity.Quantity;

class SimulateTest {
  private static final EngineOptions PATIENT = new EngineOptions(2, Duration.ofSeconds(20));
  private static final EngineOptions IMPATIENT = new EngineOptions(2, Duration.ofMillis(200));
  private static final Estimator THICKNESS =
      estimator("thickness", Set.of(), "thickness", evaluation -> List.of(value("thickness", 3)));
  private static final SimulationRequest TEN_AMPERES =
      new SimulationRequest(
          Optional.empty(), List.of(), List.of(new Rate.Density(Quantity.valueOf("10 A/m2"))), Optional.empty(), 1e-4);

  private static SimulationReport run(EngineOptions options, Design design, Object... plugins)
      throws InterruptedException {
    return new Engine(Plugins.of(plugins), options)
        .simulate(DesignSource.of("film", design), Optional.empty(), TEN_AMPERES, SimulationMonitor.NONE);
  }

  private static List<String> messages(SimulationReport report) {
    return report.problems().stream().map(Problem::message).toList();
  }

  private static SimulationRun only(SimulationReport report) {
    assertEquals(List.of(), report.problems());
    return report.simulation().orElseThrow().runs().get(0);
  }

  @Test
  void theSimulatorSeesWhatItNeedsAndNothingElseRuns() throws InterruptedException {
    AtomicBoolean otherRan = new AtomicBoolean();
    Estimator other =
        estimator(
            "other",
            Set.of(),
            "other",
            evaluation -> {
              otherRan.set(true);
              return List.of(value("other", 1));
            });
    SimulationReport report = run(PATIENT, TestDesigns.film("A"), new Capacitor(), THICKNESS, other);
    // 300 F/m2 from 1.9 V to 1 V
    assertEquals(270, only(report).capacityCoulombsPerSquareMetre(), 1e-9);
    assertFalse(otherRan.get());
    assertTrue(report.complete() && report.asAsked());
    assertEquals("test/capacitor", report.simulator());
  }

  @Test
  void whatIsMissingIsNoCompleteAnswer() throws InterruptedException {
    SimulationReport report = run(PATIENT, TestDesigns.film("A"), new Capacitor());
    assertEquals(List.of("thickness of the film"), report.simulation().orElseThrow().missing());
    assertFalse(report.complete());
  }

  @Test
  void theFootprintOfTheDesignIsPassedOn() throws InterruptedException {
    Design design = TestDesigns.film("A");
    design.setSubstrate(ModelFactory.eINSTANCE.createSubstrate());
    design.getSubstrate().setFootprint(Quantity.valueOf("1 mm2"));
    SimulationReport report = run(PATIENT, design, new Capacitor(), THICKNESS);
    assertEquals(1e-6, report.footprintSquareMetres().orElseThrow(), 1e-18);
  }

  @Test
  void aNameThatNothingAnswersToIsAFinding() throws InterruptedException {
    Design design = TestDesigns.film("A");
    design.getStack().get(0).setMaterial("B");
    SimulationReport report = run(PATIENT, design, new Capacitor(), THICKNESS);
    assertEquals(List.of(Finding.REFERENCE), report.findings().stream().map(Finding::rule).toList());
    assertFalse(report.complete());
  }

  @Test
  void aCrashIsNamed() throws InterruptedException {
    Capacitor broken =
        new Capacitor(
            (evaluation, monitor) -> {
              throw new StackOverflowError();
            });
    SimulationReport report = run(PATIENT, TestDesigns.film("A"), broken, THICKNESS);
    assertEquals(List.of("simulator 'test/capacitor' crashed: StackOverflowError"), messages(report));
    assertTrue(report.simulation().isEmpty());
  }

  @Test
  void whoNeitherEndsNorAsksIsLeftBehind() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Capacitor hanging =
        new Capacitor(
            (evaluation, monitor) -> {
              try {
                new CountDownLatch(1).await();
              } finally {
                interrupted.countDown();
              }
            });
    SimulationReport report = run(IMPATIENT, TestDesigns.film("A"), hanging, THICKNESS);
    assertEquals(
        List.of("simulator 'test/capacitor' neither ended nor asked whether to stop for 0.2 s"), messages(report));
    interrupted.await(); // it was told
  }

  /** Takes several deadlines, and asks all the while. */
  @Test
  void whoAsksMayTakeItsTime() throws InterruptedException {
    Capacitor slow =
        new Capacitor(
            (evaluation, monitor) -> {
              for (int i = 0; i < 100 && !monitor.cancelled(); i++) Thread.sleep(10);
            });
    SimulationReport report = run(IMPATIENT, TestDesigns.film("A"), slow, THICKNESS);
    assertEquals(270, only(report).capacityCoulombsPerSquareMetre(), 1e-9);
  }

  @Test
  void theCallerLearnsOfProgress() throws InterruptedException {
    AtomicReference<String> told = new AtomicReference<>();
    SimulationMonitor monitor =
        new SimulationMonitor() {
          @Override
          public boolean cancelled() {
            return false;
          }

          @Override
          public void progress(String what) {
            told.set(what);
          }
        };
    Capacitor telling = new Capacitor((evaluation, watched) -> watched.progress("run 1 of 1"));
    new Engine(Plugins.of(telling, THICKNESS), PATIENT)
        .simulate(DesignSource.of("film", TestDesigns.film("A")), Optional.empty(), TEN_AMPERES, monitor);
    assertEquals("run 1 of 1", told.get());
  }

  @Test
  void whoChangesTheDesignGivesNoAnswer() throws InterruptedException {
    Capacitor changing = new Capacitor((evaluation, monitor) -> evaluation.design().design().setName("mine"));
    SimulationReport report = run(PATIENT, TestDesigns.film("A"), changing, THICKNESS);
    assertTrue(report.simulation().isEmpty());
    assertTrue(messages(report).get(0).contains("the design is frozen"), messages(report).toString());
  }

  @Test
  void whoChangesTheDesignBehindTheFreezeGivesNoAnswerEither() throws InterruptedException {
    Capacitor changing =
        new Capacitor(
            (evaluation, monitor) -> {
              Design design = evaluation.design().design();
              design.eSetDeliver(false);
              design.setName("mine");
              design.eSetDeliver(true);
            });
    SimulationReport report = run(PATIENT, TestDesigns.film("A"), changing, THICKNESS);
    assertEquals(List.of("simulator 'test/capacitor' tried to change what it was given"), messages(report));
    assertTrue(report.simulation().isEmpty());
  }

  @Test
  void anAnswerThatIsNoneIsRefused() throws InterruptedException {
    Capacitor nothing = answering(null);
    assertEquals(
        List.of("simulator 'test/capacitor' returned null"), messages(run(PATIENT, TestDesigns.film("A"), nothing)));
    SimulationRun run = Capacitor.run(-0.0, 1); // a time of 90/0
    Capacitor nonsense =
        answering(new Simulation("ideal", List.of(run), List.of(), List.of(), List.of(), List.of()));
    SimulationReport report = run(PATIENT, TestDesigns.film("A"), nonsense);
    String message = messages(report).get(0);
    assertTrue(message.startsWith("simulator 'test/capacitor' returned nonsense: run"), message);
    assertTrue(report.simulation().isEmpty());
  }

  @Test
  void aCellWithoutADesign() throws InterruptedException {
    Material cell = ModelFactory.eINSTANCE.createMaterial();
    SimulationReport report = simulateCell(new Capacitor(), cell);
    assertEquals(90, only(report).capacityCoulombsPerSquareMetre(), 1e-9);
    assertEquals("cell", report.name());
    Capacitor changing = new Capacitor((evaluation, monitor) -> cell.setId("x"));
    assertTrue(simulateCell(changing, cell).simulation().isEmpty());
  }

  private static SimulationReport simulateCell(Capacitor simulator, Material cell) throws InterruptedException {
    return new Engine(Plugins.of(simulator), PATIENT)
        .simulate(CellSource.of("cell", cell), Optional.empty(), TEN_AMPERES, SimulationMonitor.NONE);
  }

  @Test
  void aFileThatCouldNotBeReadIsNotSimulated() throws InterruptedException {
    CellSource unread =
        new CellSource("a", "a", Optional.empty(), List.of(), List.of(new Problem("lamina", "no", "")));
    SimulationReport report =
        new Engine(Plugins.of(new Capacitor()), PATIENT)
            .simulate(unread, Optional.empty(), TEN_AMPERES, SimulationMonitor.NONE);
    assertEquals(List.of("no"), messages(report));
    assertTrue(report.simulation().isEmpty());
  }

  private static Capacitor answering(Simulation simulation) {
    return new Capacitor() {
      @Override
      public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor) {
        return simulation;
      }
    };
  }
}
