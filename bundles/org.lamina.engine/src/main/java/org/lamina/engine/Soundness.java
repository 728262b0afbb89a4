// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.SimulationRun.Curve;
import org.lamina.api.simulation.SimulationRun.Cycle;
import org.lamina.api.simulation.SimulationRun.LithiumBalance;
import org.lamina.api.simulation.SimulationRun.Loss;
import org.lamina.api.simulation.SimulationRun.Step;

/** Whether what a simulator returned can be written down: numbers are numbers, and time does not run backwards. */
final class Soundness {
  private Soundness() {}

  /** The first thing that makes no sense; empty when there is none. */
  static Optional<String> complaint(Simulation simulation) {
    for (SimulationRun run : simulation.runs()) {
      Optional<String> complaint = complaint(run);
      if (complaint.isPresent()) return complaint.map(what -> "run '" + run.name() + "' " + what);
    }
    for (DataTable table : simulation.tables()) {
      for (DataTable.Column column : table.columns()) {
        if (column.values().stream().anyMatch(value -> Double.isInfinite(value))) {
          return Optional.of("column '" + column.name() + "' of table '" + table.id() + "' has an infinite number");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> complaint(SimulationRun run) {
    if (run.name() == null || run.name().isBlank()) return Optional.of("has no name");
    if (!finite(numbers(run))) return Optional.of("has a number that is none: " + summary(run));
    for (Cycle cycle : run.cycles()) {
      if (!finite(numbers(cycle))) return Optional.of("has a number that is none in cycle " + cycle.number());
    }
    for (Step step : run.steps()) {
      if (!finite(numbers(step))) return Optional.of("has a number that is none in step '" + step.text() + "'");
    }
    for (Loss loss : run.losses()) {
      if (!Double.isFinite(loss.joulesPerSquareMetre())) return Optional.of("has no number for loss '" + loss.name() + "'");
    }
    return complaint(run.curve());
  }

  private static Optional<String> complaint(Curve curve) {
    int length = curve.seconds().size();
    List<List<Double>> columns =
        List.of(curve.seconds(), curve.volts(), curve.amperesPerSquareMetre(), curve.coulombsPerSquareMetre(),
            curve.joulesPerSquareMetre());
    for (List<Double> column : columns) {
      if (column.size() != length) return Optional.of("has a curve whose columns are of different length");
      if (!column.stream().allMatch(Double::isFinite)) return Optional.of("has a curve with a number that is none");
    }
    if (curve.stepNumbers().size() != length || curve.cycleNumbers().size() != length) {
      return Optional.of("has a curve whose columns are of different length");
    }
    for (int i = 1; i < length; i++) {
      if (curve.seconds().get(i) < curve.seconds().get(i - 1)) return Optional.of("has a curve that runs back in time");
    }
    return Optional.empty();
  }

  private static boolean finite(DoubleStream numbers) {
    return numbers.allMatch(Double::isFinite);
  }

  private static DoubleStream numbers(SimulationRun run) {
    LithiumBalance lithium = run.lithiumBalance();
    return DoubleStream.of(
        or0(run.currentAmperesPerSquareMetre()),
        run.capacityCoulombsPerSquareMetre(),
        run.energyJoulesPerSquareMetre(),
        or0(run.meanVolts()),
        lithium.startMolesPerSquareMetre(),
        lithium.endMolesPerSquareMetre(),
        lithium.expectedMolesPerSquareMetre(),
        lithium.relativeError());
  }

  private static String summary(SimulationRun run) {
    return run.capacityCoulombsPerSquareMetre() + " C/m2, " + run.energyJoulesPerSquareMetre() + " J/m2";
  }

  private static DoubleStream numbers(Cycle cycle) {
    return DoubleStream.of(
        cycle.dischargedCoulombsPerSquareMetre(),
        cycle.chargedCoulombsPerSquareMetre(),
        cycle.dischargedJoulesPerSquareMetre(),
        cycle.chargedJoulesPerSquareMetre());
  }

  private static DoubleStream numbers(Step step) {
    return DoubleStream.of(
        step.seconds(), step.coulombsPerSquareMetre(), step.joulesPerSquareMetre(), step.startVolts(), step.endVolts());
  }

  private static double or0(OptionalDouble value) {
    return value.orElse(0);
  }
}
