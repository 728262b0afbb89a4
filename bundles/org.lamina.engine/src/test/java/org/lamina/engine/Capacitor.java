// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.design.Evaluation;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.SimulationRun.Curve;
import org.lamina.api.simulation.SimulationRun.LithiumBalance;
import org.lamina.api.simulation.SimulationRun.Loss;
import org.lamina.api.simulation.SimulationRun.Step;
import org.lamina.api.simulation.Simulator;
import org.lamina.api.simulation.StudyKind;
import org.lamina.model.ModelPackage;
import org.lamina.model.protocol.Rate;

/**
 * A capacitor of 100 F/m2 behind 0.01 ohm m2, discharged from 2 V to 1 V: the charge is C (2 V - 1 V - i R), the mean
 * voltage the mean of its ends. A test may put in between what goes wrong.
 */
class Capacitor implements Simulator {
  private static final double FARADS_PER_SQUARE_METRE = 100;
  private static final double OHM_SQUARE_METRES = 0.01;

  /** What a test does before the answer. */
  interface Before {
    void run(Evaluation evaluation, SimulationMonitor monitor) throws InterruptedException;
  }

  private final Before before;

  Capacitor() {
    this((evaluation, monitor) -> {});
  }

  Capacitor(Before before) {
    this.before = before;
  }

  @Override
  public String id() {
    return "test/capacitor";
  }

  @Override
  public Set<String> needs() {
    return Set.of("thickness");
  }

  @Override
  public List<StudyKind> studies() {
    return List.of(new StudyKind("ragone", "Energy against power"));
  }

  @Override
  public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    before.run(evaluation, monitor);
    OptionalDouble thickness = evaluation.estimates().si("thickness");
    if (thickness.isEmpty()) return Simulation.missing("ideal capacitor", List.of("thickness of the film"));
    return simulation(request, thickness.getAsDouble());
  }

  @Override
  public Optional<EClass> cell() {
    return Optional.of(ModelPackage.Literals.MATERIAL);
  }

  @Override
  public Simulation simulate(EObject cell, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    before.run(null, monitor);
    return simulation(request, 1);
  }

  private static Simulation simulation(SimulationRequest request, double scale) {
    List<SimulationRun> runs =
        request.currents().stream().map(rate -> run(((Rate.Density) rate).current().si(), scale)).toList();
    return new Simulation("ideal capacitor", runs, List.of(), List.of(), List.of(), List.of());
  }

  static SimulationRun run(double amperes, double scale) {
    double farads = FARADS_PER_SQUARE_METRE * scale;
    double start = 2 - amperes * OHM_SQUARE_METRES;
    double coulombs = farads * (start - 1);
    double mean = (start + 1) / 2;
    double seconds = coulombs / amperes;
    double joules = coulombs * mean;
    Curve curve =
        new Curve(
            List.of(0.0, seconds), List.of(start, 1.0), List.of(amperes, amperes), List.of(0.0, coulombs),
            List.of(0.0, joules), List.of(1, 1), List.of(0, 0));
    Loss ohmic = new Loss("ohmic", amperes * OHM_SQUARE_METRES * coulombs);
    Step step = new Step(1, "discharge", 0, seconds, coulombs, joules, start, 1, "1 V reached");
    return new SimulationRun(
        amperes + " A/m2", Optional.empty(), OptionalDouble.of(amperes), "first discharge", coulombs, joules,
        OptionalDouble.of(mean), "1 V reached", false, List.of(), List.of(ohmic), new LithiumBalance(1, 1, 1, 0),
        List.of(step), curve, List.of());
  }
}
