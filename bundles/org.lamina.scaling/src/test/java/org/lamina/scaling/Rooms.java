// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.function.DoubleUnaryOperator;

/**
 * The room that is left in and over a shape at an offset d, out of horizontal slices: from what a parallel surface is, not
 * from any formula for its area.
 *
 * <p>A point is filled when it is within d of the substrate. At the height z over the upper plane the substrate reaches
 * {@code √(d² − z²)} sideways; beside a leaning wall the nearest point of the wall is searched for. The slices are summed
 * after Gauss, in pieces between the heights at which the drawing changes. A film is the cell times its thickness and the
 * difference of the rooms.
 */
final class Rooms {
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int SEARCH_STEPS = 42;
  private static final double[] NODES = new double[20];
  private static final double[] WEIGHTS = new double[20];

  static {
    int n = NODES.length;
    for (int i = 0; i < n; i++) {
      double x = Math.cos(Math.PI * (i + 0.75) / (n + 0.5));
      double slope = 1;
      for (int newton = 0; newton < 20; newton++) {
        double before = 1;
        double value = x;
        for (int k = 2; k <= n; k++) {
          double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
          before = value;
          value = next;
        }
        slope = n * (x * value - before) / (x * x - 1);
        x -= value / slope;
      }
      NODES[i] = x;
      WEIGHTS[i] = 2 / ((1 - x * x) * slope * slope);
    }
  }

  private Rooms() {}

  static double integral(DoubleUnaryOperator function, double from, double to) {
    double sum = 0;
    for (int i = 0; i < NODES.length; i++) {
      sum += WEIGHTS[i] * function.applyAsDouble((from + to) / 2 + (to - from) / 2 * NODES[i]);
    }
    return sum * (to - from) / 2;
  }

  /**
   * Walls that stand upright.
   *
   * @param free area of the open cross-section when the substrate reaches sideways by so much
   * @param bend reach at which that area changes its form
   */
  static double upright(double height, DoubleUnaryOperator free, double bend, double offset) {
    double split = bend < offset ? Math.acos(bend / offset) : 0;
    DoubleUnaryOperator slice = angle -> {
      double reach = offset * Math.cos(angle);
      return free.applyAsDouble(reach) * reach;
    };
    double overPlane = integral(slice, 0, split) + integral(slice, split, Math.PI / 2);
    return free.applyAsDouble(offset) * (height - offset) + overPlane;
  }

  /**
   * A wall that leans, down from the mouth at the height zero.
   *
   * @param free open area over the half width
   */
  static double leaning(double mouth, double depth, double angle, DoubleUnaryOperator free, double offset) {
    double rimBegins = offset * Math.sin(angle);
    double floor = offset - depth;
    DoubleUnaryOperator beside = z -> free.applyAsDouble(halfWidth(mouth, depth, angle, offset, z));
    double besideWall = floor < rimBegins ? integral(beside, floor, rimBegins) : 0;
    double rim = integral(
        turn -> beside.applyAsDouble(offset * Math.sin(turn)) * offset * Math.cos(turn),
        floor < rimBegins ? angle : Math.asin(floor / offset),
        Math.PI / 2);
    return besideWall + rim;
  }

  /** Half of what is open at the height z: the least over all points of the wall that are within the offset. */
  static double halfWidth(double mouth, double depth, double angle, double offset, double z) {
    return nearest(mouth, Math.tan(angle), Math.max(-depth, z - offset), Math.min(0, z + offset), offset, z);
  }

  /** The radius at the height z that a segment of wall, {@code r = atZero + slope y} for y from low to high, leaves. */
  static double nearest(double atZero, double slope, double low, double high, double offset, double z) {
    if (low > high) return Double.POSITIVE_INFINITY;
    double from = low;
    double to = high;
    double left = to - GOLDEN * (to - from);
    double right = from + GOLDEN * (to - from);
    double atLeft = left(atZero, slope, left, offset, z);
    double atRight = left(atZero, slope, right, offset, z);
    for (int i = 0; i < SEARCH_STEPS; i++) {
      if (atLeft <= atRight) {
        to = right;
        right = left;
        atRight = atLeft;
        left = to - GOLDEN * (to - from);
        atLeft = left(atZero, slope, left, offset, z);
      } else {
        from = left;
        left = right;
        atLeft = atRight;
        right = from + GOLDEN * (to - from);
        atRight = left(atZero, slope, right, offset, z);
      }
    }
    double ends = Math.min(left(atZero, slope, low, offset, z), left(atZero, slope, high, offset, z));
    return Math.min(ends, Math.min(atLeft, atRight));
  }

  private static double left(double atZero, double slope, double y, double offset, double z) {
    double beside = z - y;
    return atZero + slope * y - Math.sqrt(Math.max(0, (offset - beside) * (offset + beside)));
  }

  static double disc(double radius) {
    return Math.PI * radius * radius;
  }

  /** A square whose corners are rounded with a radius; a negative radius means a sharp one. */
  static double roundedSquare(double side, double cornerRadius) {
    double corner = Math.max(0, cornerRadius);
    return side * side - (2 * corner) * (2 * corner) + disc(corner);
  }
}
