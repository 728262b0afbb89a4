// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.Arrays;
import org.lamina.numerics.Rosenbrock;

/**
 * Losses over one step of the integration. Potentials bend more sharply than contents: where they do, the step is
 * divided until the losses no longer change beside the energy that moves.
 */
final class StepQuadrature {
  /** Abscissae of Gauss's rule of two points, exact for cubics as the dense output is. */
  private static final double LEFT = 0.21132486540518713;
  private static final double RIGHT = 0.7886751345948129;
  private static final int MOST_PANELS = 64;
  /** Of the tolerance of the integration. */
  private static final double SHARE = 0.1;
  private static final double LEAST_VOLTS = 1e-9;

  private final CellSystem system;
  private final Rosenbrock method;
  private final LossMeter meter;
  private final double tolerance;
  /** Energy that does not matter: at rest there is nothing but rounding. */
  private final double least;
  private final double[] state;
  private final double[] end;
  private final double[] losses;

  /** What the current of each segment within the step lacks, so that in sum it is what the films took. */
  private final double[] shift;

  /** Charge of the electrons that passed through the electrolyte, in C/m². */
  double leaked;
  /** All losses, in J/m². */
  double lost;

  StepQuadrature(CellSystem system, Rosenbrock method, LossMeter meter, double tolerance, double capacity) {
    this.least = LEAST_VOLTS * capacity;
    this.system = system;
    this.method = method;
    this.meter = meter;
    this.tolerance = tolerance;
    this.state = new double[system.size()];
    this.end = new double[system.size()];
    this.shift = new double[system.segmentCount()];
    this.losses = new double[meter.names().size()];
  }

  /**
   * Integrates over the step that the method attempted last.
   *
   * @param joules energy that moves in the step
   */
  void over(double seconds, double joules) {
    method.interpolate(0, state);
    method.interpolate(1, end);
    for (int k = 0; k < shift.length; k++) {
      shift[k] = (system.positiveCharge(end, k) - system.positiveCharge(state, k)) / seconds;
    }
    subtractMeanCurrents(LEFT);
    subtractMeanCurrents(RIGHT);
    double tolerated = SHARE * tolerance * Math.abs(joules) + least;
    panels(1, seconds);
    for (int panels = 2; panels <= MOST_PANELS; panels *= 2) {
      double before = lost;
      panels(panels, seconds);
      if (!(Math.abs(lost - before) > tolerated)) return;
    }
  }

  private void subtractMeanCurrents(double fraction) {
    state(fraction, state);
    for (int k = 0; k < shift.length; k++) shift[k] -= system.ionicCurrent(state, k) / 2;
  }

  private void panels(int count, double seconds) {
    leaked = 0;
    Arrays.fill(losses, 0);
    double weight = seconds / (2 * count);
    for (int k = 0; k < count; k++) {
      at((k + LEFT) / count, weight);
      at((k + RIGHT) / count, weight);
    }
    lost = 0;
    for (double part : losses) lost += part;
  }

  private void at(double fraction, double weight) {
    state(fraction, state);
    for (int k = 0; k < shift.length; k++) system.addIonicCurrent(state, k, shift[k]);
    meter.add(state, weight, losses);
    leaked += weight * meter.leaked;
  }

  /** The state within the step; where the polynomial overshoots to what cannot be, on the straight line. */
  void state(double fraction, double[] out) {
    method.interpolate(fraction, out);
    if (system.possible(out)) return;
    method.interpolate(0, out);
    method.interpolate(1, end);
    for (int i = 0; i < out.length; i++) out[i] += fraction * (end[i] - out[i]);
  }

  /** Adds what was lost. */
  void addLosses(double[] sums) {
    for (int k = 0; k < sums.length; k++) sums[k] += losses[k];
  }
}
