// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

/**
 * Chooses the next step size from the norm of the estimated error, one being just tolerable.
 *
 * <p>After an accepted step the predictive controller of Gustafsson (doi:10.1145/198429.198437; Hairer and Wanner II,
 * section IV.8), which follows the trend of the error over the last two steps, or the elementary one where that is more
 * careful. Not for use by several threads at a time.
 */
public final class StepSizeControl {
  private static final double SAFETY = 0.9;
  private static final double LARGEST_GROWTH = 6;
  private static final double LARGEST_CUT = 0.2;
  /** A step without a finite result says nothing about how far it was off: cut it by more than an order's guess. */
  private static final double CUT_WITHOUT_ERROR = 0.25;
  /** Keeps the trend from promising too much after a step that was far better than asked. */
  private static final double SMALLEST_ERROR_REMEMBERED = 1e-2;

  private final double exponent;
  private double acceptedSize;
  private double acceptedError;
  private boolean rejectedBefore;

  /**
   * Control for one method.
   *
   * @param errorOrder the power of the step size with which the estimated error falls, at least one
   */
  public StepSizeControl(int errorOrder) {
    if (errorOrder < 1) {
      throw new IllegalArgumentException("an error estimate has an order of 1 or more, not " + errorOrder);
    }
    exponent = 1.0 / errorOrder;
  }

  /** Forgets the steps so far: a new start, or a jump in the system. */
  public void restart() {
    acceptedSize = 0;
    rejectedBefore = false;
  }

  /** Whether a step with this norm of the error is to be kept. */
  public static boolean accepts(double errorNorm) {
    return errorNorm <= 1;
  }

  /**
   * The size of the next step, after one that was accepted, or of the next attempt, after one that was rejected.
   *
   * @param stepSize tried, above zero
   * @param errorNorm of it; not a number, or infinite, when it had no result
   */
  public double next(double stepSize, double errorNorm) {
    if (!accepts(errorNorm)) return afterRejection(stepSize, errorNorm);
    double factor = elementary(errorNorm);
    if (acceptedSize > 0 && errorNorm > 0) {
      double trend = StrictMath.pow(acceptedError / (errorNorm * errorNorm), exponent);
      factor = Math.min(factor, SAFETY * stepSize / acceptedSize * trend);
    }
    // Growing straight after a rejection would only be rejected again.
    factor = Math.max(LARGEST_CUT, Math.min(factor, rejectedBefore ? 1 : LARGEST_GROWTH));
    acceptedSize = stepSize;
    acceptedError = Math.max(SMALLEST_ERROR_REMEMBERED, errorNorm);
    rejectedBefore = false;
    return stepSize * factor;
  }

  private double afterRejection(double stepSize, double errorNorm) {
    rejectedBefore = true;
    boolean known = errorNorm < Double.POSITIVE_INFINITY;
    return stepSize * (known ? Math.max(LARGEST_CUT, elementary(errorNorm)) : CUT_WITHOUT_ERROR);
  }

  private double elementary(double errorNorm) {
    return errorNorm > 0 ? SAFETY * StrictMath.pow(errorNorm, -exponent) : LARGEST_GROWTH;
  }
}
