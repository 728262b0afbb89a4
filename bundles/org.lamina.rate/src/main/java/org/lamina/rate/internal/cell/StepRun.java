// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.lamina.numerics.BracketedRoot;
import org.lamina.numerics.Rosenbrock;
import org.lamina.numerics.StepSizeControl;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.EndCause;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;

/** Integrates a cell through one step of a protocol, with the end located as exactly as the method integrates. */
final class StepRun {
  /** A step of the integration that long is all of time: thirty years. */
  private static final double LONGEST_SECONDS = 1e9;
  private static final int MOST_STEPS = 20_000;
  /** Currents that would take that long to fill the cell are small. */
  private static final double REST_SECONDS = 1e5;
  /** Of the first step; shorter ones lead nowhere. */
  private static final double LEAST_SHARE = 1e-10;
  /** With fewer steps the error no longer follows the tolerance. */
  private static final double SHARE_OF_TOLERANCE = 0.1;
  /** To which share of a step its end is located. */
  private static final double LEAST_PART = 1e-14;
  /** Share of the carriers at rest, with which an electrolyte is as good as depleted. */
  private static final double DEPLETED = 0.02;
  private static final double LEAST_VOLTS = 1e-10;
  /** By how many tolerances losses may miss the energy of a step. */
  private static final double UNBALANCED = 3;
  private static final double LEAST_BALANCE_VOLTS = 1e-8;
  private static final double SHRINKING = 0.2;
  /** Between points of a curve. */
  private static final double CURVE_VOLTS = 0.01;
  private static final int MOST_POINTS = 10;

  private final CellSystem system;
  private final Rosenbrock method;
  private final StepSizeControl control = new StepSizeControl(Rosenbrock.ERROR_ORDER);
  private final LossMeter meter;
  private final EndTest test;
  private final double tolerance;
  private final double capacity;
  private final double[] next;
  private final double[] work;
  private final double[] spare;
  private final double[] losses;
  private final StepQuadrature quadrature;

  private double[] y;
  private double elapsed;
  private double charge;
  private double energy;
  private double startVolts;
  /** Of one step of the integration: energy that the films lost, charge and energy that the terminals gave. */
  private double drained;
  private double flowed;
  private double given;
  private long steps;
  /** Whether a voltage is held between the branches of a hysteresis, so that nothing flows. */
  private boolean idle;

  /**
   * A loop over a system.
   *
   * @param capacity charge that sets the scale of time, in C/m² of the footprint
   */
  StepRun(CellSystem system, LossMeter meter, double tolerance, double capacity) {
    this.system = system;
    this.meter = meter;
    this.tolerance = SHARE_OF_TOLERANCE * tolerance;
    this.capacity = capacity;
    this.method = new Rosenbrock(system);
    this.test = new EndTest(system);
    this.next = new double[system.size()];
    this.work = new double[system.size()];
    this.spare = new double[system.size()];
    this.quadrature = new StepQuadrature(system, method, meter, this.tolerance, capacity);
    this.losses = new double[meter.names().size()];
  }

  StepResult run(double[] state, Drive drive, StepEnds ends, CurveObserver observer, BooleanSupplier cancelled)
      throws InterruptedException {
    y = state;
    elapsed = 0;
    charge = 0;
    energy = 0;
    Arrays.fill(losses, 0);
    system.impose(drive);
    idle = false;
    if (!fit(drive)) return ended(EndCause.BOUND);
    startVolts = system.terminalVolts(y);
    double current = Math.abs(system.terminalCurrent(y));
    boolean hold = drive instanceof Drive.Voltage;
    test.begin(ends, hold && !idle && ends.amperesPerSquareMetre() > 0, Math.max(current, Double.MIN_NORMAL));
    observe(observer, elapsed, y, charge, energy);
    EndCause first = endBefore(hold);
    if (first != null) return ended(first);
    if (idle && ends.amperesPerSquareMetre() > 0) return ended(EndCause.CURRENT);
    if (!(ends.seconds() > 0)) return ended(EndCause.DURATION);
    double step = firstStep(current);
    system.tolerate(tolerance, Math.max(current, capacity / REST_SECONDS));
    return ended(integrate(Math.min(ends.seconds(), LONGEST_SECONDS), ends.seconds(), step, observer, cancelled));
  }

  /** Currents and voltages that fit the films; a hysteresis that switches at once has switched. */
  private boolean fit(Drive drive) {
    if (drive instanceof Drive.Current flow) {
      system.switchHysteresis(flow.amperesPerSquareMetre());
      return system.fit(y, work);
    }
    if (!system.fit(y, work)) return false;
    double direction = system.terminalCurrent(y);
    system.switchHysteresis(direction);
    if (!system.fit(y, work)) return false;
    if (direction * system.terminalCurrent(y) >= 0) return true;
    // The voltage lies between the branches: no current flows on either.
    system.restoreHysteresis();
    system.impose(new Drive.Current(0));
    idle = true;
    return system.fit(y, work);
  }

  /**
   * What ends the step before it begins; null for nothing. A voltage that ended the step before ends the same step
   * again.
   */
  private EndCause endBefore(boolean hold) {
    double margin = test.margin(y);
    boolean volts = test.nearest == EndCause.LOW_VOLTAGE || test.nearest == EndCause.HIGH_VOLTAGE;
    if (margin > (volts ? LEAST_VOLTS : 0)) return null;
    return hold || !volts ? test.nearest : EndCause.AT_ONCE;
  }

  private double firstStep(double current) {
    double drained = capacity / Math.max(current, capacity / REST_SECONDS);
    return 1e-4 * drained;
  }

