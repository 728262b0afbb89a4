// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

/** Van der Pol's oscillator with a damping of 1e6, in the scaling of Hairer and Wanner. */
final class VanDerPol extends DenseSystem {
  /** At 2, of the Test Set for Initial Value Problem Solvers (Mazzia and Magherini, 2.4, problem VDPOL). */
  static final double[] AT_2 = {1.706167732170483, -0.8928097010247975};

  private static final double EPSILON = 1e-6;

  VanDerPol() {
    super(1, EPSILON);
  }

  @Override
  double[] start() {
    return new double[] {2, 0};
  }

  @Override
  void right(double[] y, double[] f) {
    f[0] = y[1];
    f[1] = (1 - y[0] * y[0]) * y[1] - y[0];
  }

  @Override
  void jacobian(double[] y, double[][] rows) {
    rows[0][1] = 1;
    rows[1][0] = -2 * y[0] * y[1] - 1;
    rows[1][1] = 1 - y[0] * y[0];
  }
}
