// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import java.util.Arrays;

/**
 * One step of a Rosenbrock method for stiff and differential-algebraic systems of index one: RODAS of order 4(3), six
 * stages, L-stable, stiffly accurate.
 *
 * <p>Each step factors one matrix and solves with it six times; nothing is iterated. With the stages
 * {@code (M/(gamma h) - J) u_i = f(y + sum a_ij u_j) + M sum (c_ij/h) u_j} the last two values are
 * {@code y5 = y + sum a_5j u_j + u_5} and {@code yNew = y5 + u_6}; their difference estimates the error. Both are
 * stiffly accurate, so that algebraic equations hold at the end of a step as well as a Newton step makes them, and an
 * inconsistent start is drawn to consistency within the first steps (shorten those).
 *
 * <p>The error after a given time is O(h⁴) in differential and in algebraic components, that of the dense output within
 * a step as well. On a forced stiff part (Prothero and Robinson's problem) the order falls to one, with a factor of one
 * over the stiffness. J must be the exact Jacobian.
 *
 * <p>Source: E. Hairer, G. Wanner, Solving Ordinary Differential Equations II, 2nd ed. 1996, section VI.4
 * (doi:10.1007/978-3-642-05221-7), set 1 of the method's coefficients. All memory is allocated in the constructor. Not
 * for use by several threads at a time.
 */
public final class Rosenbrock {
  /** Order of the solution: the error after a given time falls with this power of the step size. */
  public static final int ORDER = 4;

  /** The estimated error of one step falls with this power of the step size. */
  public static final int ERROR_ORDER = 4;

  private static final double GAMMA = 0.25;

  private static final double[][] A = {
    {},
    {1.544},
    {.9466785280815826, .2557011698983284},
    {3.314825187068521, 2.896124015972201, .9986419139977817},
    {1.221224509226641, 6.019134481288629, 12.53708332932087, -.6878860361058950},
    {1.221224509226641, 6.019134481288629, 12.53708332932087, -.6878860361058950, 1},
  };

  private static final double[][] C = {
    {},
    {-5.6688},
    {-2.430093356833875, -.2063599157091915},
    {-.1073529058151375, -9.594562251023355, -20.47028614809616},
    {7.496443313967647, -10.24680431464352, -33.99990352819905, 11.70890893206160},
    {8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136, -6.058818238834054},
  };

  /** Weights of the stages in the dense output: of the quadratic and of the cubic term. */
  private static final double[][] D = {
    {10.12623508344586, -7.487995877610167, -34.80091861555747, -7.992771707568823, 1.025137723295662},
    {-.6762803392801253, 6.087714651680015, 16.43084320892478, 24.76722511418386, -6.594389125716872},
  };

  private static final int STAGES = A.length;

  private final ImplicitSystem system;
  private final int size;
  private final double[][] stages;
  private final double[] argument;
  private final double[] sum;
  private final double[] product;
  private final double[] start;
  private final double[] end;
  private final double[][] dense;
  private boolean denseReady;

  /** Steps for one system. */
  public Rosenbrock(ImplicitSystem system) {
    this.system = system;
    size = system.size();
    stages = new double[STAGES][size];
    argument = new double[size];
    sum = new double[size];
    product = new double[size];
    start = new double[size];
    end = new double[size];
    dense = new double[D.length][size];
  }

  /**
   * Tries a step.
   *
   * @param y the state at the start, left as it is
   * @param stepSize above zero
   * @param yNew takes the state at the end; may not be the same array
   * @return the norm of the estimated error, one at the tolerance; not a number when the matrix could not be factored
   *     or a stage was not finite: then yNew and the dense output mean nothing
   */
  public double attempt(double[] y, double stepSize, double[] yNew) {
    denseReady = false;
    System.arraycopy(y, 0, start, 0, size);
    system.rates(y, stages[0]);
    if (!system.factor(y, 1 / (GAMMA * stepSize))) return Double.NaN;
    system.solve(stages[0]);
    if (!finite(stages[0])) return Double.NaN;
    for (int i = 1; i < STAGES; i++) {
      if (!stage(i, y, stepSize)) return Double.NaN;
    }
    // Here the argument is that of the last stage, which is the embedded solution.
    double[] error = stages[STAGES - 1];
    for (int k = 0; k < size; k++) yNew[k] = argument[k] + error[k];
    System.arraycopy(yNew, 0, end, 0, size);
    return system.errorNorm(y, yNew, error);
  }

  /**
   * The state within the last attempt, of order three, continuous from step to step.
   *
   * @param fraction of the step: zero gives its start, one its end
   */
  public void interpolate(double fraction, double[] out) {
    if (!denseReady) prepareDense();
    double rest = 1 - fraction;
    double[] square = dense[0];
    double[] cube = dense[1];
    for (int k = 0; k < size; k++) {
      out[k] = start[k] * rest + fraction * (end[k] + rest * (square[k] + fraction * cube[k]));
    }
  }

  /** One component of the state within the last attempt. */
  public double interpolate(double fraction, int component) {
    if (!denseReady) prepareDense();
    double rest = 1 - fraction;
    double inner = dense[0][component] + fraction * dense[1][component];
    return start[component] * rest + fraction * (end[component] + rest * inner);
  }

  private boolean stage(int i, double[] y, double stepSize) {
    System.arraycopy(y, 0, argument, 0, size);
    double[] stage = stages[i];
    for (int j = 0; j < i; j++) addScaled(A[i][j], stages[j], argument);
    system.rates(argument, stage);
    Arrays.fill(sum, 0);
    for (int j = 0; j < i; j++) addScaled(C[i][j] / stepSize, stages[j], sum);
    system.massTimes(sum, product);
    for (int k = 0; k < size; k++) stage[k] += product[k];
    system.solve(stage);
    return finite(stage);
  }

  private void prepareDense() {
    for (int d = 0; d < D.length; d++) {
      Arrays.fill(dense[d], 0);
      for (int j = 0; j < D[d].length; j++) addScaled(D[d][j], stages[j], dense[d]);
    }
    denseReady = true;
  }

  private void addScaled(double factor, double[] from, double[] to) {
    for (int k = 0; k < size; k++) to[k] += factor * from[k];
  }

  private boolean finite(double[] values) {
    double nothing = 0;
    for (int k = 0; k < size; k++) nothing += 0 * values[k];
    return nothing == 0;
  }
}
