// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

/** Robertson's three reactions with the sum of the concentrations as an algebraic equation. */
final class Robertson extends DenseSystem {
  /** At 1e11, of the Test Set for Initial Value Problem Solvers (Mazzia and Magherini, 2.4, problem ROBER). */
  static final double[] AT_1E11 = {0.2083340149701255e-07, 0.8333360770334713e-13, 0.9999999791665050};

  Robertson() {
    super(1, 1, 0);
  }

  @Override
  double[] start() {
    return new double[] {1, 0, 0};
  }

  @Override
  void right(double[] y, double[] f) {
    f[0] = -0.04 * y[0] + 1e4 * y[1] * y[2];
    f[1] = 0.04 * y[0] - 1e4 * y[1] * y[2] - 3e7 * y[1] * y[1];
    f[2] = y[0] + y[1] + y[2] - 1;
  }

  @Override
  void jacobian(double[] y, double[][] rows) {
    rows[0][0] = -0.04;
    rows[0][1] = 1e4 * y[2];
    rows[0][2] = 1e4 * y[1];
    rows[1][0] = 0.04;
    rows[1][1] = -1e4 * y[2] - 6e7 * y[1];
    rows[1][2] = -1e4 * y[1];
    rows[2][0] = 1;
    rows[2][1] = 1;
    rows[2][2] = 1;
  }
}
