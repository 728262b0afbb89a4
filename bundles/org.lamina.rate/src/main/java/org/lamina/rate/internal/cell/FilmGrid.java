// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import org.lamina.numerics.GaussLobatto;

/**
 * Spectral elements across a film: polynomials through the Gauss–Lobatto points of each element, joined at their ends
 * (Canuto, Hussaini, Quarteroni, Zang, Spectral Methods, 2007). With the points of the quadrature for nodes the mass
 * matrix is diagonal, and what flows is conserved to rounding.
 */
final class FilmGrid {
  /** How much smaller each element is than its neighbour towards the electrolyte. */
  private static final double GRADING = 4;
  /** Where the middle element of a symmetric grid begins. */
  private static final double OUTER = 0.2;

  final int elements;
  final int degree;
  final int points;
  /** From zero to one. */
  final double[] node;
  /** Length of each element over the thickness. */
  final double[] length;
  /** Quadrature weights on −1 to 1. */
  final double[] weight;
  /** Derivatives on −1 to 1: row of the point, column of the node. */
  final double[] derivative;

  private FilmGrid(double[] breaks, int degree) {
    this.elements = breaks.length - 1;
    this.degree = degree;
    this.points = elements * degree + 1;
    GaussLobatto rule = GaussLobatto.of(degree);
    this.weight = new double[degree + 1];
    this.derivative = new double[(degree + 1) * (degree + 1)];
    this.length = new double[elements];
    this.node = new double[points];
    for (int i = 0; i <= degree; i++) {
      weight[i] = rule.weight(i);
      for (int j = 0; j <= degree; j++) derivative[i * (degree + 1) + j] = rule.derivative(i, j);
    }
    for (int e = 0; e < elements; e++) {
      length[e] = breaks[e + 1] - breaks[e];
      for (int i = 0; i <= degree; i++) node[e * degree + i] = breaks[e] + length[e] * (1 + rule.node(i)) / 2;
    }
    node[points - 1] = 1;
  }

  /**
   * How many elements a graded grid needs for its smallest to be no longer than a share of the thickness; at least
   * two.
   */
  static int elementsFor(double share, int most) {
    int elements = 2;
    for (double smallest = 1.0 / 5; smallest > share && elements < most; smallest /= GRADING) elements++;
    return elements;
  }

  /** Elements that shrink towards one, where the electrolyte is. */
  static FilmGrid graded(int elements, int degree) {
    double[] breaks = new double[elements + 1];
    double size = 1;
    for (int e = 1; e <= elements; e++, size /= GRADING) breaks[e] = breaks[e - 1] + size;
    for (int e = 1; e <= elements; e++) breaks[e] /= breaks[elements];
    return new FilmGrid(breaks, degree);
  }

  /** Elements that shrink towards both ends: one in the middle, and so many on each side. */
  static FilmGrid symmetric(int elements, int degree) {
    double[] breaks = new double[2 * elements + 2];
    double size = OUTER;
    for (int e = elements; e > 0; e--, size /= GRADING) {
      breaks[e] = size;
      breaks[2 * elements + 1 - e] = 1 - size;
    }
    breaks[2 * elements + 1] = 1;
    return new FilmGrid(breaks, degree);
  }
}
