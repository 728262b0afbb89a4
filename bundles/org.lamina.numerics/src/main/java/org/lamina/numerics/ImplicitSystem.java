// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

/**
 * A system {@code M y' = f(y)} with a constant mass matrix that may be singular: differential equations, and algebraic
 * ones where a row of M is zero.
 *
 * <p>The system is autonomous (time, where it matters, is a component of y) and of index one: the algebraic equations
 * can be solved for the algebraic unknowns. It brings its own linear algebra, so that a band or a border of its matrix
 * pays.
 */
public interface ImplicitSystem {
  /** Number of unknowns. */
  int size();

  /**
   * The right-hand side f(y). May be asked for states that are not physical; where f has no value there, one that
   * is not finite makes the step be rejected.
   */
  void rates(double[] y, double[] f);

  /** The product M x. */
  void massTimes(double[] x, double[] out);

  /**
   * Prepares for {@link #solve} with the matrix {@code shift M - df/dy} at a state, for which {@link #rates} was asked
   * just before.
   *
   * @param shift in the inverse of the unit of time, above zero
   * @return whether the matrix could be factored
   */
  boolean factor(double[] y, double shift);

  /** Solves with the matrix factored last; the solution replaces the right-hand side. */
  void solve(double[] rightHandSide);

  /**
   * How large an error is against what is allowed: one is just tolerable.
   *
   * @param y at the start of the step
   * @param yNew at its end
   * @param error estimated, of yNew
   */
  double errorNorm(double[] y, double[] yNew, double[] error);
}
