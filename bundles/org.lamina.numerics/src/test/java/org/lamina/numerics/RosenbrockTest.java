// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RosenbrockTest {
  @Test
  void hasOrderFourOnSmoothProblems() {
    assertOrder("predators and prey", new Nonlinear(), 4, 0.4, 1, 20, 0, 1);
    assertOrder("index one", new IndexOne(), 4, 0.15, 1, 20, 0, 1);
  }

  @Test
  void keepsOrderFourWhereItIsNotStiff() {
    assertOrder("Prothero and Robinson, 1", new ProtheroRobinson(1), 4, 0.2, 2, 20, 0);
  }

  @Test
  void theErrorOfAForcedStiffPartIsOfOrderOneOverTheStiffness() {
    assertOrder("Prothero and Robinson, 1e6", new ProtheroRobinson(1e6), 1, 0.2, 2, 160, 0);
    for (double stiffness : new double[] {1e4, 1e6, 1e8}) {
      double error = Math.abs(new ProtheroRobinson(stiffness).inEqualSteps(2, 10)[0] - StrictMath.cos(2));
      System.out.println("Prothero and Robinson, " + stiffness + ": error times stiffness " + error * stiffness);
      assertEquals(5e-3, error * stiffness, 1e-3);
    }
  }

  @Test
  void dampsWhatIsInfinitelyStiff() {
    // A start off the solution by one: the stability function vanishes at infinity, like 1/(stiffness step).
    ProtheroRobinson system = new ProtheroRobinson(1e9);
    system.tolerance(1, 1);
    double[] next = new double[2];
    new Rosenbrock(system).attempt(new double[] {2, 0}, 0.1, next);
    assertEquals(StrictMath.cos(0.1), next[0], 1e-6);
  }

  @Test
  void drawsAnInconsistentStartToConsistency() {
    IndexOne system = new IndexOne();
    system.tolerance(1, 1);
    double[] next = new double[2];
    new Rosenbrock(system).attempt(new double[] {1, 1.01}, 1e-9, next);
    double[] f = new double[2];
    system.right(next, f);
    // A Newton step each stage: the residual of 0.03 falls as with a few of them.
    assertEquals(0, f[1], 1e-7);
  }

  @Test
  void interpolatesWithinAStepToOrderThree() {
    // An error of order three within a step is one of its fourth power.
    double[] errors = {interpolationError(0.2), interpolationError(0.1), interpolationError(0.05)};
    for (int i = 0; i < 2; i++) {
      double observed = StrictMath.log(errors[i] / errors[i + 1]) / StrictMath.log(2);
      System.out.println("Rosenbrock, dense output: error " + errors[i + 1] + ", falls with the power " + observed);
      assertEquals(4, observed, 0.3);
    }
  }

  private static double interpolationError(double step) {
    Nonlinear system = new Nonlinear();
    system.tolerance(1, 1);
    Rosenbrock method = new Rosenbrock(system);
    double[] start = system.start();
    double[] out = new double[2];
    method.attempt(start, step, new double[2]);
    double worst = 0;
    for (int i = 1; i < 10; i++) {
      method.interpolate(i / 10.0, out);
      double[] exact = system.inEqualSteps(step * i / 10, 50);
      worst = Math.max(worst, Math.abs(out[0] - exact[0]));
      assertEquals(out[1], method.interpolate(i / 10.0, 1));
    }
    return worst;
  }

  @Test
  void interpolatesItsEnds() {
    Nonlinear system = new Nonlinear();
    system.tolerance(1, 1);
    Rosenbrock method = new Rosenbrock(system);
    double[] start = system.start();
    double[] end = new double[2];
    double[] out = new double[2];
    method.attempt(start, 0.3, end);
    method.interpolate(0, out);
    assertArrayEquals(start, out);
    method.interpolate(1, out);
    assertArrayEquals(end, out);
  }

  @Test
  void hasNoResultWithoutAMatrixOrAValue() {
    IndexOne system = new IndexOne();
    system.tolerance(1, 1);
    Rosenbrock method = new Rosenbrock(system);
    // Here 2z + 1 = 0: the algebraic equation cannot be solved for z.
    assertTrue(Double.isNaN(method.attempt(new double[] {1, -0.5}, 1e300, new double[2])));
    assertTrue(Double.isNaN(method.attempt(new double[] {Double.NaN, 1}, 0.1, new double[2])));
    assertTrue(method.attempt(new double[] {1, 1}, 0.1, new double[2]) < 1);
  }

  private static void assertOrder(
      String name, DenseSystem system, double order, double within, double time, int steps, int... components) {
    double[] exact = system.inEqualSteps(time, 64 * steps);
    for (int c : components) {
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
