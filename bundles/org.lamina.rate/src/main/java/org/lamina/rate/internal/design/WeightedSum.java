// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import org.lamina.rate.cell.SiteCurve;

/** A weighted sum of two curves, known where both are: the middle between two branches, and half their distance. */
record WeightedSum(SiteCurve first, double firstWeight, SiteCurve second, double secondWeight) implements SiteCurve {
  @Override
  public double low() {
    return Math.max(first.low(), second.low());
  }

  @Override
  public double high() {
    return Math.min(first.high(), second.high());
  }

  @Override
  public double value(double siteFraction) {
    return firstWeight * first.value(siteFraction) + secondWeight * second.value(siteFraction);
  }

  @Override
  public double slope(double siteFraction) {
    return firstWeight * first.slope(siteFraction) + secondWeight * second.slope(siteFraction);
  }

  @Override
  public double integral(double from, double to) {
    return firstWeight * first.integral(from, to) + secondWeight * second.integral(from, to);
  }

  @Override
  public boolean constant() {
    return first.constant() && second.constant();
  }
}
