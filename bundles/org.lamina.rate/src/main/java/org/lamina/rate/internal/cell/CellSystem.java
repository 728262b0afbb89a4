// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.List;
import org.lamina.numerics.ImplicitSystem;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.Drive;

/**
 * All segments of a cell, joined by their collectors, as a differential-algebraic system of index one.
 *
 * <p>The unknowns are those of the films of each segment, then per segment its ionic current j, its voltage V and the
 * current S that passes on to it and all behind it, and last the voltage of the terminals:
 *
 * <pre>
 *   0 = V_cell(films, j) - V        0 = S_next + j - g V - S        0 = V - V_before - R S
 *   0 = I - S_first   or   0 = V_imposed - V_terminals
 * </pre>
 *
 * <p>Films see the rest through one current each: they are solved one by one, and the rest by one sweep to the mouth
 * and one back, so that the cost grows with the number of segments and of points, not with a power of either.
 */
final class CellSystem implements ImplicitSystem {
  /** Changes of volts, and of currents over the largest, below which they fit. */
  private static final double SETTLED = 1e-11;
  /** Currents that nobody distinguishes from none, in A/m². */
  private static final double LEAST_CURRENT = 1e-7;
  /** Of this much voltage only the share of the tolerance matters. */
  private static final double SMALL_VOLTS = 0.01;
  /** Rounding of a voltage. */
  private static final double LEAST_VOLTS = 1e-14;
  private static final int MOST_ITERATIONS = 200;

  private final SegmentCell[] segments;
  private final int algebraic;
  private final int size;
  private final double[] scale;
  /** dS/dV of each segment with all behind it, and its inhomogeneous part. */
  private final double[] admittance;
  private final double[] offset;
  private final double[] response;
  private final double[] voltageChange;
  private double tolerance;
  private double smallCurrent;
  private Drive drive = new Drive.Current(0);

  CellSystem(CellParameters cell, Accuracy accuracy) {
    List<CellSegment> parts = cell.segments();
    segments = new SegmentCell[parts.size()];
    int at = 0;
    for (int k = 0; k < segments.length; k++) {
      double first = k == 0 ? cell.seriesResistanceOhmSquareMetres() : 0;
      segments[k] = new SegmentCell(cell, parts.get(k), accuracy, at, first);
      at += segments[k].size;
    }
    algebraic = at;
    size = at + 3 * segments.length + 1;
    scale = new double[size];
    admittance = new double[segments.length];
    offset = new double[segments.length];
    response = new double[segments.length];
    voltageChange = new double[segments.length];
    shareOut(parts);
  }

  /** A metal lies on each segment as its area does. */
  private void shareOut(List<CellSegment> parts) {
    double positive = parts.stream().mapToDouble(part -> part.electrolyte().areaAtPositiveSide()).sum();
    double negative = parts.stream().mapToDouble(part -> part.electrolyte().areaAtNegativeSide()).sum();
    for (int k = 0; k < segments.length; k++) {
      segments[k].positive.share = parts.get(k).electrolyte().areaAtPositiveSide() / positive;
      segments[k].negative.share = parts.get(k).electrolyte().areaAtNegativeSide() / negative;
    }
  }

  /** Charge of all sites of the smaller host, in C/m² of the footprint; that of the metal where there is no host. */
  double capacity() {
    double positive = 0;
    double negative = 0;
    double metal = 0;
    for (SegmentCell segment : segments) {
      metal += segment.metalCharge();
      positive += segment.positive.siteCharge();
      negative += segment.negative.siteCharge();
    }
    double smaller = Math.min(positive, negative);
    return Double.isInfinite(smaller) ? metal : smaller;
  }

  int segmentCount() {
    return segments.length;
  }

  SegmentCell segment(int k) {
    return segments[k];
  }

  double ionicCurrent(double[] y, int k) {
    return y[algebraic + 3 * k];
  }

  void addIonicCurrent(double[] y, int k, double change) {
    y[algebraic + 3 * k] += change;
  }

  double segmentVolts(double[] y, int k) {
    return y[algebraic + 3 * k + 1];
  }

  double passingCurrent(double[] y, int k) {
    return y[algebraic + 3 * k + 2];
  }

  double terminalVolts(double[] y) {
    return y[size - 1];
  }

  /** Current at the terminals, positive on discharge. */
  double terminalCurrent(double[] y) {
    return passingCurrent(y, 0);
  }

  /** Energy were every film even and without hysteresis, in J/m² of the footprint; only its changes mean something. */
  double evenJoules(double[] y) {
    double sum = 0;
    for (SegmentCell segment : segments) sum += segment.evenJoules(y);
    return sum;
  }

