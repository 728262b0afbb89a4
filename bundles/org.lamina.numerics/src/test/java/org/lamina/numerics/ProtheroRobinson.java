// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

/** {@code y' = -stiffness (y - cos t) - sin t, t' = 1}: the solution is the cosine, however stiff. */
final class ProtheroRobinson extends DenseSystem {
  private final double stiffness;

  ProtheroRobinson(double stiffness) {
    super(1, 1);
    this.stiffness = stiffness;
  }

  @Override
  double[] start() {
    return new double[] {1, 0};
  }

  @Override
  void right(double[] y, double[] f) {
    f[0] = -stiffness * (y[0] - StrictMath.cos(y[1])) - StrictMath.sin(y[1]);
    f[1] = 1;
  }

  @Override
  void jacobian(double[] y, double[][] rows) {
    rows[0][0] = -stiffness;
    rows[0][1] = -stiffness * StrictMath.sin(y[1]) - StrictMath.cos(y[1]);
  }
}
