// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lamina.cli.internal.run.CommandFailure;

/**
 * Looks closer where an estimate comes near the wanted value and turns back: between two points of
 * the grid it may have passed it twice.
 */
final class Extremum {
  /** The smaller part of the golden section. */
  private static final double SHARE = (3 - StrictMath.sqrt(5)) / 2;

  /** Narrows an interval to a millionth. */
  private static final int STEPS = 30;

  private final Samples samples;

  Extremum(Samples samples) {
    this.samples = samples;
  }

  /** The points, and those nearer to the wanted value that were found between them. */
  List<Point> refine(List<Point> run) throws CommandFailure, InterruptedException {
    List<Point> refined = new ArrayList<>(run);
    for (int i = 1; i + 1 < run.size(); i++) {
      int last = i;
      // Two equal points with an extremum between them; more of them are flat.
      if (i + 2 < run.size() && distance(run.get(i)) == distance(run.get(i + 1))) last = i + 1;
      if (!nearest(run, i, last)) continue;
      Point found = nearestBetween(run.get(i - 1), run.get(i), run.get(last + 1));
      boolean isNew = refined.stream().noneMatch(point -> point.at() == found.at());
      if (isNew) refined.add(found);
    }
    refined.sort(Comparator.comparingDouble(Point::at));
    return refined;
  }

  /** Whether the points from the first to the last are nearer to the wanted value than their neighbours. */
  private boolean nearest(List<Point> run, int first, int last) {
    Point before = run.get(first - 1);
    Point after = run.get(last + 1);
    int side = samples.sign(run.get(first));
    boolean oneSide = side != 0 && samples.sign(before) == side && samples.sign(after) == side;
    double here = distance(run.get(first));
    return oneSide && here < distance(before) && here < distance(after);
  }

  /** Golden-section search; ends at once when the other side is reached. */
  private Point nearestBetween(Point from, Point near, Point to) throws CommandFailure, InterruptedException {
    Point low = from;
    Point best = near;
    Point high = to;
    int side = samples.sign(near);
    for (int i = 0; i < STEPS && !Edge.adjacent(low.at(), high.at()); i++) {
      boolean upper = high.at() - best.at() > best.at() - low.at();
      double length = upper ? high.at() - best.at() : best.at() - low.at();
      Point next = samples.at(upper ? best.at() + SHARE * length : best.at() - SHARE * length);
      if (!next.available()) break;
      boolean better = distance(next) < distance(best);
      if (samples.sign(next) != side) return next;
      if (better && upper) low = best;
      else if (better) high = best;
      else if (upper) high = next;
      else low = next;
      if (better) best = next;
    }
    return best;
  }

  private double distance(Point point) {
    return Math.abs(samples.excess(point));
  }
}
