// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.lamina.rate.solver.CellModel;

/** A random cell through random steps, with all that must hold for each of them. What does not is told in words. */
final class RandomRun {
  /** Lithium, relative. */
  private static final double LITHIUM = 1e-9;
  /** In mol/m2: two empty electrodes have nothing to conserve. */
  private static final double LEAST_LITHIUM = 1e-9;
  /** Charge at the terminals against the lithium that moved, relative. */
  private static final double CHARGE = 1e-6;
  /** Given and lost energy against the fall of the stored one, relative: the tolerance of the integration. */
  private static final double ENERGY = 1e-3;
  /** In V: a cycle that moves less of the capacity moves rounding. */
  private static final double NOTHING = 1e-12;
  /** Where carriers run out, the resistance of the electrolyte has no bound, and its loss is less exact. */
  private static final double DEPLETED_ENERGY = 3e-3;

  private static final Accuracy ACCURACY = Accuracy.STANDARD;
  private static final int STEPS = 6;
  private static final int CYCLES = 8;
  private static final double SETTLED = 1e-6;
  private static final int MOST_INTEGRATION_STEPS = 20_000;

  final CellParameters parameters;
  final List<String> problems = new ArrayList<>();
  final int[] causes = new int[EndCause.values().length];
  double worstLithium;
  double worstCharge;
  double worstEnergy;
  long mostSteps;
  int settled;

  private final long seed;
  private final Random random;
  private final CellModel model;
  private final double oneHour;
  private String at = "";

  RandomRun(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
    this.parameters = new RandomCells(random).next();
    this.model = new CellModel(parameters, ACCURACY);
    this.oneHour = capacity() / 3600;
  }

  /** Charge that the smaller electrode can move, in C/m². */
  private double capacity() {
    double positive = range(parameters.positive(), true);
    double negative = range(parameters.negative(), false);
    return Math.max(1e-3, Math.min(positive, negative));
  }

  private double range(ElectrodeParameters electrode, boolean positive) {
    if (!(electrode instanceof ElectrodeParameters.Host host)) return 1e5;
    double volume =
        parameters.segments().stream()
            .mapToDouble(part -> (positive ? part.positive() : part.negative()).volumeMetres())
            .sum();
    return CellParameters.FARADAY * host.maximumConcentration() * volume * (host.highest() - host.lowest());
  }

  /** Six random steps. */
  RandomRun through() {
    for (int k = 0; k < STEPS; k++) {
      Drive drive = drive();
      StepEnds ends = ends(drive);
      at = "seed " + seed + ", step " + k + " " + drive + " " + ends + ": ";
      if (step(drive, ends) == null) return this;
    }
    return this;
  }

  /** Cycles between two voltages until the energy of one repeats: then it gives no more than it took. */
  RandomRun around() {
    double current = oneHour * StrictMath.pow(10, -1 + 2 * random.nextDouble());
    double rest = model.restVolts();
    double low = rest - random.nextDouble();
    double high = rest + random.nextDouble();
    double before = Double.NaN;
    for (int k = 0; k < CYCLES; k++) {
      at = "seed " + seed + ", cycle " + k + " at " + current + " A/m2 from " + low + " to " + high + " V: ";
      double stored = model.storedJoules();
      StepResult down = step(new Drive.Current(current), StepEnds.below(low));
      StepResult up = down == null ? null : step(new Drive.Current(-current), StepEnds.above(high));
      if (up == null) return this;
      double taken = -up.joulesPerSquareMetre();
      double net = taken - down.joulesPerSquareMetre();
      double scale = Math.abs(taken) + Math.abs(down.joulesPerSquareMetre());
      double drift = Math.max(Math.abs(net - before), Math.abs(model.storedJoules() - stored));
      boolean same = drift <= SETTLED * scale;
      if (same && scale > NOTHING * capacity()) {
        settled++;
        if (!(net >= -ENERGY * scale)) problem("a settled cycle gave " + -net + " of " + scale + " J/m2 for nothing");
        checkLosses(down, up, scale);
        return this;
      }
      before = net;
    }
    return this;
  }

  /** Each way to lose energy loses it over a settled cycle. */
  private void checkLosses(StepResult down, StepResult up, double scale) {
    for (int i = 0; i < model.lossNames().size(); i++) {
      double lost = down.lossJoulesPerSquareMetre()[i] + up.lossJoulesPerSquareMetre()[i];
      if (!(lost >= -ENERGY * scale)) problem(model.lossNames().get(i) + " gains " + -lost + " of " + scale + " J/m2");
    }
  }

  private Drive drive() {
    int kind = random.nextInt(8);
    double current = oneHour * StrictMath.pow(10, -3 + 7 * random.nextDouble());
    if (kind < 3) return new Drive.Current(current);
    if (kind < 6) return new Drive.Current(-current);
    if (kind == 6) return new Drive.Current(0);
    double far = random.nextInt(4) == 0 ? 5 : 0.5;
    return new Drive.Voltage(model.restVolts() + far * (2 * random.nextDouble() - 1));
  }

