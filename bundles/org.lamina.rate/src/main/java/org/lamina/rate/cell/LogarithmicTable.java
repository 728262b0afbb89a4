// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import org.lamina.numerics.GaussLegendre;

/**
 * A table of values that span orders of magnitude: their logarithm is what is interpolated, and goes on as a straight
 * line beyond the ends, so that the curve stays above zero. Immutable.
 */
public final class LogarithmicTable implements SiteCurve {
  /** Between two knots the curve is smooth: 1e-12 where neighbours lie a decade apart. */
  private static final GaussLegendre RULE = GaussLegendre.points(16);

  private final double[] knots;
  private final TableCurve logarithm;

  /**
   * The curve through the points.
   *
   * @param siteFractions at least two, strictly increasing
   * @param values one for each, above zero
   * @throws IllegalArgumentException naming the entry that is at fault
   */
  public LogarithmicTable(double[] siteFractions, double[] values) {
    double[] logarithms = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      if (!(values[i] > 0)) throw new IllegalArgumentException("entry " + i + " is " + values[i] + ": must be above 0");
      logarithms[i] = StrictMath.log(values[i]);
    }
    knots = siteFractions.clone();
    logarithm = new TableCurve(siteFractions, logarithms);
  }

  @Override
  public double low() {
    return logarithm.low();
  }

  @Override
  public double high() {
    return logarithm.high();
  }

  @Override
  public double value(double siteFraction) {
    return StrictMath.exp(logarithm.value(siteFraction));
  }

  @Override
  public double slope(double siteFraction) {
    return value(siteFraction) * logarithm.slope(siteFraction);
  }

  @Override
  public double integral(double from, double to) {
    if (from > to) return -integral(to, from);
    double sum = 0;
    double left = from;
    for (double knot : knots) {
      if (knot <= left || knot >= to) continue;
      sum += RULE.integral(this::value, left, knot);
      left = knot;
    }
    return sum + RULE.integral(this::value, left, to);
  }

  @Override
  public boolean constant() {
    return logarithm.constant();
  }
}
