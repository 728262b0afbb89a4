// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.lamina.cli.internal.run.CommandFailure;

/** All points that were asked for so far, against the wanted value. */
final class Samples {
  /**
   * An estimate this near the wanted value, as a share of the larger of both, is the wanted value:
   * sums of numbers with 16 digits agree no better. What it is elsewhere in the range does not
   * count: where it grows by decades, nearly everything is small against its greatest value.
   */
  private static final double SAME = 1e-12;

  private final Response response;
  private final double wanted;
  private final TreeMap<Double, Point> known = new TreeMap<>();

  Samples(Response response, double wanted) {
    this.response = response;
    this.wanted = wanted;
  }

  Point at(double number) throws CommandFailure, InterruptedException {
    Point point = known.get(number);
    if (point == null) {
      point = response.at(number);
      known.put(number, point);
    }
    return point;
  }

  /** What the estimate is above the wanted value. */
  double excess(Point point) {
    return point.value() - wanted;
  }

  /** -1 below the wanted value, 1 above, 0 at it. */
  int sign(Point point) {
    double excess = excess(point);
    double larger = Math.max(Math.abs(wanted), Math.abs(point.value()));
    return Math.abs(excess) <= SAME * larger ? 0 : excess < 0 ? -1 : 1;
  }

  /** Whether the difference from the wanted value is at most a share of it. */
  boolean within(double share, Point point) {
    return Math.abs(excess(point)) <= share * Math.abs(wanted);
  }

  /** The nearest number below that was asked for; null when there is none. */
  Point before(Point point) {
    Map.Entry<Double, Point> entry = known.lowerEntry(point.at());
    return entry == null ? null : entry.getValue();
  }

  /** The nearest number above that was asked for; null when there is none. */
  Point after(Point point) {
    Map.Entry<Double, Point> entry = known.higherEntry(point.at());
    return entry == null ? null : entry.getValue();
  }

  /** Where the estimate is least; null when it is available nowhere. */
  Point least() {
    return available().stream().min(Comparator.comparingDouble(Point::value)).orElse(null);
  }

  /** Where the estimate is greatest; null when it is available nowhere. */
  Point most() {
    return available().stream().max(Comparator.comparingDouble(Point::value)).orElse(null);
  }

  private Collection<Point> available() {
    return known.values().stream().filter(Point::available).toList();
  }
}
