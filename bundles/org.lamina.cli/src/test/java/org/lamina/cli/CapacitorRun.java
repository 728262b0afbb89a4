// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.SimulationRun.Curve;
import org.lamina.api.simulation.SimulationRun.Cycle;
import org.lamina.api.simulation.SimulationRun.LithiumBalance;
import org.lamina.api.simulation.SimulationRun.Loss;
import org.lamina.model.protocol.End;
import org.lamina.model.protocol.Rate;
import org.lamina.model.protocol.Step;
import org.lamina.model.quantity.Quantity;

/** A full capacitor: Q = C V, and i R between its own voltage and that of its terminals. */
final class CapacitorRun {
  private static final double OHM_SQUARE_METRES = 0.01;
  private static final double SECONDS_PER_HOUR = 3600;

  private final double farads;
  private final double low;
  private final double high;

  CapacitorRun(double faradsPerSquareMetre, List<Double> window) {
    this.farads = faradsPerSquareMetre;
    this.low = window.get(0);
    this.high = window.get(1);
  }

  /** Three cycles; from the second on they are equal. */
  SimulationRun cycled(Rate rate) {
    String text = rate.text();
    Course course = new Course(high);
    List<Cycle> cycles = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      double[] out = course.flow("discharge at " + text + " until " + low + " V", amperes(rate), low, number);
      double[] in = course.flow("charge at " + text + " until " + high + " V", -amperes(rate), high, number);
      List<Loss> losses = List.of(new Loss("ohmic", OHM_SQUARE_METRES * amperes(rate) * (out[0] - in[0])));
      cycles.add(new Cycle(number, out[0], -in[0], out[1], -in[1], number == 3, losses));
    }
    return course.run(text, OptionalDouble.of(amperes(rate)), cycles);
  }

  /** Steps one after the other; those that this cell cannot do are passed over and told of. */
  SimulationRun run(String name, List<Step> steps) {
    Course course = new Course(high);
    OptionalDouble current = OptionalDouble.empty();
    for (Step step : steps) {
      if (step instanceof Step.Flow flow && flow.ends().get(0) instanceof End.Voltage end) {
        boolean discharge = flow.direction() == Step.Direction.DISCHARGE;
        double amperes = amperes(flow.rate());
        if (discharge && current.isEmpty()) current = OptionalDouble.of(amperes);
        course.flow(step.text(), discharge ? amperes : -amperes, end.volts().si(), 0);
      } else if (step instanceof Step.Rest rest) {
        course.add(rest.text(), 0, 0, 0, 0, rest.time(), 0, "time over");
      } else {
        course.warnings.add("'" + step.text() + "' is not for a capacitor");
      }
    }
    return course.run(name, current, List.of());
  }

  private double amperes(Rate rate) {
    return rate instanceof Rate.CRate multiple
        ? multiple.perHour() * farads * (high - low) / SECONDS_PER_HOUR
        : ((Rate.Density) rate).current().si();
  }

  /** What has happened so far. */
  private final class Course {
    private final List<SimulationRun.Step> steps = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> volts = new ArrayList<>();
    private final List<Double> amperes = new ArrayList<>();
    private final List<Double> coulombs = new ArrayList<>();
    private final List<Double> joules = new ArrayList<>();
    private final List<Integer> stepNumbers = new ArrayList<>();
    private final List<Integer> cycleNumbers = new ArrayList<>();
    private double open;
    private double time;
    private double charge;
    private double energy;

    Course(double openVolts) {
      this.open = openVolts;
    }

    /** Charge and energy given. */
    double[] flow(String text, double current, double until, int cycle) {
      double start = open - current * OHM_SQUARE_METRES;
      boolean atOnce = current > 0 ? start <= until : start >= until;
      if (atOnce) {
        warnings.add("'" + text + "' ended at once: the terminals begin at " + Quantity.ofSi(start, "V"));
        add(text, current, 0, start, start, Quantity.ofSi(0, "s"), cycle, "ended at once");
        return new double[] {0, 0};
      }
      double given = farads * (start - until);
      Quantity lasting = Quantity.ofSi(given / current, "s");
      double gained = add(text, current, given, start, until, lasting, cycle, until + " V reached");
      open -= given / farads;
      return new double[] {given, gained};
    }

    double add(
        String text, double current, double given, double from, double to, Quantity lasting, int cycle, String end) {
      int number = steps.size() + 1;
      double first = current == 0 ? open : from;
      double last = current == 0 ? open : to;
      double gained = given * (first + last) / 2;
      point(number, cycle, first, current);
      time += lasting.si();
      charge += given;
      energy += gained;
      point(number, cycle, last, current);
      steps.add(new SimulationRun.Step(number, text, cycle, lasting.si(), given, gained, first, last, end));
      return gained;
    }

    private void point(int step, int cycle, double voltage, double current) {
      seconds.add(time);
      volts.add(voltage);
      amperes.add(current);
      coulombs.add(charge);
      joules.add(energy);
      stepNumbers.add(step);
      cycleNumbers.add(cycle);
    }

    SimulationRun run(String name, OptionalDouble current, List<Cycle> cycles) {
      Optional<SimulationRun.Step> first = steps.stream().filter(step -> step.coulombsPerSquareMetre() > 0).findFirst();
      double given = first.map(SimulationRun.Step::coulombsPerSquareMetre).orElse(0.0);
      double gained = first.map(SimulationRun.Step::joulesPerSquareMetre).orElse(0.0);
      double lost = cycles.stream().mapToDouble(one -> one.losses().get(0).joulesPerSquareMetre()).sum();
      List<Loss> losses = List.of(new Loss("ohmic", lost));
      return new SimulationRun(
          name, Optional.empty(), current, first.isPresent() ? "first discharge" : "no discharge", given, gained,
          given > 0 ? OptionalDouble.of(gained / given) : OptionalDouble.empty(),
          steps.isEmpty() ? "nothing to do" : steps.get(steps.size() - 1).endReason(), !cycles.isEmpty(), cycles,
          cycles.isEmpty() ? List.of() : losses, new LithiumBalance(1e-3, 1e-3, 1e-3, 0), steps,
          new Curve(seconds, volts, amperes, coulombs, joules, stepNumbers, cycleNumbers), warnings);
    }
  }
}