  private EndCause integrate(
      double bound, double wanted, double first, CurveObserver observer, BooleanSupplier cancelled)
      throws InterruptedException {
    double step = first;
    control.restart();
    for (int count = 0; count < MOST_STEPS; count++) {
      if (cancelled.getAsBoolean()) throw new InterruptedException();
      boolean last = elapsed + step * (1 + 1e-10) >= bound;
      if (last) step = bound - elapsed;
      double error = method.attempt(y, step, next);
      if (!StepSizeControl.accepts(error)) {
        step = control.next(step, error);
        if (elapsed + step == elapsed || step < LEAST_SHARE * first) return stuck();
        continue;
      }
      system.polish(next, work);
      boolean ends = !(test.margin(next) > 0);
      if (ends) {
        step = locate(step);
        if (step == 0) return test.nearest;
      }
      measure(step);
      if (unbalanced() && step > LEAST_SHARE * first) {
        step *= SHRINKING;
        continue;
      }
      accept(step, observer);
      if (ends) {
        test.margin(y);
        return test.nearest;
      }
      if (last) return wanted <= bound ? EndCause.DURATION : EndCause.BOUND;
      step = control.next(step, error);
    }
    return EndCause.BOUND;
  }

  /** The length of the step that ends just where the nearest end lies; it is the last one attempted. */
  private double locate(double step) {
    double root = BracketedRoot.find(this::marginAfter, 0, step, LEAST_PART * step);
    if (marginOf(root) > 0) return root;
    // The step after this one must not find itself beyond an end.
    for (double back = LEAST_PART * step; back < root; back *= 2) {
      if (marginOf(root - back) > 0) return root - back;
    }
    return 0;
  }

  private double marginAfter(double length) {
    if (length == 0) return test.margin(y);
    double margin = marginOf(length);
    // Beyond the end nothing needs to exist.
    return Double.isFinite(margin) ? margin : -1;
  }

  private double marginOf(double length) {
    double error = method.attempt(y, length, next);
    if (error != error) return Double.NaN;
    system.polish(next, work);
    return test.margin(next);
  }

  /** Where steps shrink to nothing, something has run out. */
  private EndCause stuck() {
    test.margin(y);
    if (test.nearest == EndCause.CONTENT) return EndCause.CONTENT;
    return system.leastCarriers(y) < DEPLETED ? EndCause.DEPLETED : EndCause.BOUND;
  }

  private void accept(double step, CurveObserver observer) {
    steps++;
    double before = charge;
    double gained = energy;
    charge += flowed;
    energy += given;
    quadrature.addLosses(losses);
    if (observer != CurveObserver.NONE) between(step, before, gained, observer);
    System.arraycopy(next, 0, y, 0, y.length);
    elapsed += step;
    observe(observer, elapsed, y, charge, energy);
  }

  /** A stated current flows as stated; otherwise what the films took says it more exactly than a sum over a jump. */
  private double flowed(double step) {
    if (system.drive() instanceof Drive.Current flow) return step * flow.amperesPerSquareMetre();
    return system.positiveCharge(next) - system.positiveCharge(y) - quadrature.leaked;
  }

  /**
   * Charge and energy of a step. At a held voltage the energy is that times the charge. Otherwise it is what the
   * films lost
   * less what was lost on the way: as exact as the losses, even where a step crosses the steep end of a potential.
   */
  private void measure(double step) {
    drained = system.evenJoules(y) - system.evenJoules(next);
    quadrature.over(step, drained);
    flowed = flowed(step);
    given = system.drive() instanceof Drive.Voltage hold ? hold.volts() * flowed : drained - quadrature.lost;
  }

  /**
   * Whether the losses do not fit the energy: then the state within the step is not known as well as that at its end.
   */
  private boolean unbalanced() {
    double miss = Math.abs(drained - given - quadrature.lost);
    double size = Math.abs(drained) + Math.abs(given) + Math.abs(quadrature.lost);
    return miss > UNBALANCED * tolerance * size + LEAST_BALANCE_VOLTS * capacity;
  }

  private void between(double step, double chargeBefore, double energyBefore, CurveObserver observer) {
    double change = Math.abs(system.terminalVolts(next) - system.terminalVolts(y));
    int parts = (int) Math.min(MOST_POINTS, 1 + change / CURVE_VOLTS);
    double power = system.terminalVolts(y) * system.terminalCurrent(y);
    double gained = energyBefore;
    for (int k = 1; k < parts; k++) {
      double share = (double) k / parts;
      quadrature.state(share, work);
      system.polish(work, spare);
      double now = system.terminalVolts(work) * system.terminalCurrent(work);
      gained += (power + now) / 2 * step / parts;
      power = now;
      observe(observer, elapsed + share * step, work, chargeBefore + share * (charge - chargeBefore), gained);
    }
  }

  private void observe(CurveObserver observer, double seconds, double[] at, double coulombs, double joules) {
    observer.point(seconds, system.terminalVolts(at), system.terminalCurrent(at), coulombs, joules);
  }

  long steps() {
    return steps;
  }

  private StepResult ended(EndCause cause) {
    return new StepResult(
        elapsed, charge, energy, startVolts, system.terminalVolts(y), cause, detail(cause), losses.clone());
  }

  private String detail(EndCause cause) {
    if (cause != EndCause.CONTENT) return "";
    SegmentCell segment = system.segment(test.nearestSegment);
    ElectrodeSide side = test.nearestPositive ? segment.positive : segment.negative;
    return side.name() + " is " + (test.nearestFull ? "full" : "empty") + " of lithium at its surface";
  }
}
