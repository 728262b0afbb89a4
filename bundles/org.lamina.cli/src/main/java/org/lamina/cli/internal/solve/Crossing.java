// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.numerics.BracketedRoot;

/**
 * Where an estimate passes the wanted value between two numbers.
 *
 * <p>Brent's method, to 1e-12 of the number: where the estimate is continuous the value there is
 * the wanted one. If it is not, the estimate jumps, and the jump is narrowed down by halving.
 */
final class Crossing {
  private static final double NEAR = 1e-12;

  /** A difference from the wanted value above this share of the scale is no rounding: a jump. */
  private static final double MISSED = 1e-6;

  private final Samples samples;

  Crossing(Samples samples) {
    this.samples = samples;
  }

  /** The number with the wanted value, or the two sides of a jump, or a number in between without the estimate. */
  record Outcome(Point solution, Found.Jump jump, Point missing) {}

  /** What there is between two numbers on different sides of the wanted value. */
  Outcome between(Point below, Point above) throws CommandFailure, InterruptedException {
    try {
      double tolerance = NEAR * Math.max(Math.abs(below.at()), Math.abs(above.at()));
      Point root = samples.at(BracketedRoot.find(this::excess, below.at(), above.at(), tolerance));
      boolean reached = Math.abs(samples.excess(root)) <= MISSED * samples.scale();
      return reached ? new Outcome(root, null, null) : new Outcome(null, jump(below, above), null);
    } catch (Broken broken) {
      return new Outcome(null, null, broken.missing());
    }
  }

  private Found.Jump jump(Point from, Point to) throws CommandFailure, InterruptedException {
    Point below = from;
    Point above = to;
    while (!Edge.adjacent(below.at(), above.at())) {
      Point middle = samples.at(Edge.middle(below.at(), above.at()));
      if (!middle.available()) throw new Broken(middle, null);
      if (samples.excess(middle) > 0 == samples.excess(below) > 0) below = middle;
      else above = middle;
    }
    return new Found.Jump(below, above);
  }

  /** For the root finder, which knows of numbers only. */
  private double excess(double number) {
    Point point;
    try {
      point = samples.at(number);
    } catch (CommandFailure | InterruptedException e) {
      throw new Broken(null, e);
    }
    if (!point.available()) throw new Broken(point, null);
    return samples.excess(point);
  }

  /** Ends a root search from within. */
  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Point missing;

    Broken(Point missing, Exception cause) {
      super(cause);
      this.missing = missing;
    }

    /** The number without the estimate; whatever else ended the search is thrown. */
    Point missing() throws CommandFailure, InterruptedException {
      if (getCause() instanceof CommandFailure failure) throw failure;
      if (getCause() instanceof InterruptedException interrupt) throw interrupt;
      return missing;
    }
  }
}
