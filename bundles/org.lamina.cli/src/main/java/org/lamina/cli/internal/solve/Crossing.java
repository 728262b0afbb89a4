// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.numerics.BracketedRoot;

/**
 * Where an estimate passes the wanted value between two numbers.
 *
 * <p>Brent's method, to 1e-12 of the number: where the estimate is continuous the value there is
 * the wanted one. If it is not, the estimate jumps, or it is steep, or the wanted value is next to
 * nothing. A jump is as high between numbers a thousand times nearer to each other; whatever is
 * continuous changes less. A jump is narrowed down by halving.
 */
final class Crossing {
  private static final double NEAR = 1e-12;

  /** A difference from the wanted value of at most this share of it is none. */
  private static final double REACHED = 1e-6;

  /** How much farther apart than where the root finder ends a second pair of numbers is. */
  private static final double FARTHER = 1000;

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
      if (samples.within(REACHED, root)) return new Outcome(root, null, null);
      Found.Jump sides = sides(root, below);
      return jumps(sides, below, above) ? new Outcome(null, narrowed(sides), null) : new Outcome(root, null, null);
    } catch (Broken broken) {
      return new Outcome(null, null, broken.missing());
    }
  }

  /** The numbers between which the root finder ended: the root, and its neighbour on the other side of the value. */
  private Found.Jump sides(Point root, Point from) {
    Point before = samples.before(root);
    boolean here = root.at() > from.at() && samples.excess(before) > 0 != samples.excess(root) > 0;
    return here ? new Found.Jump(before, root) : new Found.Jump(root, samples.after(root));
  }

  /** Whether the estimate changes between the sides about as much as it does around them. */
  private boolean jumps(Found.Jump sides, Point from, Point to) throws CommandFailure, InterruptedException {
    double farther = FARTHER * NEAR * Math.max(Math.abs(from.at()), Math.abs(to.at()));
    Point below = samples.at(Math.max(from.at(), sides.below().at() - farther));
    Point above = samples.at(Math.min(to.at(), sides.above().at() + farther));
    if (!below.available()) below = sides.below();
    if (!above.available()) above = sides.above();
    double between = Math.abs(sides.above().value() - sides.below().value());
    return between > Math.abs(above.value() - below.value()) / 2;
  }

  private Found.Jump narrowed(Found.Jump sides) throws CommandFailure, InterruptedException {
    Point below = sides.below();
    Point above = sides.above();
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
