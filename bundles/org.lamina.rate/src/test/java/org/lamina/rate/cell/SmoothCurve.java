// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import java.util.function.DoubleUnaryOperator;
import org.lamina.numerics.GaussLegendre;

/** A curve without the kinks of a table's second derivative: what it costs to integrate is the method's own. */
record SmoothCurve(DoubleUnaryOperator function, DoubleUnaryOperator derivative) implements SiteCurve {
  /** One plateau, a step, another plateau, and a steep end. */
  static final SiteCurve POTENTIAL =
      new SmoothCurve(
          s -> 3.4 - 0.6 * s - 0.3 * StrictMath.tanh(8 * (s - 0.5)) - 0.8 * StrictMath.pow(s, 12),
          s -> {
            double cosh = StrictMath.cosh(8 * (s - 0.5));
            return -0.6 - 2.4 / (cosh * cosh) - 9.6 * StrictMath.pow(s, 11);
          });

  static final SiteCurve LINE = new SmoothCurve(s -> 0.9 - 0.8 * s, s -> -0.8);

  static final SiteCurve DIFFUSIVITY =
      new SmoothCurve(s -> 1e-15 * (1 + 0.5 * StrictMath.sin(6 * s)), s -> 3e-15 * StrictMath.cos(6 * s));

  @Override
  public double low() {
    return 0;
  }

  @Override
  public double high() {
    return 1;
  }

  @Override
  public double value(double siteFraction) {
    return function.applyAsDouble(siteFraction);
  }

  @Override
  public double slope(double siteFraction) {
    return derivative.applyAsDouble(siteFraction);
  }

  @Override
  public double integral(double from, double to) {
    return GaussLegendre.points(20).integral(function, from, to, 8);
  }
}