  private StepEnds ends(Drive drive) {
    boolean forever = random.nextInt(3) == 0;
    double seconds = forever ? Double.POSITIVE_INFINITY : StrictMath.pow(10, -3 + 12 * random.nextDouble());
    double rest = model.restVolts();
    double low = random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : rest - 3 * random.nextDouble();
    double high = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : rest + 3 * random.nextDouble();
    if (drive instanceof Drive.Current) return new StepEnds(seconds, low, high, 0);
    double least = random.nextBoolean() ? 0 : oneHour * StrictMath.pow(10, -3 + 3 * random.nextDouble());
    return new StepEnds(seconds, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, least);
  }

  /** Runs one step and checks it; null when it failed. */
  private StepResult step(Drive drive, StepEnds ends) {
    double lithium = model.lithium();
    double entered = positiveCharge();
    double stored = model.storedJoules();
    long steps = model.steps();
    Points points = new Points();
    StepResult result;
    try {
      result = model.run(drive, ends, points, () -> model.steps() - steps > MOST_INTEGRATION_STEPS);
    } catch (InterruptedException e) {
      problem("did not end within " + MOST_INTEGRATION_STEPS + " steps, at " + points.seconds + " s");
      return null;
    } catch (RuntimeException e) {
      problem("threw " + e + " " + e.getStackTrace()[0]);
      return null;
    }
    mostSteps = Math.max(mostSteps, model.steps() - steps);
    causes[result.cause().ordinal()]++;
    points.problem(result).ifPresent(this::problem);
    checkLithium(lithium);
    checkCharge(result, positiveCharge() - entered);
    checkEnergy(result, stored - model.storedJoules());
    return result;
  }

  private double positiveCharge() {
    double content = model.positiveContent();
    if (!(parameters.positive() instanceof ElectrodeParameters.Host host)) return CellParameters.FARADAY * content;
    return content * range(host, true) / (host.highest() - host.lowest());
  }

  private void checkLithium(double before) {
    double change = Math.abs(model.lithium() - before) / Math.max(before, LEAST_LITHIUM);
    worstLithium = Math.max(worstLithium, change);
    if (!(change <= LITHIUM)) problem("lithium changed by " + change);
  }

  private void checkCharge(StepResult result, double entered) {
    if (parameters.electrolyte().electronicConductivity() > 0) return;
    double scale = Math.abs(entered) + 1e-6 * (capacity() + CellParameters.FARADAY * model.lithium());
    double error = Math.abs(entered - result.coulombsPerSquareMetre()) / scale;
    worstCharge = Math.max(worstCharge, error);
    if (!(error <= CHARGE)) problem("charge " + result.coulombsPerSquareMetre() + " moved " + entered
        + " C/m2, " + result.cause());
  }

  private void checkEnergy(StepResult result, double given) {
    double lost = 0;
    double size = 0;
    for (double part : result.lossJoulesPerSquareMetre()) {
      lost += part;
      size += Math.abs(part);
    }
    double scale = Math.abs(given) + Math.abs(result.joulesPerSquareMetre()) + size + 1e-3 * capacity();
    double error = Math.abs(given - lost - result.joulesPerSquareMetre()) / scale;
    worstEnergy = Math.max(worstEnergy, error);
    double tolerated = result.cause() == EndCause.DEPLETED ? DEPLETED_ENERGY : ENERGY;
    if (!(error <= tolerated)) {
      problem("stored energy fell by " + given + ", lost " + lost + ", given "
          + result.joulesPerSquareMetre() + " J/m2, "
          + result.cause());
    }
  }

  private void problem(String what) {
    problems.add(at + what);
  }

  /** What the curve shows. */
  private static final class Points implements CurveObserver {
    double seconds = Double.NEGATIVE_INFINITY;
    private double coulombs;
    private double joules;
    private boolean backwards;
    private boolean finite = true;

    @Override
    public void point(double now, double volts, double amperes, double charge, double energy) {
      backwards |= now < seconds;
      finite &= Double.isFinite(volts + amperes + charge + energy + now);
      seconds = now;
      coulombs = charge;
      joules = energy;
    }

    Optional<String> problem(StepResult result) {
      if (!Double.isFinite(result.startVolts() + result.endVolts() + result.seconds()
          + result.coulombsPerSquareMetre())) {
        return Optional.of("a result is no number: " + result);
      }
      if (!finite) return Optional.of("a point of the curve is no number");
      if (backwards) return Optional.of("time runs backwards");
      boolean same = seconds == Double.NEGATIVE_INFINITY || seconds == result.seconds()
          && coulombs == result.coulombsPerSquareMetre() && joules == result.joulesPerSquareMetre();
      return same ? Optional.empty() : Optional.of("the last point is not the result");
    }
  }
}
