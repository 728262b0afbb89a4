// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import org.lamina.rate.cell.Drive;

/**
 * The collectors that join the segments of a cell: one equation for the current and two for the voltages of each. A sweep
 * from the last segment to the terminals and one back solve them, whatever the films behind them are.
 */
final class CollectorNetwork {
  private final SegmentCell[] segments;
  private final int algebraic;
  private final int size;
  /** dS/dV of each segment with all behind it, and its inhomogeneous part. */
  private final double[] admittance;
  private final double[] offset;
  /** Change of the voltage of each segment per current, and without one. */
  private final double[] response;
  private final double[] voltageChange;

  /** @param algebraic where the unknowns of the network begin */
  CollectorNetwork(SegmentCell[] segments, int algebraic) {
    this.segments = segments;
    this.algebraic = algebraic;
    this.size = algebraic + 3 * segments.length + 1;
    this.admittance = new double[segments.length];
    this.offset = new double[segments.length];
    this.response = new double[segments.length];
    this.voltageChange = new double[segments.length];
  }

  void response(int k, double value) {
    response[k] = value;
  }

  double response(int k) {
    return response[k];
  }

  void voltageChange(int k, double value) {
    voltageChange[k] = value;
  }

  /** The rows of a segment whose voltage has just been computed. */
  void rates(double[] y, int k, double before, double[] out) {
    SegmentCell segment = segments[k];
    int row = algebraic + 3 * k;
    double passing = y[row + 2];
    double behind = k + 1 < segments.length ? y[row + 5] : 0;
    out[row] = segment.volts - y[row + 1];
    out[row + 1] = behind + y[row] - segment.leakage * y[row + 1] - passing;
    out[row + 2] = y[row + 1] - before - segment.lineResistance * passing;
  }

  /** How far the terminals are from what is imposed on them. */
  double imposed(Drive drive, double[] y) {
    return drive instanceof Drive.Current flow
        ? flow.amperesPerSquareMetre() - y[algebraic + 2]
        : ((Drive.Voltage) drive).volts() - y[size - 1];
  }

  /** Admittances from the last segment to the first, out of the responses. */
  boolean sweep() {
    double behind = 0;
    for (int k = segments.length - 1; k >= 0; k--) {
      double own = 1 / response[k] - segments[k].leakage + behind;
      admittance[k] = own;
      behind = own / (1 - own * segments[k].lineResistance);
      if (!Double.isFinite(own)) return false;
    }
    return true;
  }

  /**
   * Solves for the changes of the network; responses, changes without current and the sweep must be there.
   *
   * @param stated whether the current of the terminals is imposed, not their voltage
   */
  void solve(double[] x, boolean stated) {
    double carried = 0;
    for (int k = segments.length - 1; k >= 0; k--) {
      int row = algebraic + 3 * k;
      offset[k] = carried - voltageChange[k] / response[k] + x[row + 1];
      double resistance = segments[k].lineResistance;
      carried = (offset[k] - admittance[k] * x[row + 2]) / (1 - admittance[k] * resistance);
    }
    double wanted = x[size - 1];
    double resistance = segments[0].lineResistance;
    double passing =
        stated ? wanted : (admittance[0] * (wanted - x[algebraic + 2]) + offset[0]) / (1 - admittance[0] * resistance);
    x[size - 1] = stated ? (wanted - offset[0]) / admittance[0] - resistance * wanted + x[algebraic + 2] : wanted;
    spread(x, passing);
  }

  /**
   * From the first segment to the last. Ionic currents are what the currents along the collectors leave: in sum they
   * are the
   * current of the terminals to rounding, however little resists.
   */
  private void spread(double[] x, double first) {
    double passing = first;
    double before = x[size - 1];
    for (int k = 0; k < segments.length; k++) {
      int row = algebraic + 3 * k;
      double volts = before + segments[k].lineResistance * passing - x[row + 2];
      double behind = 0;
      if (k + 1 < segments.length) {
        double resistance = segments[k + 1].lineResistance;
        behind = (admittance[k + 1] * (volts - x[row + 5]) + offset[k + 1]) / (1 - admittance[k + 1] * resistance);
      }
      x[row] = passing - behind + segments[k].leakage * volts - x[row + 1];
      x[row + 1] = volts;
      x[row + 2] = passing;
      passing = behind;
      before = volts;
    }
  }
}
