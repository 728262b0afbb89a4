// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import java.util.Arrays;

/** A small system with a full matrix and a diagonal mass matrix, which states its Jacobian. */
abstract class DenseSystem implements ImplicitSystem {
  private final double[] mass;
  private final BandedLu matrix;
  private final double[][] jacobian;
  private double relativeTolerance = 1e-4;
  private double[] absoluteTolerances;
  int evaluations;
  int factorisations;

  DenseSystem(double... mass) {
    this.mass = mass;
    matrix = new BandedLu(mass.length, mass.length - 1);
    jacobian = new double[mass.length][mass.length];
    absoluteTolerances = new double[mass.length];
  }

  /** Writes f(y). */
  abstract void right(double[] y, double[] f);

  /** Writes df/dy into rows of zeros. */
  abstract void jacobian(double[] y, double[][] rows);

  /** Start of the integration. */
  abstract double[] start();

  DenseSystem tolerance(double relative, double... absolute) {
    relativeTolerance = relative;
    absoluteTolerances = absolute;
    return this;
  }

  @Override
  public int size() {
    return mass.length;
  }

  @Override
  public void rates(double[] y, double[] f) {
    evaluations++;
    right(y, f);
  }

  @Override
  public void massTimes(double[] x, double[] out) {
    for (int i = 0; i < mass.length; i++) out[i] = mass[i] * x[i];
  }

  @Override
  public boolean factor(double[] y, double shift) {
    factorisations++;
    for (double[] row : jacobian) Arrays.fill(row, 0);
    jacobian(y, jacobian);
    for (int i = 0; i < mass.length; i++) {
      for (int j = 0; j < mass.length; j++) matrix.set(i, j, (i == j ? shift * mass[i] : 0) - jacobian[i][j]);
    }
    return matrix.factor();
  }

  @Override
  public void solve(double[] rightHandSide) {
    matrix.solve(rightHandSide, 0);
  }

  @Override
  public double errorNorm(double[] y, double[] yNew, double[] error) {
    double sum = 0;
    for (int i = 0; i < mass.length; i++) {
      double scale =
          absoluteTolerances[i % absoluteTolerances.length]
              + relativeTolerance * Math.max(Math.abs(y[i]), Math.abs(yNew[i]));
      sum += error[i] * error[i] / (scale * scale);
    }
    return StrictMath.sqrt(sum / mass.length);
  }

  /** The state after a time in so many equal steps. */
  double[] inEqualSteps(double time, int steps) {
    tolerance(1, 1);
    Rosenbrock method = new Rosenbrock(this);
    double[] y = start();
    double[] next = new double[size()];
    for (int i = 0; i < steps; i++) {
      double error = method.attempt(y, time / steps, next);
      if (!(error >= 0)) throw new IllegalStateException("step " + i + " has no result");
      System.arraycopy(next, 0, y, 0, y.length);
    }
    return y;
  }

  /** The state after a time, in steps to the tolerance. */
  double[] toTolerance(double time, double firstStep) {
    Rosenbrock method = new Rosenbrock(this);
    StepSizeControl control = new StepSizeControl(Rosenbrock.ERROR_ORDER);
    double[] y = start();
    double[] next = new double[size()];
    double at = 0;
    double step = firstStep;
    for (int i = 0; at < time; i++) {
      if (i > 1_000_000) throw new IllegalStateException("no end at " + at);
      double tried = Math.min(step, time - at);
      double error = method.attempt(y, tried, next);
      step = control.next(tried, error);
      if (!StepSizeControl.accepts(error)) continue;
      at = tried < time - at ? at + tried : time;
      System.arraycopy(next, 0, y, 0, y.length);
    }
    return y;
  }
}
