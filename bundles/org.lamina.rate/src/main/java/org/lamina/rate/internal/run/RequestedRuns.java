// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest.NamedProtocol;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Rate;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.solver.CellModel;

/** Runs each protocol and each current of a request, and each of them at both ends of every uncertain input. */
public final class RequestedRuns {
  private record Job(String name, Protocol protocol, int mostCycles) {}

  private final SimulatedCell cell;
  private final SimulationRequest request;
  private final SimulationMonitor monitor;
  private final Set<String> notes = new LinkedHashSet<>();
  private int begun;

  public RequestedRuns(SimulatedCell cell, SimulationRequest request, SimulationMonitor monitor) {
    this.cell = cell;
    this.request = request;
    this.monitor = monitor;
  }

  /**
   * The runs in the order of the request, each followed by its variants.
   *
   * @throws CannotRun when one of them cannot be run; then none is
   * @throws InterruptedException when cancelled
   */
  public List<SimulationRun> all() throws InterruptedException {
    List<Job> jobs = jobs();
    int total = jobs.size() * (1 + cell.variants().size());
    List<SimulationRun> runs = new ArrayList<>();
    for (Job job : jobs) {
      runs.add(run(job, cell, Optional.empty(), total));
      for (SimulatedCell.Variant variant : cell.variants()) {
        runs.add(brief(run(job, variant.cell(), Optional.of(variant.name()), total)));
      }
    }
    return runs;
  }

  /** What a reader must know of the runs that were made, each once. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  private List<Job> jobs() {
    List<Job> jobs = new ArrayList<>();
    for (NamedProtocol named : request.protocols()) {
      jobs.add(new Job(named.name(), named.protocol(), RunSettings.MOST_CYCLES));
    }
    for (Rate rate : request.currents()) jobs.add(job(rate));
    if (jobs.isEmpty()) {
      cell.defaults().protocol().ifPresent(
          protocol -> jobs.add(new Job("protocol of the cell", protocol, RunSettings.MOST_CYCLES)));
    }
    if (jobs.isEmpty()) {
      for (Rate rate : cell.defaults().currents()) jobs.add(job(rate));
    }
    if (jobs.isEmpty()) throw new CannotRun("a current or a protocol: nothing says what to run");
    // A protocol that cannot be run shall say so before the first one is.
    for (Job job : jobs) Block.of(job.protocol(), cell.basis(), job.mostCycles());
    return jobs;
  }

  private Job job(Rate rate) {
    return new Job(
        rate.text(), CurrentProtocol.of(rate, cell.lowVolts(), cell.highVolts()), CurrentProtocol.MOST_CYCLES);
  }

  private SimulationRun run(Job job, SimulatedCell of, Optional<String> variant, int total)
      throws InterruptedException {
    begun++;
    of.basis().note().ifPresent(notes::add);
    StartContents start = of.startContents(request.start());
    CellModel model = model(of, LargestCurrent.of(job.protocol(), of), start.contents());
    RunSettings settings = new RunSettings(
        of.basis(), RunSettings.settledTolerance(request.tolerance()), job.mostCycles(),
        job.mostCycles() == RunSettings.MOST_CYCLES, "run " + begun + " of " + total);
    notes.addAll(start.notes());
    return new ProtocolRun(model, settings, monitor).of(job.name(), variant, job.protocol());
  }

  private CellModel model(SimulatedCell of, double largestCurrent, CellContents start) {
    try {
      CellModel model =
          new CellModel(of.parameters(), Accuracy.suited(of.parameters(), largestCurrent, request.tolerance()));
      model.reset(start.positive(), start.negative());
      return model;
    } catch (IllegalArgumentException e) {
      // The cell's own checks: a start outside a table, for example.
      throw new CannotRun(e.getMessage());
    }
  }

  /** Variants tell how far a result may be off; their courses would only bury the result. */
  private static SimulationRun brief(SimulationRun run) {
    SimulationRun.Curve none = new SimulationRun.Curve(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return new SimulationRun(run.name(), run.variant(), run.currentAmperesPerSquareMetre(), run.reported(),
        run.capacityCoulombsPerSquareMetre(), run.energyJoulesPerSquareMetre(), run.meanVolts(), run.endReason(),
        run.settled(), run.cycles(), run.losses(), run.lithiumBalance(), List.of(), none, run.warnings());
  }
}
