// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.design.Evaluation;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.SimulationRun.Curve;
import org.lamina.api.simulation.SimulationRun.Cycle;
import org.lamina.api.simulation.SimulationRun.LithiumBalance;
import org.lamina.api.simulation.Simulator;
import org.lamina.api.simulation.StudyKind;
import org.lamina.model.Design;
import org.lamina.tck.sample.CapacitorCycles;
import org.lamina.tck.sample.FilmCapacitor;

/** Simulators that are sound but for one thing. */
final class BrokenSimulators {
  private BrokenSimulators() {}

  /** What was asked for. */
  record Asked(SimulationRequest request, boolean runnable) {
    boolean stated() {
      return request.study().isEmpty() && request.currents().isEmpty() && runnable;
    }
  }

  static Simulator named(String id, List<StudyKind> studies) {
    return new FilmCapacitor() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public List<StudyKind> studies() {
        return studies;
      }
    };
  }

  /** Returns something else than the sound simulator. */
  static Simulator returning(BiFunction<Asked, Simulation, Simulation> change) {
    return new FilmCapacitor() {
      @Override
      public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor)
          throws InterruptedException {
        Simulation answer = super.simulate(evaluation, request, monitor);
        return change.apply(new Asked(request, answer.missing().isEmpty()), answer);
      }
    };
  }

  /** Returns another study. */
  static Simulator studying(UnaryOperator<Simulation> change) {
    return returning((asked, answer) -> asked.request().study().isPresent() ? change.apply(answer) : answer);
  }

  /** Returns other runs of a design. */
  static Simulator running(UnaryOperator<SimulationRun> change) {
    return returning(
        (asked, answer) ->
            asked.stated()
                ? new Simulation(
                    answer.model(), answer.runs().stream().map(change).toList(), answer.tables(), answer.sources(),
                    answer.notes(), answer.missing())
                : answer);
  }

  static Simulation crash(Simulation answer) {
    throw new IllegalStateException("no " + answer.tables().get(0).id());
  }

  static Simulation shouted(Simulation answer) {
    DataTable table = answer.tables().get(0);
    DataTable shouted = new DataTable("CHARGE", table.title(), table.columns(), table.notes());
    return new Simulation(answer.model(), List.of(), List.of(shouted), List.of(), List.of(), List.of());
  }

  static Simulation explained(Simulation answer, String model) {
    return answer.missing().isEmpty()
        ? new Simulation(
            model, answer.runs(), answer.tables(), answer.sources(), answer.notes(), answer.missing())
        : answer;
  }

  static SimulationRun with(
      SimulationRun run, String endReason, List<Cycle> cycles, Curve curve, double lithiumError) {
    return new SimulationRun(
        run.name(), run.variant(), run.currentAmperesPerSquareMetre(), run.reported(),
        run.capacityCoulombsPerSquareMetre(), run.energyJoulesPerSquareMetre(), run.meanVolts(), endReason,
        run.settled(), cycles, run.losses(), new LithiumBalance(1, 1 - lithiumError, 1, lithiumError), run.steps(),
        curve, run.warnings());
  }

  static SimulationRun turnedRound(SimulationRun run) {
    List<Cycle> cycles = new ArrayList<>();
    for (Cycle one : run.cycles()) {
      cycles.add(
          new Cycle(
              one.number(), one.dischargedCoulombsPerSquareMetre(), one.chargedCoulombsPerSquareMetre(),
              one.chargedJoulesPerSquareMetre(), one.dischargedJoulesPerSquareMetre(), one.settled(), one.losses()));
    }
    return with(run, run.endReason(), cycles, run.curve(), 0);
  }

  /** Without its last point. */
  static SimulationRun shortened(SimulationRun run) {
    Curve curve = run.curve();
    int end = curve.seconds().size() - 1;
    Curve shorter =
        new Curve(
            curve.seconds().subList(0, end), curve.volts().subList(0, end),
            curve.amperesPerSquareMetre().subList(0, end), curve.coulombsPerSquareMetre().subList(0, end),
            curve.joulesPerSquareMetre().subList(0, end), curve.stepNumbers().subList(0, end),
            curve.cycleNumbers().subList(0, end));
    return with(run, run.endReason(), run.cycles(), shorter, 0);
  }

  static SimulationRun formatted(SimulationRun run) {
    String reason = String.format(Locale.getDefault(), "%.1f V reached", 1.0);
    return with(run, reason, run.cycles(), run.curve(), 0);
  }

  /** Gets round the freeze. */
  static final class Renaming extends FilmCapacitor {
    @Override
    public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor)
        throws InterruptedException {
      Simulation answer = super.simulate(evaluation, request, monitor);
      boolean stated = request.study().isEmpty() && request.currents().isEmpty();
      Design design = evaluation.design().design();
      if (stated && "A closed collector".equals(design.getName())) {
        design.eSetDeliver(false);
        design.setName("mine");
        design.eSetDeliver(true);
      }
      return answer;
    }
  }

  /** Does not ask. */
  static final class Deaf extends FilmCapacitor {
    @Override
    protected SimulationRun run(CapacitorCycles cycles, SimulationMonitor monitor) throws InterruptedException {
      return cycles.run(SimulationMonitor.NONE);
    }
  }

  /** Asks before it begins, and from then on in vain. */
  static final class DeafLater extends FilmCapacitor {
    @Override
    public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor)
        throws InterruptedException {
      if (monitor.cancelled()) throw new InterruptedException("cancelled");
      Simulation answer = super.simulate(evaluation, request, SimulationMonitor.NONE);
      monitor.cancelled();
      return answer;
    }
  }

  /** Waits until the last charge has flowed. */
  static final class Endless extends FilmCapacitor {
    @Override
    protected SimulationRun run(CapacitorCycles cycles, SimulationMonitor monitor) throws InterruptedException {
      while (cycles.amperes() < 1e-6) {
        if (monitor.cancelled()) throw new InterruptedException("cancelled");
        Thread.sleep(1);
      }
      return cycles.run(monitor);
    }
  }

  /** Believes that no current is above a million. */
  static final class Overflowing extends FilmCapacitor {
    @Override
    protected SimulationRun run(CapacitorCycles cycles, SimulationMonitor monitor) throws InterruptedException {
      if (cycles.amperes() > 1e6) throw new ArithmeticException("overflow");
      return cycles.run(monitor);
    }
  }

  /** Counts its calls, and tells. */
  static final class Counting extends FilmCapacitor {
    private int calls;

    @Override
    protected synchronized SimulationRun run(CapacitorCycles cycles, SimulationMonitor monitor)
        throws InterruptedException {
      calls++;
      SimulationRun run = super.run(cycles, monitor);
      return with(run, "end of call " + calls, run.cycles(), run.curve(), 0);
    }
  }

  /** Keeps what it was given in a field while it thinks. */
  static final class Slow extends FilmCapacitor {
    private volatile SimulationRequest current;

    @Override
    public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor)
        throws InterruptedException {
      current = request;
      Thread.sleep(30); // longer than a thread of the test takes to come round to the next call
      return super.simulate(evaluation, current, monitor);
    }
  }

  /** Believes that every design states its operation. */
  static final class SureOfTheOperation extends FilmCapacitor {
    @Override
    public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor)
        throws InterruptedException {
      evaluation.design().design().getOperation().getCurrents();
      return super.simulate(evaluation, request, monitor);
    }
  }

  /** Believes that somebody gives the thickness of every design whose films state theirs. */
  static final class SureOfTheThickness extends FilmCapacitor {
    @Override
    public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor)
        throws InterruptedException {
      if (evaluation.estimates().all().isEmpty()) throw new IllegalStateException("nobody estimates anything");
      return super.simulate(evaluation, request, monitor);
    }
  }

  /** Says that it runs cells without a design, and does not. */
  static final class DesignsOnly extends FilmCapacitor {
    @Override
    public Simulation simulate(EObject cell, SimulationRequest request, SimulationMonitor monitor) {
      throw new UnsupportedOperationException("cells");
    }
  }
}
