// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.kernel;

import java.util.List;
import org.lamina.numerics.MonotoneInterpolant;

/** Potential of an electrode against Li/Li+ in V, over its lithium content. */
public interface Potential {
  /** Smallest content for which it is known. */
  double low();

  /** Largest content for which it is known. */
  double high();

  /** The potential in V at a content from {@link #low()} to {@link #high()}. */
  double volts(double content);

  /** Integral of the potential over the content, in V. */
  double integral(double from, double to);

  /** The same at every content, as of lithium metal. */
  record Constant(double value) implements Potential {
    @Override
    public double low() {
      return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double high() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public double volts(double content) {
      return value;
    }

    @Override
    public double integral(double from, double to) {
      return value * (to - from);
    }
  }

  /** A table with monotone interpolation; the integral is that of the interpolant, exactly. */
  record Table(MonotoneInterpolant curve) implements Potential {
    @Override
    public double low() {
      return curve.low();
    }

    @Override
    public double high() {
      return curve.high();
    }

    @Override
    public double volts(double content) {
      return curve.value(inside(content));
    }

    @Override
    public double integral(double from, double to) {
      return curve.integral(inside(from), inside(to));
    }

    /** A content that rounding put beyond the last point is the last point; callers ask for no others. */
    private double inside(double content) {
      return Math.max(low(), Math.min(high(), content));
    }
  }

  /** The mean of the branch of lithium entering and that of lithium leaving. */
  record Mean(Potential first, Potential second) implements Potential {
    @Override
    public double low() {
      return Math.max(first.low(), second.low());
    }

    @Override
    public double high() {
      return Math.min(first.high(), second.high());
    }

    @Override
    public double volts(double content) {
      return (first.volts(content) + second.volts(content)) / 2;
    }

    @Override
    public double integral(double from, double to) {
      return (first.integral(from, to) + second.integral(from, to)) / 2;
    }
  }

  /**
   * A table of points.
   *
   * @throws IllegalArgumentException when it is no table, or when the potential rises with the content: a single phase
   *     or a mixture of two in equilibrium never does, and a window of voltages would have no definite ends
   */
  static Potential table(List<Double> contents, List<Double> volts) {
    for (int k = 1; k < volts.size(); k++) {
      if (volts.get(k) > volts.get(k - 1)) {
        throw new IllegalArgumentException("it rises from " + volts.get(k - 1) + " V to " + volts.get(k) + " V");
      }
    }
    return new Table(MonotoneInterpolant.of(array(contents), array(volts)));
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
