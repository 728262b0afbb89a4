// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import java.util.Arrays;

/**
 * A smooth curve through a table that is monotone wherever the table is: it never overshoots.
 *
 * <p>Piecewise cubic Hermite interpolation, continuous with its first derivative. The slope at an inner knot is the
 * weighted harmonic mean of the slopes of the two chords, and zero where they differ in sign; at an end it is the
 * three-point slope, limited so that the piece stays monotone. These are the slopes of {@code pchip} in MATLAB and
 * {@code PchipInterpolator} in SciPy, so a curve can be checked there. They satisfy the condition of Fritsch and
 * Carlson (doi:10.1137/0717021); the harmonic mean is that of Fritsch and Butland (doi:10.1137/0905021).
 *
 * <p>For a smooth, strictly monotone function the error falls with the third power of the distance between equidistant
 * knots, and with the second power where distances change abruptly or at an extremum.
 *
 * <p>Immutable. There is no extrapolation.
 */
public final class MonotoneInterpolant {
  private final double[] x;
  private final double[] y;
  private final double[] slope;
  /** Integral from the first knot to each knot. */
  private final double[] cumulative;

  private MonotoneInterpolant(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    this.slope = MonotoneSlopes.of(x, y);
    this.cumulative = new double[x.length];
    for (int k = 0; k + 1 < x.length; k++) cumulative[k + 1] = cumulative[k] + pieceIntegral(k, x[k + 1] - x[k]);
  }

  /**
   * The curve through the points (x, y).
   *
   * @param x at least two, finite, strictly increasing
   * @param y one for each x, finite
   * @throws IllegalArgumentException naming the entry that is at fault
   */
  public static MonotoneInterpolant of(double[] x, double[] y) {
    if (x.length != y.length || x.length < 2) {
      throw new IllegalArgumentException(
          "a table needs as many x as y and at least two: got " + x.length + " and " + y.length);
    }
    for (int k = 0; k < x.length; k++) {
      if (!Double.isFinite(x[k]) || !Double.isFinite(y[k])) {
        throw new IllegalArgumentException("entry " + k + " is not finite: (" + x[k] + ", " + y[k] + ")");
      }
      if (k > 0 && x[k] <= x[k - 1]) {
        throw new IllegalArgumentException("x must increase: entry " + k + " is " + x[k] + " after " + x[k - 1]);
      }
    }
    return new MonotoneInterpolant(x.clone(), y.clone());
  }

  /** The first knot. */
  public double low() {
    return x[0];
  }

  /** The last knot. */
  public double high() {
    return x[x.length - 1];
  }

  /**
   * The curve at a point; at a knot exactly the value of the table.
   *
   * @throws IllegalArgumentException outside {@link #low()} to {@link #high()}
   */
  public double value(double at) {
    if (at == high()) return y[y.length - 1];
    int k = piece(at);
    double s = at - x[k];
    return y[k] + s * (slope[k] + s * (quadratic(k) + s * cubic(k)));
  }

  /**
   * The first derivative at a point.
   *
   * @throws IllegalArgumentException outside {@link #low()} to {@link #high()}
   */
  public double derivative(double at) {
    if (at == high()) return slope[slope.length - 1];
    int k = piece(at);
    double s = at - x[k];
    return slope[k] + s * (2 * quadratic(k) + s * 3 * cubic(k));
  }

  /**
   * The integral of the curve between two points, exact for the interpolant; negative when {@code to} lies below
   * {@code from}.
   *
   * @throws IllegalArgumentException when either lies outside {@link #low()} to {@link #high()}
   */
  public double integral(double from, double to) {
    return antiderivative(to) - antiderivative(from);
  }

  private double antiderivative(double at) {
    int k = piece(at);
    return cumulative[k] + pieceIntegral(k, at - x[k]);
  }

  private double pieceIntegral(int k, double s) {
    return s * (y[k] + s * (slope[k] / 2 + s * (quadratic(k) / 3 + s * cubic(k) / 4)));
  }

  private double quadratic(int k) {
    return (3 * chord(k) - 2 * slope[k] - slope[k + 1]) / (x[k + 1] - x[k]);
  }

  private double cubic(int k) {
    double h = x[k + 1] - x[k];
    return (slope[k] - 2 * chord(k) + slope[k + 1]) / h / h;
  }

  private double chord(int k) {
    return (y[k + 1] - y[k]) / (x[k + 1] - x[k]);
  }

  /** Index of the knot at or below a point; of the last but one knot for the last. */
  private int piece(double at) {
    if (!(at >= low() && at <= high())) {
      throw new IllegalArgumentException("the table goes from " + low() + " to " + high() + ", not to " + at);
    }
    // The search takes -0.0 for less than 0.0: stay in the table whatever the sign of zero.
    int found = Arrays.binarySearch(x, at == 0 ? 0.0 : at);
    int k = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(k, x.length - 2));
  }
}
