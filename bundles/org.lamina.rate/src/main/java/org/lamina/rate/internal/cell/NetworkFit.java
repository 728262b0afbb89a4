// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.Arrays;
import org.lamina.rate.cell.Drive;

/** Currents and voltages of a network that fit its films as they are, by Newton's method. */
final class NetworkFit {
  /** Changes of volts, and of currents over the largest, below which they fit. */
  private static final double SETTLED = 1e-11;
  /** Currents that nobody distinguishes from none, in A/m². */
  private static final double LEAST_CURRENT = 1e-7;
  /** Rounding of a voltage. */
  private static final double LEAST_VOLTS = 1e-14;
  /** In V m²/A. */
  private static final double LEAST_RESPONSE = -1e-12;
  private static final int MOST_ITERATIONS = 200;

  private final CellSystem system;
  private final CollectorNetwork network;
  private final SegmentCell[] segments;
  private final int algebraic;
  private final int size;

  NetworkFit(CellSystem system, CollectorNetwork network, SegmentCell[] segments, int algebraic) {
    this.system = system;
    this.network = network;
    this.segments = segments;
    this.algebraic = algebraic;
    this.size = algebraic + 3 * segments.length + 1;
  }

  /**
   * Finds currents and voltages that fit the films as they are, by Newton's method.
   *
   * @param y films as they are; currents and voltages are written
   * @param work of the size of the system
   * @return whether they were found
   */
  boolean find(double[] y, double[] work) {
    if (fitFromHere(y, work)) return true;
    // A far too large current leads Newton's method astray where overpotentials are logarithms; from none it climbs.
    Arrays.fill(y, algebraic, size, 0);
    return fitFromHere(y, work);
  }

  private boolean fitFromHere(double[] y, double[] work) {
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      system.rates(y, work);
      for (int k = 0; k < segments.length; k++) {
        network.response(k, segments[k].perCurrent);
        network.voltageChange(k, work[algebraic + 3 * k]);
      }
      if (!bounded() || !network.sweep()) return false;
      network.solve(work, system.drive() instanceof Drive.Current);
      if (!apply(y, work)) return false;
      if (settled(y, work)) return true;
    }
    return false;
  }

  /**
   * One step of Newton's method on currents and voltages, the films as they are: takes away what the integration
   * left.
   */
  void polish(double[] y, double[] work) {
    double before = y[size - 1];
    for (int k = 0; k < segments.length; k++) {
      int row = algebraic + 3 * k;
      segments[k].voltage(y, y[row]);
      network.rates(y, k, before, work);
      network.response(k, segments[k].perCurrent);
      network.voltageChange(k, work[row]);
      before = y[row + 1];
    }
    work[size - 1] = network.imposed(system.drive(), y);
    if (!bounded() || !network.sweep()) return;
    network.solve(work, system.drive() instanceof Drive.Current);
    for (int i = algebraic; i < size; i++) {
      if (!Double.isFinite(work[i])) return;
    }
    for (int i = algebraic; i < size; i++) y[i] += work[i];
  }

  private boolean apply(double[] y, double[] change) {
    for (int i = algebraic; i < size; i++) {
      if (!Double.isFinite(change[i])) return false;
      y[i] += change[i];
    }
    return true;
  }

  private boolean settled(double[] y, double[] change) {
    double current = LEAST_CURRENT;
    for (int k = 0; k < segments.length; k++) current = Math.max(current, Math.abs(y[algebraic + 3 * k]));
    double worst = Math.abs(change[size - 1]);
    for (int k = 0; k < segments.length; k++) {
      int row = algebraic + 3 * k;
      double amperes = Math.abs(change[row]);
      // A current between segments is known as well as the voltage that drives it.
      double unknown = amperes * -network.response(k) < LEAST_VOLTS ? 0 : amperes / current;
      worst = Math.max(worst, unknown);
      worst = Math.max(worst, Math.abs(change[row + 1]));
    }
    return worst < SETTLED;
  }

  /** Where nothing resists, a voltage cannot be imposed; a vanishing resistance stands in for none. */
  private boolean bounded() {
    for (int k = 0; k < segments.length; k++) {
      if (network.response(k) > LEAST_RESPONSE) network.response(k, LEAST_RESPONSE);
      if (!Double.isFinite(network.response(k))) return false;
    }
    return true;
  }
}
