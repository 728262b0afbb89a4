// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.model.protocol.Protocol;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.EndCause;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.solver.CellModel;

/** One run of a cell through a protocol, from the state in which the cell is. An object makes one run. */
public final class ProtocolRun {
  /** Enough to draw any curve; a longer run is thinned out. */
  static final int MOST_POINTS = 20_000;

  private final CellModel model;
  private final RunSettings settings;
  private final SimulationMonitor monitor;
  private final EndWords words;
  private final List<String> lossNames;
  private final CurveRecorder curve = new CurveRecorder(MOST_POINTS);
  private final List<SimulationRun.Step> steps = new ArrayList<>();
  private final List<SimulationRun.Cycle> cycles = new ArrayList<>();
  private final RunWarnings warnings = new RunWarnings();
  private final CycleSums total;
  private final RestRange rest;

  /** The discharge that is reported; empty until one was run. */
  private Optional<Reported> reported = Optional.empty();

  /** Why the run ended, as far as it is known. */
  private String endReason = "";

  private EndCause lastCause = EndCause.DURATION;
  private boolean stopped;

  private record Reported(String name, double amperesPerSquareMetre, StepResult result) {}

  public ProtocolRun(CellModel model, RunSettings settings, SimulationMonitor monitor) {
    this.model = model;
    this.settings = settings;
    this.monitor = monitor;
    this.words = new EndWords(settings.basis());
    this.lossNames = model.lossNames();
    this.rest = RestRange.of(model);
    this.total = new CycleSums(lossNames.size());
  }

  /**
   * Runs the protocol.
   *
   * @param name of the run, for a reader
   * @param variant which end of an uncertain input the cell stands for
   * @throws CannotRun when a step cannot be run; nothing was run then
   * @throws InterruptedException when the monitor was cancelled or the thread interrupted
   */
  public SimulationRun of(String name, Optional<String> variant, Protocol protocol) throws InterruptedException {
    List<Block> blocks = Block.of(protocol, settings.basis(), settings.mostCycles());
    double lithium = model.lithium();
    boolean settled = false;
    for (Block block : blocks) {
      if (stopped) break;
      settled = block.cycle() ? cycle(block) : once(block);
    }
    return new SimulationRun(
        name,
        variant,
        reported.map(first -> OptionalDouble.of(first.amperesPerSquareMetre())).orElse(OptionalDouble.empty()),
        reported.map(Reported::name).orElse("no discharge"),
        reported.map(first -> first.result().coulombsPerSquareMetre()).orElse(0.0),
        reported.map(first -> first.result().joulesPerSquareMetre()).orElse(0.0),
        meanVolts(),
        endReason,
        settled,
        cycles,
        total.losses(lossNames),
        balance(lithium),
        steps,
        curve.curve(),
        warnings.all());
  }

  private OptionalDouble meanVolts() {
    if (reported.isEmpty()) return OptionalDouble.empty();
    StepResult result = reported.get().result();
    return result.coulombsPerSquareMetre() > 0
        ? OptionalDouble.of(result.joulesPerSquareMetre() / result.coulombsPerSquareMetre())
        : OptionalDouble.empty();
  }

  private SimulationRun.LithiumBalance balance(double start) {
    double end = model.lithium();
    // Lithium that leaks inside the cell stays in the cell: all that was there must still be.
    double error = start == end ? 0 : Math.abs(end - start) / Math.max(Math.abs(start), Math.abs(end));
    return new SimulationRun.LithiumBalance(start, end, start, error);
  }

  private boolean once(Block block) throws InterruptedException {
    for (PlannedStep step : block.steps()) {
      if (stopped) break;
      step(step, 0);
    }
    return false;
  }

  /** Runs a repeated block; says whether its last two cycles agree. */
  private boolean cycle(Block block) throws InterruptedException {
    CycleSums before = null;
    double difference = Double.POSITIVE_INFINITY;
    for (int pass = 0; pass < block.passes() && !stopped; pass++) {
      CycleSums sums = pass(block, cycles.size() + 1);
      difference = before == null || stopped ? Double.POSITIVE_INFINITY : sums.differenceFrom(before);
      boolean settled = difference <= settings.settledTolerance();
      cycles.add(sums.cycle(cycles.size() + 1, settled, lossNames));
      stopWhenIdle(sums);
      before = sums;
      if (block.untilSettled() && settled) {
        endReason = "settled after " + cycles.size() + " cycles; the last step: " + endReason;
        return true;
      }
    }
    boolean settled = difference <= settings.settledTolerance();
    if (block.untilSettled() && !stopped && !settled) unsettled(block, difference);
    return settled;
  }

  private CycleSums pass(Block block, int number) throws InterruptedException {
    monitor.progress((settings.progress().isEmpty() ? "" : settings.progress() + ", ") + "cycle " + number);
    CycleSums sums = new CycleSums(lossNames.size());
    for (PlannedStep step : block.steps()) {
      if (stopped) break;
      sums.add(step(step, number));
    }
    return sums;
  }

  private void stopWhenIdle(CycleSums sums) {
    // Another pass would find the cell as this one left it.
    if (stopped || !sums.movedNothing() || !EndWords.unasked(lastCause)) return;
    stopped = true;
    endReason = "cycle " + cycles.size() + " moved no charge: " + endReason;
  }

  private void unsettled(Block block, double difference) {
    String text = "not settled after " + block.passes() + " cycles: charge or energy of the last two differ by "
        + Figures.number(difference) + " of their value";
    if (settings.settlingAsked()) warnings.add(text);
    endReason = text + "; the last step: " + endReason;
  }

  private StepResult step(PlannedStep planned, int cycle) throws InterruptedException {
    if (cancelled()) throw new InterruptedException("the simulation was cancelled");
    int number = steps.size() + 1;
    double restVolts = model.restVolts();
    curve.begin(number, cycle);
    StepResult result = planned.exact(model.run(planned.drive(), planned.ends(), curve, this::cancelled));
    curve.end(result.seconds(), result.coulombsPerSquareMetre(), result.joulesPerSquareMetre());
    total.add(result);
    endReason = words.of(planned, result, restVolts);
    lastCause = result.cause();
    String text = planned.step().text();
    steps.add(new SimulationRun.Step(number, text, cycle, result.seconds(), result.coulombsPerSquareMetre(),
        result.joulesPerSquareMetre(), known(result.startVolts(), restVolts), known(result.endVolts(), restVolts),
        endReason));
    boolean leapt = rest.reaches(planned, lastCause);
    if (EndWords.unasked(lastCause) && !leapt) warnings.add(text, cycle, lastCause, endReason);
    // What follows a step that ends early still makes sense; what follows one that never ends does not.
    if (lastCause == EndCause.BOUND) stopped = true;
    if (reported.isEmpty() && planned.isDischarge()) report(planned, result, number, cycle);
    return result;
  }

  /** A current that cannot flow at all has no voltage; the cell then stays at rest. */
  private static double known(double volts, double restVolts) {
    return Double.isFinite(volts) ? volts : restVolts;
  }

  private void report(PlannedStep planned, StepResult result, int number, int cycle) {
    String name = cycle > 0 ? "discharge of cycle " + cycle : "discharge of step " + number;
    double amperes = ((Drive.Current) planned.drive()).amperesPerSquareMetre();
    reported = Optional.of(new Reported(name, amperes, result));
  }

  private boolean cancelled() {
    return monitor.cancelled() || Thread.currentThread().isInterrupted();
  }
}
