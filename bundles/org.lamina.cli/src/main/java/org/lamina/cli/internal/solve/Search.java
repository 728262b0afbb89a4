// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lamina.cli.internal.run.CommandFailure;

/**
 * Finds every number for which an estimate takes a wanted value, between the points of a grid.
 *
 * <p>The range is walked point by point; where the estimate ceases to be available the edge is
 * looked for, where it turns back before the wanted value the turning point, and where it passes
 * the wanted value the number. Two solutions between the same two points of the grid are found only
 * if the estimate seen on the grid turns there.
 */
public final class Search {
  private final Samples samples;
  private final Crossing crossing;
  private final List<Point> solutions = new ArrayList<>();
  private final List<Found.Stretch> stretches = new ArrayList<>();
  private final List<Found.Jump> jumps = new ArrayList<>();
  private final List<Found.Gap> gaps = new ArrayList<>();

  private Search(Response response, double wanted) {
    this.samples = new Samples(response, wanted);
    this.crossing = new Crossing(samples);
  }

  /**
   * What there is to find.
   *
   * @param grid numbers in ascending order, at least two
   */
  public static Found over(List<Double> grid, double wanted, Response response)
      throws CommandFailure, InterruptedException {
    return new Search(response, wanted).search(grid);
  }

  private Found search(List<Double> grid) throws CommandFailure, InterruptedException {
    List<Point> points = new ArrayList<>();
    for (double number : grid) points.add(samples.at(number));
    List<List<Point>> runs = runs(points);
    for (List<Point> run : runs) walk(new Extremum(samples).refine(run));
    solutions.sort(Comparator.comparingDouble(Point::at));
    jumps.sort(Comparator.comparingDouble(jump -> jump.below().at()));
    gaps.sort(Comparator.comparingDouble(Found.Gap::from));
    return new Found(solutions, stretches, jumps, gaps, samples.least(), samples.most());
  }

  /** The parts of the range over which the estimate is available, up to their edges; between them are gaps. */
  private List<List<Point>> runs(List<Point> points) throws CommandFailure, InterruptedException {
    List<List<Point>> runs = new ArrayList<>();
    int next = 0;
    while (next < points.size()) {
      int first = next;
      boolean available = points.get(first).available();
      while (next < points.size() && points.get(next).available() == available) next++;
      Point before = first == 0 ? null : points.get(first - 1);
      Point after = next == points.size() ? null : points.get(next);
      List<Point> part = points.subList(first, next);
      if (available) runs.add(upToItsEdges(before, part, after));
      else gaps.add(gap(before, part, after));
    }
    return runs;
  }

  private List<Point> upToItsEdges(Point before, List<Point> part, Point after)
      throws CommandFailure, InterruptedException {
    List<Point> run = new ArrayList<>();
    if (before != null) run.add(Edge.between(part.get(0), before, samples).inner());
    for (Point point : part) addNew(run, point);
    if (after != null) addNew(run, Edge.between(part.get(part.size() - 1), after, samples).inner());
    return run;
  }

  /** The gap around points without the estimate, up to the available ones on either side, if there are any. */
  private Found.Gap gap(Point before, List<Point> part, Point after) throws CommandFailure, InterruptedException {
    Point first = part.get(0);
    Point last = part.get(part.size() - 1);
    Edge below = before == null ? null : Edge.between(before, first, samples);
    Edge above = after == null ? null : Edge.between(after, last, samples);
    Edge edge = below == null ? above : below;
    return new Found.Gap(
        below == null ? first.at() : below.outer().at(),
        above == null ? last.at() : above.outer().at(),
        edge == null ? first.reason() : edge.reason(samples));
  }

  private static void addNew(List<Point> run, Point point) {
    if (run.isEmpty() || run.get(run.size() - 1).at() != point.at()) run.add(point);
  }

  /** Along points between which the estimate is, as far as is known, available. */
  private void walk(List<Point> run) throws CommandFailure, InterruptedException {
    for (int i = 0; i < run.size(); i++) {
      int last = i;
      while (last < run.size() && samples.sign(run.get(last)) == 0) last++;
      if (last - i == 1) solutions.add(run.get(i));
      else if (last > i) stretches.add(new Found.Stretch(run.get(i), run.get(last - 1)));
      if (last > i) i = last - 1;
      if (i + 1 < run.size()) cross(run.get(i), run.get(i + 1));
    }
  }

  private void cross(Point from, Point to) throws CommandFailure, InterruptedException {
    if (samples.sign(from) * samples.sign(to) >= 0) return;
    Crossing.Outcome outcome = crossing.between(from, to);
    if (outcome.solution() != null) {
      solutions.add(outcome.solution());
    } else if (outcome.jump() != null) {
      jumps.add(outcome.jump());
    } else {
      Edge below = Edge.between(from, outcome.missing(), samples);
      Edge above = Edge.between(to, outcome.missing(), samples);
      gaps.add(new Found.Gap(below.outer().at(), above.outer().at(), below.reason(samples)));
      cross(from, below.inner());
      cross(above.inner(), to);
    }
  }
}
