// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import java.util.function.DoubleUnaryOperator;

/**
 * Quadrature after Gauss and Legendre: n points integrate a polynomial of degree 2n - 1 exactly.
 *
 * <p>Nodes are the zeros of the Legendre polynomial, found by Newton's iteration from the asymptotic guess
 * {@code cos(pi (4i - 1)/(4n + 2))}; weights {@code 2/((1 - x²) P'(x)²)} (Abramowitz and Stegun, 25.4.29). Immutable.
 */
public final class GaussLegendre {
  private static final int MAX_POINTS = 64;

  private final double[] nodes;
  private final double[] weights;

  private GaussLegendre(int points) {
    nodes = new double[points];
    weights = new double[points];
    for (int i = 0; i < (points + 1) / 2; i++) {
      double node = zero(points, i + 1);
      double derivative = legendre(points, node)[1];
      nodes[i] = -node;
      nodes[points - 1 - i] = node;
      weights[i] = 2 / ((1 - node * node) * derivative * derivative);
      weights[points - 1 - i] = weights[i];
    }
  }

  /**
   * The rule of so many points.
   *
   * @param points 1 to 64
   */
  public static GaussLegendre points(int points) {
    if (points < 1 || points > MAX_POINTS) {
      throw new IllegalArgumentException("a rule has 1 to " + MAX_POINTS + " points, not " + points);
    }
    return new GaussLegendre(points);
  }

  /** The integral over one interval; negative when {@code to} lies below {@code from}. */
  public double integral(DoubleUnaryOperator function, double from, double to) {
    double middle = from + (to - from) / 2;
    double half = (to - from) / 2;
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) sum += weights[i] * function.applyAsDouble(middle + half * nodes[i]);
    return half * sum;
  }

  /**
   * The integral as the sum over equal panels, from {@code from} to {@code to}. For a smooth function the error falls
   * with the power 2n of the number of panels.
   *
   * @param panels at least one
   */
  public double integral(DoubleUnaryOperator function, double from, double to, int panels) {
    if (panels < 1) throw new IllegalArgumentException("an integral needs at least one panel, not " + panels);
    double sum = 0;
    double left = from;
    for (int i = 1; i <= panels; i++) {
      double right = i == panels ? to : from + (to - from) * i / panels;
      sum += integral(function, left, right);
      left = right;
    }
    return sum;
  }

  /** The i-th zero of the Legendre polynomial, from the largest on. */
  private static double zero(int degree, int i) {
    if (2 * i == degree + 1) return 0;
    double x = StrictMath.cos(StrictMath.PI * (4.0 * i - 1) / (4.0 * degree + 2));
    // Quadratic convergence from a guess good to 1e-2: six steps reach the last bit for every degree allowed.
    for (int step = 0; step < 8; step++) {
      double[] value = legendre(degree, x);
      x -= value[0] / value[1];
    }
    return x;
  }

  /** Value and derivative of the Legendre polynomial, by its three-term recurrence. */
  private static double[] legendre(int degree, double x) {
    double before = 0;
    double value = 1;
    for (int n = 1; n <= degree; n++) {
      double next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
      before = value;
      value = next;
    }
    return new double[] {value, degree * (x * value - before) / (x * x - 1)};
  }
}
