// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import org.lamina.numerics.MonotoneInterpolant;

/**
 * A table over the site fraction with the monotone interpolation of {@link MonotoneInterpolant}; a straight line beyond
 * its ends. Immutable; asking it allocates nothing.
 */
public final class TableCurve implements SiteCurve {
  private static final int BUCKETS_PER_PIECE = 4;

  private final double[] knots;
  /** Of each piece: value, slope, quadratic and cubic term about its first knot. */
  private final double[] terms;
  /** Integral from the first knot to each knot. */
  private final double[] cumulative;
  /** The piece in which each of equally wide parts of the table begins: finding a piece then takes a step or two. */
  private final int[] buckets;
  private final double bucketsPerFraction;
  private final double lastValue;
  private final double lastSlope;
  private final boolean constant;

  /**
   * The curve through the points.
   *
   * @param siteFractions at least two, strictly increasing
   * @param values one for each, finite
   * @throws IllegalArgumentException naming the entry that is at fault
   */
  public TableCurve(double[] siteFractions, double[] values) {
    MonotoneInterpolant curve = MonotoneInterpolant.of(siteFractions, values);
    int pieces = siteFractions.length - 1;
    knots = siteFractions.clone();
    terms = new double[4 * pieces];
    cumulative = new double[pieces + 1];
    boolean same = true;
    for (int k = 0; k < pieces; k++) {
      double width = knots[k + 1] - knots[k];
      double chord = (values[k + 1] - values[k]) / width;
      double left = curve.derivative(knots[k]);
      double right = curve.derivative(knots[k + 1]);
      terms[4 * k] = values[k];
      terms[4 * k + 1] = left;
      terms[4 * k + 2] = (3 * chord - 2 * left - right) / width;
      terms[4 * k + 3] = (left - 2 * chord + right) / width / width;
      cumulative[k + 1] = cumulative[k] + pieceIntegral(k, width);
      same &= values[k + 1] == values[k];
    }
    constant = same;
    lastValue = values[pieces];
    lastSlope = curve.derivative(knots[pieces]);
    buckets = new int[BUCKETS_PER_PIECE * pieces];
    bucketsPerFraction = buckets.length / (knots[pieces] - knots[0]);
    fillBuckets();
  }

  /** The same value at every site fraction from zero to one. */
  public static TableCurve constant(double value) {
    return new TableCurve(new double[] {0, 1}, new double[] {value, value});
  }

  private void fillBuckets() {
    int piece = 0;
    for (int i = 0; i < buckets.length; i++) {
      double from = low() + i / bucketsPerFraction;
      while (piece + 2 < knots.length && knots[piece + 1] <= from) piece++;
      buckets[i] = piece;
    }
  }

  @Override
  public double low() {
    return knots[0];
  }

  @Override
  public double high() {
    return knots[knots.length - 1];
  }

  @Override
  public double value(double siteFraction) {
    if (siteFraction >= high()) return lastValue + lastSlope * (siteFraction - high());
    double s = siteFraction - low();
    if (s <= 0) return terms[0] + terms[1] * s;
    int k = piece(siteFraction);
    s = siteFraction - knots[k];
    return terms[4 * k] + s * (terms[4 * k + 1] + s * (terms[4 * k + 2] + s * terms[4 * k + 3]));
  }

  @Override
  public double slope(double siteFraction) {
    if (siteFraction >= high()) return lastSlope;
    if (siteFraction <= low()) return terms[1];
    int k = piece(siteFraction);
    double s = siteFraction - knots[k];
    return terms[4 * k + 1] + s * (2 * terms[4 * k + 2] + s * 3 * terms[4 * k + 3]);
  }

  @Override
  public double integral(double from, double to) {
    return antiderivative(to) - antiderivative(from);
  }

  @Override
  public boolean constant() {
    return constant;
  }

  private double antiderivative(double at) {
    if (at >= high()) {
      double s = at - high();
      return cumulative[cumulative.length - 1] + s * (lastValue + s * lastSlope / 2);
    }
    if (at <= low()) {
      double s = at - low();
      return s * (terms[0] + s * terms[1] / 2);
    }
    int k = piece(at);
    return cumulative[k] + pieceIntegral(k, at - knots[k]);
  }

  private double pieceIntegral(int k, double s) {
    int at = 4 * k;
    return s * (terms[at] + s * (terms[at + 1] / 2 + s * (terms[at + 2] / 3 + s * terms[at + 3] / 4)));
  }

  private int piece(double at) {
    int bucket = Math.min(buckets.length - 1, (int) ((at - low()) * bucketsPerFraction));
    int k = buckets[bucket];
    while (k + 2 < knots.length && knots[k + 1] <= at) k++;
    // Rounding may put a point into the bucket after its own.
    while (k > 0 && knots[k] > at) k--;
    return k;
  }
}
