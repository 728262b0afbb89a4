// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.Arrays;

/** Which errors of a step of the integration matter, and how much. */
final class ErrorScale {
  /** Of this much voltage only the share of the tolerance matters. */
  private static final double SMALL_VOLTS = 0.01;
  /** Currents of segments even out again: their errors count less than those of the films. */
  private static final double CURRENT_SHARE = 10;

  private final SegmentCell[] segments;
  private final int algebraic;
  private final int size;
  private final double[] scale;
  private double tolerance;
  private double smallCurrent;

  ErrorScale(SegmentCell[] segments, int algebraic) {
    this.segments = segments;
    this.algebraic = algebraic;
    this.size = algebraic + 3 * segments.length + 1;
    this.scale = new double[size];
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
    Arrays.fill(scale, 0, algebraic, relative);
    for (SegmentCell segment : segments) segment.ignoreMetals(scale);
    for (int k = 0; k < segments.length; k++) scale[algebraic + 3 * k + 1] = relative;
    scale[size - 1] = relative;
  }

  /**
   * Currents are measured by the largest of them: at rest, too, they flow from segment to segment. Those within the
   * cell need no more exactness than the voltages that they make.
   */
  private void scaleCurrents(double[] y) {
    double largest = smallCurrent;
    for (int k = 0; k < segments.length; k++) largest = Math.max(largest, Math.abs(y[algebraic + 3 * k]));
    for (int k = 0; k < segments.length; k++) {
      double line = k == 0 ? Double.POSITIVE_INFINITY : segments[k].lineResistance;
      double resistance = Math.min(-segments[k].perCurrent, line);
      double inside = CURRENT_SHARE * tolerance * Math.max(largest, SMALL_VOLTS / resistance);
      scale[algebraic + 3 * k] = inside;
      scale[algebraic + 3 * k + 2] = k == 0 ? CURRENT_SHARE * tolerance * largest : inside;
    }
  }

  /** The largest error over what is tolerated; one is just right. */
  double norm(double[] next, double[] error) {
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
