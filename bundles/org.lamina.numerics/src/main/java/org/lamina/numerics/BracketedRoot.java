// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import java.util.function.DoubleUnaryOperator;

/**
 * The root of a function between two points where its signs differ.
 *
 * <p>Brent's method (doi:10.1093/comjnl/14.4.422): inverse quadratic interpolation or the secant where they make good
 * progress, bisection where not. It cannot leave the bracket, and it ends after at most about the square of the steps
 * that bisection needs.
 */
public final class BracketedRoot {
  private static final int MAX_STEPS = 10_000;

  private final DoubleUnaryOperator function;
  private final double tolerance;
  /** The better end, the end before it, and the end on the other side of the root, with their values. */
  private double best;
  private double bestValue;
  private double previous;
  private double previousValue;
  private double opposite;
  private double oppositeValue;
  private double step;
  private double stepBefore;

  private BracketedRoot(DoubleUnaryOperator function, double from, double to, double tolerance) {
    this.function = function;
    this.tolerance = tolerance;
    previous = from;
    previousValue = value(from);
    best = to;
    bestValue = value(to);
  }

  /**
   * A root between two points.
   *
   * @param function continuous between the points; finite there
   * @param tolerance the root is closer than this to what is returned, or than the spacing of doubles; not negative
   * @throws IllegalArgumentException when the signs at the two points do not differ, or a value is not finite
   */
  public static double find(DoubleUnaryOperator function, double from, double to, double tolerance) {
    BracketedRoot search = new BracketedRoot(function, from, to, tolerance);
    if (search.previousValue == 0) return from;
    if (search.bestValue == 0) return to;
    if (search.previousValue > 0 == search.bestValue > 0) {
      throw new IllegalArgumentException(
          "no change of sign: " + search.previousValue + " at " + from + ", " + search.bestValue + " at " + to);
    }
    return search.run();
  }

  private double run() {
    forgetOpposite();
    for (int i = 0; i < MAX_STEPS; i++) {
      if (Math.abs(oppositeValue) < Math.abs(bestValue)) swapEnds();
      double accepted = 2 * Math.ulp(best) + tolerance / 2;
      double toMiddle = (opposite - best) / 2;
      if (Math.abs(toMiddle) <= accepted || bestValue == 0) return best;
      chooseStep(toMiddle, accepted);
      previous = best;
      previousValue = bestValue;
      best += Math.abs(step) > accepted ? step : Math.copySign(accepted, toMiddle);
      bestValue = value(best);
      if (bestValue > 0 == oppositeValue > 0) forgetOpposite();
    }
    throw new IllegalStateException("no root after " + MAX_STEPS + " steps near " + best);
  }

  private void forgetOpposite() {
    opposite = previous;
    oppositeValue = previousValue;
    step = best - previous;
    stepBefore = step;
  }

  private void swapEnds() {
    previous = best;
    best = opposite;
    opposite = previous;
    previousValue = bestValue;
    bestValue = oppositeValue;
    oppositeValue = previousValue;
  }

  private void chooseStep(double toMiddle, double accepted) {
    boolean tooSlow = Math.abs(stepBefore) < accepted || Math.abs(previousValue) <= Math.abs(bestValue);
    if (tooSlow || !interpolate(toMiddle, accepted)) {
      step = toMiddle;
      stepBefore = toMiddle;
    }
  }

  /** Tries the secant or inverse quadratic step p/q; says whether it is a good one. */
  private boolean interpolate(double toMiddle, double accepted) {
    double s = bestValue / previousValue;
    double p;
    double q;
    if (previous == opposite) {
      p = 2 * toMiddle * s;
      q = 1 - s;
    } else {
      double a = previousValue / oppositeValue;
      double r = bestValue / oppositeValue;
      p = s * (2 * toMiddle * a * (a - r) - (best - previous) * (r - 1));
      q = (a - 1) * (r - 1) * (s - 1);
    }
    if (p > 0) q = -q;
    p = Math.abs(p);
    double limit = Math.min(3 * toMiddle * q - Math.abs(accepted * q), Math.abs(stepBefore * q));
    if (!(2 * p < limit)) return false;
    stepBefore = step;
    step = p / q;
    return true;
  }

  private double value(double at) {
    double value = function.applyAsDouble(at);
    if (!Double.isFinite(value)) throw new IllegalArgumentException("the function is " + value + " at " + at);
    return value;
  }
}
