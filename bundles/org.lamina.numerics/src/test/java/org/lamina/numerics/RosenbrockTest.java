// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RosenbrockTest {
  @Test
  void hasOrderFourOnSmoothProblems() {
    assertOrder("predators and prey", new Nonlinear(), 4, 0.4, 1, 20);
    assertOrder("index one", new IndexOne(), 4, 0.15, 1, 20);
  }

  private static void assertOrder(
      String name, DenseSystem system, double order, double within, double time, int steps) {
    double[] exact = system.inEqualSteps(time, 64 * steps);
    for (int c = 0; c < system.size(); c++) {
      double coarse = Math.abs(system.inEqualSteps(time, steps)[c] - exact[c]);
      double fine = Math.abs(system.inEqualSteps(time, 2 * steps)[c] - exact[c]);
      double observed = StrictMath.log(coarse / fine) / StrictMath.log(2);
      System.out.println("Rosenbrock, " + name + ", component " + c + ": observed order " + observed);
      assertEquals(order, observed, within, name + ", component " + c);
    }
  }

  /** Volterra's predators and prey. */
  static final class Nonlinear extends DenseSystem {
    Nonlinear() {
      super(1, 1);
    }

    @Override
    double[] start() {
      return new double[] {1, 0.5};
    }

    @Override
    void right(double[] y, double[] f) {
      f[0] = y[0] * (1 - y[1]);
      f[1] = y[1] * (y[0] - 1);
    }

    @Override
    void jacobian(double[] y, double[][] rows) {
      rows[0][0] = 1 - y[1];
      rows[0][1] = -y[0];
      rows[1][0] = y[1];
      rows[1][1] = y[0] - 1;
    }
  }

  /** {@code y' = -z, 0 = z² + z - 2y²}. */
  static final class IndexOne extends DenseSystem {
    IndexOne() {
      super(1, 0);
    }

    @Override
    double[] start() {
      return new double[] {1, 1};
    }

    @Override
    void right(double[] y, double[] f) {
      f[0] = -y[1];
      f[1] = y[1] * y[1] + y[1] - 2 * y[0] * y[0];
    }

    @Override
    void jacobian(double[] y, double[][] rows) {
      rows[0][1] = -1;
      rows[1][0] = -4 * y[0];
      rows[1][1] = 2 * y[1] + 1;
    }
  }
}
