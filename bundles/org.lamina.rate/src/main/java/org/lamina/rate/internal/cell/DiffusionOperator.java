// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.function.DoubleUnaryOperator;
import org.lamina.numerics.BandedLu;

/**
 * Diffusion across a film of changing cross section, in the weak form: {@code m_i du_i/dt = - sum_q k_q D_q G_qi (G
 * u)_q} plus what enters at the ends. The rows sum to zero, so the inventory {@code sum m_i u_i} changes by what
 * enters and by nothing else.
 */
final class DiffusionOperator {
  final int points;
  /** Volume of each node over the footprint, in m. */
  final double[] mass;

  private final FilmGrid grid;
  /** w A/t of each quadrature point, element by element, over the square of half the element's length. */
  private final double[] stiffness;
  private final double[] gradient;
  private final double[] flux;
  private final BandedLu matrix;
  private final double volume;

  /**
   * A film.
   *
   * @param area over the footprint, over the depth from zero to one
   */
  DiffusionOperator(FilmGrid grid, double thicknessMetres, DoubleUnaryOperator area) {
    this.grid = grid;
    this.points = grid.points;
    this.mass = new double[points];
    int row = grid.degree + 1;
    this.stiffness = new double[grid.elements * row];
    this.gradient = new double[grid.elements * row];
    this.flux = new double[row];
    this.matrix = new BandedLu(points, grid.degree);
    for (int e = 0; e < grid.elements; e++) {
      double half = grid.length[e] / 2;
      for (int q = 0; q < row; q++) {
        double local = grid.weight[q] * area.applyAsDouble(grid.node[e * grid.degree + q]);
        mass[e * grid.degree + q] += local * half * thicknessMetres;
        stiffness[e * row + q] = local / (half * thicknessMetres);
      }
    }
    volume = java.util.Arrays.stream(mass).sum();
  }

  /** Volume over the footprint, in m. */
  double volumeMetres() {
    return volume;
  }

  /** The inventory: the sum of m u, from an offset of {@code y} on. */
  double inventory(double[] y, int offset) {
    double sum = 0;
    for (int i = 0; i < points; i++) sum += mass[i] * y[offset + i];
    return sum;
  }

  /** Writes what diffusion brings to each node. The diffusivity is that of each node. */
  void rates(double[] y, int offset, double[] diffusivity, double[] out) {
    int degree = grid.degree;
    int row = degree + 1;
    for (int i = 0; i < points; i++) out[offset + i] = 0;
    for (int e = 0; e < grid.elements; e++) {
      int first = offset + e * degree;
      for (int q = 0; q < row; q++) {
        double slope = 0;
        for (int j = 0; j < row; j++) slope += grid.derivative[q * row + j] * y[first + j];
        gradient[e * row + q] = slope;
        flux[q] = stiffness[e * row + q] * diffusivity[e * degree + q] * slope;
      }
      for (int i = 0; i < row; i++) {
        double gain = 0;
        for (int q = 0; q < row; q++) gain += grid.derivative[q * row + i] * flux[q];
        out[first + i] -= gain;
      }
    }
  }

  /**
   * Prepares solving with {@code shift m - J}, at the point of the last call of {@link #rates}.
   *
   * @param diffusivitySlope dD/du at each node
   * @param source what each node loses by itself, per unit of it and of its volume; null for nothing
   */
  boolean factor(double shift, double[] diffusivity, double[] diffusivitySlope, double[] source) {
    int degree = grid.degree;
    int row = degree + 1;
    matrix.clear();
    for (int i = 0; i < points; i++) {
      matrix.add(i, i, mass[i] * (source == null ? shift : shift + source[i]));
    }
    for (int e = 0; e < grid.elements; e++) {
      int first = e * degree;
      for (int q = 0; q < row; q++) {
        double spread = stiffness[e * row + q] * diffusivity[first + q];
        double drift = stiffness[e * row + q] * diffusivitySlope[first + q] * gradient[e * row + q];
        for (int i = 0; i < row; i++) {
          double left = grid.derivative[q * row + i];
          double weighted = spread * left;
          for (int j = 0; j < row; j++) matrix.add(first + i, first + j, weighted * grid.derivative[q * row + j]);
          matrix.add(first + i, first + q, drift * left);
        }
      }
    }
    return matrix.factor();
  }

  /**
   * Adds {@code i w m - J} of an even content to a complex matrix; with no gradient, D alone counts.
   *
   * @param perSecond angular frequency w
   * @param source what each node loses by itself, per unit of it and of its volume
   */
  void addTo(ComplexBand complex, double perSecond, double diffusivity, double source) {
    int degree = grid.degree;
    int row = degree + 1;
    for (int i = 0; i < points; i++) complex.add(i, i, mass[i] * source, mass[i] * perSecond);
    for (int e = 0; e < grid.elements; e++) {
      int first = e * degree;
      for (int q = 0; q < row; q++) {
        double spread = stiffness[e * row + q] * diffusivity;
        for (int i = 0; i < row; i++) {
          double weighted = spread * grid.derivative[q * row + i];
          for (int j = 0; j < row; j++) complex.add(first + i, first + j, weighted * grid.derivative[q * row + j], 0);
        }
      }
    }
  }

  /** The width of the matrix on either side of its diagonal. */
  int band() {
    return grid.degree;
  }

  /**
   * Lifts a solution evenly to the inventory that it must have: where diffusion is far faster than the time step the
   * matrix
   * is nearly singular, and rounding would show there first.
   */
  void restore(double[] x, int offset, double inventory) {
    double lift = (inventory - inventory(x, offset)) / volume;
    for (int i = 0; i < points; i++) x[offset + i] += lift;
  }

  /** Solves in place, from an offset on. */
  void solve(double[] x, int offset) {
    matrix.solve(x, offset);
  }
}
