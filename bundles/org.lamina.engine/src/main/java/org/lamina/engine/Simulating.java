// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.design.Evaluation;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.engine.internal.call.Calls;
import org.lamina.engine.internal.call.Watch;
import org.lamina.model.Design;
import org.lamina.model.Substrate;

/** One call of one simulator. */
final class Simulating {
  private final Simulators.Known simulator;
  private final List<Problem> doubts;
  private final SimulationRequest request;
  private final SimulationMonitor monitor;
  private final Duration deadline;

  Simulating(
      Simulators.Choice choice, SimulationRequest request, SimulationMonitor monitor, Duration deadline) {
    this.simulator = choice.simulator().orElseThrow();
    this.doubts = choice.problems();
    this.request = request;
    this.monitor = monitor;
    this.deadline = deadline;
  }

  /** A simulator call. */
  private interface Body {
    Simulation run(SimulationMonitor monitor) throws InterruptedException;
  }

  /** What came back, and what makes no sense about it. */
  private record Answer(Simulation simulation, Optional<String> nonsense) {}

  /** Of a design, on what the evaluator's tasks gave. */
  SimulationReport of(DesignSource source, Design design, Evaluator evaluator) throws InterruptedException {
    List<Problem> problems = new ArrayList<>(source.problems());
    Run run = evaluator.honest(design, problems);
    DesignReport known = evaluator.report(source, run, problems);
    List<Problem> all = new ArrayList<>(known.problems());
    all.addAll(doubts);
    Evaluation evaluation = run.seenWith(simulator.needs());
    Optional<Simulation> simulation =
        call(monitor -> simulator.simulator().simulate(evaluation, request, monitor), run::changedSince, all);
    return new SimulationReport(
        known.file(), known.name(), simulator.id(), simulation, footprint(design), known.findings(), all,
        known.setTo());
  }

  /** Of a cell without a design. */
  SimulationReport of(CellSource source, EObject cell) throws InterruptedException {
    List<Problem> problems = new ArrayList<>(source.problems());
    problems.addAll(doubts);
    Freeze freeze = new Freeze(List.of(cell));
    Optional<Simulation> simulation =
        call(
            monitor -> simulator.simulator().simulate(cell, request, monitor),
            () -> freeze.broken() || !freeze.offenders().isEmpty(),
            problems);
    return new SimulationReport(
        source.file(), source.name(), simulator.id(), simulation, OptionalDouble.empty(), source.findings(), problems,
        List.of());
  }

  private Optional<Simulation> call(Body body, BooleanSupplier changed, List<Problem> problems)
      throws InterruptedException {
    Watch watch = new Watch(monitor);
    Calls.Outcome<Answer> outcome = Calls.watched(simulator.id(), () -> answer(body, watch), watch, deadline);
    if (outcome.failed()) {
      if (monitor.cancelled()) throw new InterruptedException("the simulation was cancelled");
      return refused(outcome.failure(), problems);
    }
    if (changed.getAsBoolean()) return refused("tried to change what it was given", problems);
    Optional<String> nonsense = outcome.value().nonsense();
    if (nonsense.isPresent()) return refused("returned nonsense: " + nonsense.get(), problems);
    return Optional.of(outcome.value().simulation());
  }

  private Answer answer(Body body, Watch watch) throws InterruptedException {
    Freeze.running(simulator.title());
    Simulation simulation = body.run(watch);
    return simulation == null ? null : new Answer(simulation, Soundness.complaint(simulation));
  }

  private Optional<Simulation> refused(String why, List<Problem> problems) {
    problems.add(new Problem(simulator.id(), simulator.title() + " " + why, "repair or remove this plugin"));
    return Optional.empty();
  }

  private static OptionalDouble footprint(Design design) {
    Substrate substrate = design.getSubstrate();
    return substrate == null || substrate.getFootprint() == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(substrate.getFootprint().si());
  }
}
