// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.lamina.cli.internal.run.CommandFailure;

/**
 * Where an estimate ceases to be available.
 *
 * @param inner the last number at which it is
 * @param outer the first one at which it is not
 */
record Edge(Point inner, Point outer) {
  /** The ends are nearer to each other than this, as a share of the number. */
  private static final double NEAR = 1e-12;

  private static final int READABLE_DIGITS = 3;

  /** Halves the way between a number with the estimate and one without until they all but meet. */
  static Edge between(Point available, Point missing, Samples samples)
      throws CommandFailure, InterruptedException {
    Point inner = available;
    Point outer = missing;
    while (!adjacent(inner.at(), outer.at())) {
      Point middle = samples.at(middle(inner.at(), outer.at()));
      if (middle.available()) inner = middle;
      else outer = middle;
    }
    return new Edge(inner, outer);
  }

  /**
   * Why the estimate is not available beyond the edge: as told for a number that people can read, if
   * there is one that near.
   */
  String reason(Samples samples) throws CommandFailure, InterruptedException {
    RoundingMode away = outer.at() > inner.at() ? RoundingMode.CEILING : RoundingMode.FLOOR;
    for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, away)) {
      double round = new BigDecimal(outer.at()).round(new MathContext(READABLE_DIGITS, mode)).doubleValue();
      Point point = samples.at(round);
      if (!point.available()) return point.reason();
    }
    return outer.reason();
  }

  static boolean adjacent(double a, double b) {
    double middle = middle(a, b);
    boolean nothingBetween = middle == a || middle == b;
    return nothingBetween || Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
  }

  static double middle(double a, double b) {
    return a + (b - a) / 2;
  }
}