  /** Charge of the lithium in the positive electrode, in C/m² of the footprint. */
  double positiveCharge(double[] y) {
    double sum = 0;
    for (int k = 0; k < segments.length; k++) sum += positiveCharge(y, k);
    return sum;
  }

  /** That of one segment. */
  double positiveCharge(double[] y, int k) {
    return segments[k].positiveCharge(y);
  }

  Drive drive() {
    return drive;
  }

  void impose(Drive imposed) {
    drive = imposed;
  }

  /** Where the hysteresis of an electrode switches at once, it does: to the branch of a current at the terminals. */
  void switchHysteresis(double current) {
    for (SegmentCell segment : segments) {
      segment.positive.switchHysteresis(current);
      segment.negative.switchHysteresis(-current);
    }
  }

  /** Whether every interface has sites free and taken, and every electrolyte carriers: others have no voltage. */
  boolean possible(double[] y) {
    for (SegmentCell segment : segments) {
      if (!segment.possible(y)) return false;
    }
    return true;
  }

  /** The least concentration of carriers in a binary electrolyte, over that at rest; infinite where there is none. */
  double leastCarriers(double[] y) {
    double least = Double.POSITIVE_INFINITY;
    for (SegmentCell segment : segments) {
      if (segment.salt != null) least = Math.min(least, segment.leastCarriers(y));
    }
    return least;
  }

  /** Puts all films at even contents; a metal's lithium is spread over its area. */
  void start(double positiveContent, double negativeContent, double[] y) {
    for (SegmentCell segment : segments) {
      double p = segment.positive.film() == null ? positiveContent * segment.positive.share : positiveContent;
      double n = segment.negative.film() == null ? negativeContent * segment.negative.share : negativeContent;
      segment.start(p, n, y);
    }
    for (int i = algebraic; i < size; i++) y[i] = 0;
  }

