// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.SimulationRun.Curve;
import org.lamina.api.simulation.SimulationRun.Cycle;
import org.lamina.api.simulation.SimulationRun.LithiumBalance;
import org.lamina.api.simulation.SimulationRun.Loss;
import org.lamina.api.simulation.SimulationRun.Step;

/** Settled cycles of a capacitor between 1 V and 2 V: q = C (1 V - 2 i R) each way, and i R off each voltage. */
public final class CapacitorCycles {
  private static final double OHM_SQUARE_METRES = 0.01;
  private static final int CYCLES = 3;

  private final double amperes;
  private final String name;
  private final double coulombs;
  private final List<Cycle> cycles = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Double> seconds = new ArrayList<>();
  private final List<Double> volts = new ArrayList<>();
  private final List<Double> currents = new ArrayList<>();
  private final List<Double> charges = new ArrayList<>();
  private final List<Double> energies = new ArrayList<>();
  private final List<Integer> stepNumbers = new ArrayList<>();
  private final List<Integer> cycleNumbers = new ArrayList<>();
  private double time;
  private double charge;
  private double energy;

  CapacitorCycles(double farads, double amperes, String name) {
    this.amperes = amperes;
    this.name = name;
    this.coulombs = Math.max(0, farads * (1 - 2 * amperes * OHM_SQUARE_METRES));
  }

  /** The current is a member so that a test can do something about a certain one. */
  public double amperes() {
    return amperes;
  }

  public SimulationRun run(SimulationMonitor monitor) throws InterruptedException {
    for (int number = 1; number <= CYCLES; number++) {
      if (monitor.cancelled()) throw new InterruptedException("cancelled");
      double out = step(number, 1, 2 - amperes * OHM_SQUARE_METRES, 1);
      double in = -step(number, -1, 1 + amperes * OHM_SQUARE_METRES, 2);
      List<Loss> losses = List.of(new Loss("ohmic", in - out));
      cycles.add(new Cycle(number, coulombs, coulombs, out, in, number > 1, losses));
    }
    boolean flows = coulombs > 0;
    double joules = cycles.get(0).dischargedJoulesPerSquareMetre();
    return new SimulationRun(
        name, Optional.empty(), OptionalDouble.of(amperes), "discharge of cycle 1", coulombs, joules,
        flows ? OptionalDouble.of(joules / coulombs) : OptionalDouble.empty(),
        flows ? "cycle 3 repeats the one before" : "the resistance takes the whole voltage", flows, cycles, List.of(),
        new LithiumBalance(0, 0, 0, 0), steps,
        new Curve(seconds, volts, currents, charges, energies, stepNumbers, cycleNumbers),
        flows ? List.of() : List.of("no charge flowed"));
  }

  /** The energy given. */
  private double step(int cycle, int sign, double from, double to) {
    double given = coulombs == 0 ? 0 : sign * coulombs;
    double joules = given * (from + to) / 2;
    int number = steps.size() + 1;
    point(number, cycle, from, sign);
    time += coulombs / amperes;
    charge += given;
    energy += joules;
    point(number, cycle, to, sign);
    String text = sign > 0 ? "discharge until 1 V" : "charge until 2 V";
    steps.add(new Step(number, text, cycle, coulombs / amperes, given, joules, from, to, to + " V reached"));
    return joules;
  }

  private void point(int step, int cycle, double voltage, int sign) {
    seconds.add(time);
    volts.add(voltage);
    currents.add(sign * amperes);
    charges.add(charge);
    energies.add(energy);
    stepNumbers.add(step);
    cycleNumbers.add(cycle);
  }
}
