// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

/** Two species mixed while carbon dioxide flows in: five rates and an equilibrium, index one. */
final class ChemicalAkzo extends DenseSystem {
  /** At 180, of the Test Set for Initial Value Problem Solvers (Mazzia and Magherini, 2.4, problem CHEMAKZO). */
  static final double[] AT_180 = {
    0.1150794920661702, 0.1203831471567715e-2, 0.1611562887407974,
    0.3656156421249283e-3, 0.1708010885264404e-1, 0.4873531310307455e-2
  };

  private static final double EQUILIBRIUM = 115.83;
  private static final double INFLOW = 3.3;
  private static final double SATURATION = 0.9 / 737;
  private static final double[] K = {18.7, 0.58, 0.58 / 34.4, 0.09, 0.42};
  /** What each of the five reactions does to each of the five species. */
  private static final double[][] YIELD = {
    {-2, -0.5, 1, 0, 0}, {1, 0, -1, -1, 1}, {-1, 0, 1, 1, -1}, {-1, -1, 0, -2, 0}, {0, -0.5, 0, 0, 1}
  };

  ChemicalAkzo() {
    super(1, 1, 1, 1, 1, 0);
  }

  @Override
  double[] start() {
    return new double[] {0.444, 0.00123, 0, 0.007, 0, EQUILIBRIUM * 0.444 * 0.007};
  }

  @Override
  void right(double[] y, double[] f) {
    double root = StrictMath.sqrt(y[1]);
    double[] reactions = {
      K[0] * y[0] * y[0] * y[0] * y[0] * root,
      K[1] * y[2] * y[3],
      K[2] * y[0] * y[4],
      K[3] * y[0] * y[3] * y[3],
      K[4] * y[5] * y[5] * root
    };
    for (int s = 0; s < 5; s++) {
      f[s] = s == 1 ? INFLOW * (SATURATION - y[1]) : 0;
      for (int r = 0; r < 5; r++) f[s] += YIELD[r][s] * reactions[r];
    }
    f[5] = EQUILIBRIUM * y[0] * y[3] - y[5];
  }

  @Override
  void jacobian(double[] y, double[][] rows) {
    double root = StrictMath.sqrt(y[1]);
    double cube = y[0] * y[0] * y[0];
    double[][] slopes = {
      {4 * K[0] * cube * root, K[0] * cube * y[0] / (2 * root), 0, 0, 0, 0},
      {0, 0, K[1] * y[3], K[1] * y[2], 0, 0},
      {K[2] * y[4], 0, 0, 0, K[2] * y[0], 0},
      {K[3] * y[3] * y[3], 0, 0, 2 * K[3] * y[0] * y[3], 0, 0},
      {0, K[4] * y[5] * y[5] / (2 * root), 0, 0, 0, 2 * K[4] * y[5] * root}
    };
    for (int s = 0; s < 5; s++) {
      for (int of = 0; of < 6; of++) {
        for (int r = 0; r < 5; r++) rows[s][of] += YIELD[r][s] * slopes[r][of];
      }
    }
    rows[1][1] -= INFLOW;
    rows[5][0] = EQUILIBRIUM * y[3];
    rows[5][3] = EQUILIBRIUM * y[0];
    rows[5][5] = -1;
  }
}
