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
  private final SegmentCell[] segments;
  private final int algebraic;
  private final int size;
  private final CollectorNetwork network;
  private final NetworkFit fit;
  private final ErrorScale errors;
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
    network = new CollectorNetwork(segments, algebraic);
    fit = new NetworkFit(this, network, segments, algebraic);
    errors = new ErrorScale(segments, algebraic);
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

  /** Takes the last {@link #switchHysteresis} back. */
  void restoreHysteresis() {
    for (SegmentCell segment : segments) {
      segment.positive.restoreHysteresis();
      segment.negative.restoreHysteresis();
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
      network.rates(y, k, before, out);
      before = segmentVolts(y, k);
    }
    out[size - 1] = network.imposed(drive, y);
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
      network.response(k, segments[k].response());
    }
    return ok && network.sweep();
  }

  @Override
  public void solve(double[] x) {
    for (int k = 0; k < segments.length; k++) {
      // The row 0 = V_cell - V: what the films alone do to the voltage, and what is asked of it.
      network.voltageChange(k, x[algebraic + 3 * k] + segments[k].solve(x));
    }
    network.solve(x, drive instanceof Drive.Current);
    for (int k = 0; k < segments.length; k++) segments[k].respond(x, x[algebraic + 3 * k]);
  }

  /**
   * Finds currents and voltages that fit the films as they are.
   *
   * @param y films as they are; currents and voltages are written
   * @param work of the size of the system
   * @return whether they were found
   */
  boolean fit(double[] y, double[] work) {
    return fit.find(y, work);
  }

  /** Takes away from currents and voltages what the integration left; the films stay. */
  void polish(double[] y, double[] work) {
    fit.polish(y, work);
  }

  /**
   * Says what errors matter.
   *
   * @param tolerance relative
   * @param leastCurrent in A/m²: to lesser ones, what is told of them need not be exact
   */
  void tolerate(double tolerance, double leastCurrent) {
    errors.tolerate(tolerance, leastCurrent);
  }

  @Override
  public double errorNorm(double[] y, double[] next, double[] error) {
    return errors.norm(next, error);
  }
}