  /** Puts the films of each segment at even contents of its own. */
  void start(double[] positiveContents, double[] negativeContents, double[] y) {
    for (int k = 0; k < segments.length; k++) segments[k].start(positiveContents[k], negativeContents[k], y);
    for (int i = algebraic; i < size; i++) y[i] = 0;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void rates(double[] y, double[] out) {
    double before = y[size - 1];
    for (int k = 0; k < segments.length; k++) {
      double current = ionicCurrent(y, k);
      segments[k].rates(y, current, out);
      segments[k].voltage(y, current);
      networkRates(y, k, before, out);
      before = segmentVolts(y, k);
    }
    out[size - 1] = imposed(y);
  }

  /** The rows of a segment whose voltage has just been computed. */
  private void networkRates(double[] y, int k, double before, double[] out) {
    SegmentCell segment = segments[k];
    int row = algebraic + 3 * k;
    double passing = y[row + 2];
    double behind = k + 1 < segments.length ? y[row + 5] : 0;
    out[row] = segment.volts - y[row + 1];
    out[row + 1] = behind + y[row] - segment.leakage * y[row + 1] - passing;
    out[row + 2] = y[row + 1] - before - segment.lineResistance * passing;
  }

  private double imposed(double[] y) {
    return drive instanceof Drive.Current flow
        ? flow.amperesPerSquareMetre() - y[algebraic + 2]
        : ((Drive.Voltage) drive).volts() - y[size - 1];
  }

  @Override
  public void massTimes(double[] x, double[] out) {
    for (SegmentCell segment : segments) segment.massTimes(x, out);
    for (int i = algebraic; i < size; i++) out[i] = 0;
  }

  /** {@link #rates} must have been called at the same point before. */
  @Override
  public boolean factor(double[] y, double shift) {
    boolean ok = true;
    for (int k = 0; k < segments.length; k++) {
      ok &= segments[k].factor(y, ionicCurrent(y, k), shift);
      response[k] = segments[k].response();
    }
    return ok && sweep();
  }

  /** Admittances from the last segment to the first, out of the responses. */
  private boolean sweep() {
    double behind = 0;
    for (int k = segments.length - 1; k >= 0; k--) {
      double own = 1 / response[k] - segments[k].leakage + behind;
      admittance[k] = own;
      behind = own / (1 - own * segments[k].lineResistance);
      if (!Double.isFinite(own)) return false;
    }
    return true;
  }

  @Override
  public void solve(double[] x) {
    for (int k = 0; k < segments.length; k++) {
      // The row 0 = V_cell - V: what the films alone do to the voltage, and what is asked of it.
      voltageChange[k] = x[algebraic + 3 * k] + segments[k].solve(x);
    }
    solveNetwork(x);
    for (int k = 0; k < segments.length; k++) segments[k].respond(x, x[algebraic + 3 * k]);
  }

  private void solveNetwork(double[] x) {
    double carried = 0;
    for (int k = segments.length - 1; k >= 0; k--) {
      int row = algebraic + 3 * k;
      offset[k] = carried - voltageChange[k] / response[k] + x[row + 1];
      double resistance = segments[k].lineResistance;
      carried = (offset[k] - admittance[k] * x[row + 2]) / (1 - admittance[k] * resistance);
    }
    double wanted = x[size - 1];
    boolean stated = drive instanceof Drive.Current;
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

  /**
   * Finds currents and voltages that fit the films as they are, by Newton's method.
   *
   * @param y films as they are; currents and voltages are written
   * @param work of the size of the system
   * @return whether they were found
   */
  boolean fit(double[] y, double[] work) {
    if (fitFromHere(y, work)) return true;
    // A far too large current leads Newton's method astray where overpotentials are logarithms; from none it climbs.
    java.util.Arrays.fill(y, algebraic, size, 0);
    return fitFromHere(y, work);
  }

  private boolean fitFromHere(double[] y, double[] work) {
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      rates(y, work);
      for (int k = 0; k < segments.length; k++) {
        response[k] = segments[k].perCurrent;
        voltageChange[k] = work[algebraic + 3 * k];
      }
      if (!bounded() || !sweep()) return false;
      solveNetwork(work);
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
      networkRates(y, k, before, work);
      response[k] = segments[k].perCurrent;
      voltageChange[k] = work[row];
      before = y[row + 1];
    }
    work[size - 1] = imposed(y);
    if (!bounded() || !sweep()) return;
    solveNetwork(work);
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
    for (int k = 0; k < segments.length; k++) current = Math.max(current, Math.abs(ionicCurrent(y, k)));
    double worst = Math.abs(change[size - 1]);
    for (int k = 0; k < segments.length; k++) {
      int row = algebraic + 3 * k;
      double amperes = Math.abs(change[row]);
      // A current between segments is known as well as the voltage that drives it.
      double unknown = amperes * -response[k] < LEAST_VOLTS ? 0 : amperes / current;
      worst = Math.max(worst, unknown);
      worst = Math.max(worst, Math.abs(change[row + 1]));
    }
    return worst < SETTLED;
  }

  /** Where nothing resists, a voltage cannot be imposed; a vanishing resistance stands in for none. */
  private boolean bounded() {
    for (int k = 0; k < segments.length; k++) {
      if (response[k] > -1e-12) response[k] = -1e-12;
      if (!Double.isFinite(response[k])) return false;
    }
    return true;
  }

  /**
   * Says what errors matter.
   *
   * @param relative tolerance
   * @param leastCurrent in A/m²: to lesser ones, what is told of them need not be exact
   */
  void tolerate(double relative, double leastCurrent) {
    tolerance = relative;
    smallCurrent = leastCurrent;
    java.util.Arrays.fill(scale, 0, algebraic, relative);
    for (SegmentCell segment : segments) segment.ignoreMetals(scale);
    for (int k = 0; k < segments.length; k++) scale[algebraic + 3 * k + 1] = relative;
    scale[size - 1] = relative;
  }

  /**
   * Currents are measured by the largest of them: at rest, too, they flow from segment to segment. Those within the
   * cell
   * need no more exactness than the voltages that they make.
   */
  private void scaleCurrents(double[] y) {
    double largest = smallCurrent;
    for (int k = 0; k < segments.length; k++) largest = Math.max(largest, Math.abs(ionicCurrent(y, k)));
    for (int k = 0; k < segments.length; k++) {
      double line = k == 0 ? Double.POSITIVE_INFINITY : segments[k].lineResistance;
      double resistance = Math.min(-segments[k].perCurrent, line);
      double inside = tolerance * Math.max(largest, SMALL_VOLTS / resistance);
      scale[algebraic + 3 * k] = inside;
      scale[algebraic + 3 * k + 2] = k == 0 ? tolerance * largest : inside;
    }
  }

  @Override
  public double errorNorm(double[] y, double[] next, double[] error) {
    scaleCurrents(next);
    double worst = 0;
    for (int i = 0; i < size; i++) {
      double share = Math.abs(error[i]) / scale[i];
      if (share != share) return share;
      worst = Math.max(worst, share);
    }
    return worst;
  }
}
