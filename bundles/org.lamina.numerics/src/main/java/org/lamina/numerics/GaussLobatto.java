// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

/**
 * Points of Gauss and Lobatto on [-1, 1], both ends among them: quadrature and differentiation of polynomials.
 *
 * <p>A degree n has n + 1 nodes: the ends and the zeros of P'_n, found by Newton's iteration with the second derivative
 * from Legendre's equation. Weights are {@code 2/(n (n + 1) P_n²)} (Abramowitz and Stegun, 25.4.32) and integrate
 * polynomials up to degree 2n - 1 exactly; the differentiation matrix is exact up to degree n, its rows sum to zero.
 * Immutable.
 */
public final class GaussLobatto {
  private static final int MAX_DEGREE = 32;

  private final int degree;
  private final double[] nodes;
  private final double[] weights;
  private final double[][] derivatives;

  private GaussLobatto(int degree) {
    this.degree = degree;
    nodes = new double[degree + 1];
    for (int i = 0; i <= degree / 2; i++) {
      double node = zero(i);
      // In this order the middle, which is both, does not become minus zero.
      nodes[degree - i] = -node;
      nodes[i] = node;
    }
    weights = new double[degree + 1];
    double[] values = new double[degree + 1];
    for (int i = 0; i <= degree; i++) {
      values[i] = legendre(nodes[i])[0];
      weights[i] = 2 / (degree * (degree + 1) * values[i] * values[i]);
    }
    derivatives = new double[degree + 1][degree + 1];
    for (int i = 0; i <= degree; i++) fillRow(i, values);
  }

  /**
   * The points of a degree.
   *
   * @param degree 1 to 32
   */
  public static GaussLobatto of(int degree) {
    if (degree < 1 || degree > MAX_DEGREE) {
      throw new IllegalArgumentException("a degree lies from 1 to " + MAX_DEGREE + ", not " + degree);
    }
    return new GaussLobatto(degree);
  }

  /** Degree of the polynomials; there is one point more. */
  public int degree() {
    return degree;
  }

  /** A node, from -1 at index 0 to 1 at the degree. */
  public double node(int i) {
    return nodes[i];
  }

  /** The weight of a node; all sum to two. */
  public double weight(int i) {
    return weights[i];
  }

  /** The derivative, at node {@code at}, of the polynomial that is one at node {@code of} and zero at the others. */
  public double derivative(int at, int of) {
    return derivatives[at][of];
  }

  private double zero(int i) {
    if (i == 0) return -1;
    if (2 * i == degree) return 0;
    double x = -StrictMath.cos(StrictMath.PI * i / degree);
    // Chebyshev's points lie so near that six steps reach the last bit for every degree allowed.
    for (int step = 0; step < 8; step++) {
      double[] value = legendre(x);
      double second = (2 * x * value[1] - degree * (degree + 1) * value[0]) / (1 - x * x);
      x -= value[1] / second;
    }
    return x;
  }

  private void fillRow(int row, double[] values) {
    double sum = 0;
    for (int j = 0; j <= degree; j++) {
      if (j == row) continue;
      derivatives[row][j] = values[row] / (values[j] * (nodes[row] - nodes[j]));
      sum += derivatives[row][j];
    }
    // The closed form differs by rounding only; but this way a constant has the derivative zero.
    derivatives[row][row] = -sum;
  }

  /** Value of the Legendre polynomial of this degree and, within the interval, of its derivative. */
  private double[] legendre(double x) {
    double before = 1;
    double value = x;
    for (int n = 2; n <= degree; n++) {
      double next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
      before = value;
      value = next;
    }
    return new double[] {value, degree * (x * value - before) / (x * x - 1)};
  }
}
