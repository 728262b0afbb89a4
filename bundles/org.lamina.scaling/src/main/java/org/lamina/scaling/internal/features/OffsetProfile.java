// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.features;

import java.util.Arrays;

/**
 * The parallel curve of a wall that is drawn as a polyline of radius over height, inside the pore, at one offset d.
 *
 * <p>A point is inside the film when it is within d of the wall; at the height z the radius that is left is therefore
 * {@code min r(z') − √(d² − (z−z')²)} over all heights z' of the wall. Each corner of the polyline contributes an arc of
 * the radius d, each segment a line shifted by d along its normal; the curve is the lower envelope of them, found by
 * merging halves. Between the crossings every integral has a closed form, so that nothing is sampled. Heights are those
 * over the mouth: the wall lies below zero.
 */
public final class OffsetProfile {
  private static final int NONE = -1;

  private final double[] heights; // descending, the mouth first
  private final double[] radii;
  private final double offset;
  private final double low;
  private final double high;
  private final Pieces pieces;

  /**
   * @param heights of the corners over the mouth, in m, strictly descending from zero
   * @param radii at the corners, in m
   * @param offset above zero
   */
  public OffsetProfile(double[] heights, double[] radii, double offset) {
    this(heights, radii, offset, heights[heights.length - 1] + offset, offset);
  }

  private OffsetProfile(double[] heights, double[] radii, double offset, double low, double high) {
    this.heights = heights;
    this.radii = radii;
    this.offset = offset;
    this.low = low;
    this.high = high;
    pieces = low < high ? envelope(0, 2 * heights.length - 1) : new Pieces(high);
  }

  /** The part between two heights, which only the corners within the offset shape; the offset may be zero. */
  static OffsetProfile between(double[] heights, double[] radii, double offset, double low, double high) {
    int first = corners(heights, high + offset) - 1;
    int last = corners(heights, low - offset) + 1;
    first = Math.max(0, Math.min(first, heights.length - 2));
    last = Math.max(first + 2, Math.min(last, heights.length));
    double[] near = Arrays.copyOfRange(heights, first, last);
    return new OffsetProfile(near, Arrays.copyOfRange(radii, first, last), offset, low, high);
  }

  /** How many corners lie above a height or at it. */
  private static int corners(double[] heights, double height) {
    int from = 0;
    int to = heights.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (heights[middle] >= height) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The area of wall, rim and floor, in m². */
  public double area() {
    double floor = pieces.size == 0 || pieces.curves[0] == NONE ? 0 : radius(pieces.curves[0], low);
    return wallArea() + Math.PI * floor * floor;
  }

  /** The area of wall and rim, in m². */
  double wallArea() {
    double area = 0;
    for (int i = 0; i < pieces.size; i++) {
      int curve = pieces.curves[i];
      if (curve == NONE) continue;
      double from = pieces.starts[i];
      double to = pieces.end(i);
      if (isArc(curve)) {
        area += arcArea(curve / 2, to) - arcArea(curve / 2, from);
      } else {
        area += Math.PI * (radius(curve, from) + radius(curve, to)) * (to - from) / cos(curve);
      }
    }
    return area;
  }

  /** The height at which the rim begins, which ends at the upper height. */
  double rimBegins() {
    return pieces.starts[pieces.size - 1];
  }

  /** The radius that is left at a height, in m; infinite where there is no wall. */
  double radius(double height) {
    double least = Double.POSITIVE_INFINITY;
    for (int curve = 0; curve < 2 * heights.length - 1; curve++) {
      if (bottom(curve) <= height && height <= top(curve)) least = Math.min(least, radius(curve, height));
    }
    return least;
  }

  /** The room that is left below the outer surface of the film on top, in m³. */
  public double room() {
    double room = 0;
    for (int i = 0; i < pieces.size; i++) {
      int curve = pieces.curves[i];
      if (curve == NONE) continue;
      double from = pieces.starts[i];
      double to = pieces.end(i);
      if (isArc(curve)) {
        room += arcRoom(curve / 2, to) - arcRoom(curve / 2, from);
      } else {
        double a = radius(curve, from);
        double b = radius(curve, to);
        room += Math.PI / 3 * (a * a + a * b + b * b) * (to - from);
      }
    }
    return room;
  }

  // Curve 2i is the arc around corner i, curve 2i + 1 the line of the segment from corner i down to corner i + 1.
  private static boolean isArc(int curve) {
    return curve % 2 == 0;
  }

  private double sine(int corner, double height) {
    return Math.max(-1, Math.min(1, (height - heights[corner]) / offset));
  }

  /** Integral of {@code 2π(r − d cos ψ) d} over ψ. */
  private double arcArea(int corner, double height) {
    double sine = sine(corner, height);
    return 2 * Math.PI * offset * (radii[corner] * StrictMath.asin(sine) - offset * sine);
  }

  /** Integral of {@code π(r − d cos ψ)² d cos ψ} over ψ. */
  private double arcRoom(int corner, double height) {
    double r = radii[corner];
    double sine = sine(corner, height);
    double cosine = Math.sqrt((1 - sine) * (1 + sine));
    double mixed = StrictMath.asin(sine) + sine * cosine;
    return Math.PI * offset * (r * (r * sine - offset * mixed) + offset * offset * (sine - sine * sine * sine / 3));
  }

  private double fall(int line) {
    return heights[line / 2] - heights[line / 2 + 1];
  }

  private double slope(int line) {
    return (radii[line / 2] - radii[line / 2 + 1]) / fall(line);
  }

  private double cos(int line) {
    double slope = slope(line);
    return 1 / Math.sqrt(1 + slope * slope);
  }

  private double radius(int curve, double height) {
    double beside = height - heights[curve / 2];
    if (isArc(curve)) return radii[curve / 2] - Math.sqrt(Math.max(0, (offset - beside) * (offset + beside)));
    return radii[curve / 2] + slope(curve) * beside - offset / cos(curve);
  }

  private Pieces envelope(int from, int to) {
    if (to - from == 1) return alone(from);
    int middle = (from + to) >>> 1;
    return merge(envelope(from, middle), envelope(middle, to));
  }

  private Pieces alone(int curve) {
    double bottom = bottom(curve);
    double top = top(curve);
    Pieces alone = new Pieces(high);
    alone.add(low, Math.min(bottom, high), NONE);
    alone.add(Math.max(low, bottom), Math.min(top, high), curve);
    alone.add(Math.max(low, top), high, NONE);
    return alone;
  }

  private double bottom(int curve) {
    return isArc(curve) ? heights[curve / 2] - offset : heights[curve / 2 + 1] + lift(curve);
  }

  private double top(int curve) {
    return heights[curve / 2] + (isArc(curve) ? offset : lift(curve));
  }

  /** A line is moved along the normal of its segment. */
  private double lift(int line) {
    return offset * slope(line) * cos(line);
  }

  private Pieces merge(Pieces a, Pieces b) {
    Pieces merged = new Pieces(high);
    int i = 0;
    int j = 0;
    double at = low;
    while (i < a.size && j < b.size) {
      double until = Math.min(a.end(i), b.end(j));
      lower(merged, at, until, a.curves[i], b.curves[j]);
      at = until;
      if (a.end(i) <= until) i++;
      if (j < b.size && b.end(j) <= until) j++;
    }
    return merged;
  }

  private void lower(Pieces into, double from, double to, int p, int q) {
    if (p == NONE || q == NONE) {
      into.add(from, to, p == NONE ? q : p);
      return;
    }
    double at = from;
    double[] crossings = crossings(p, q);
    Arrays.sort(crossings);
    for (double crossing : crossings) {
      if (!(crossing > at && crossing < to)) continue;
      into.add(at, crossing, lowest(p, q, at, crossing));
      at = crossing;
    }
    into.add(at, to, lowest(p, q, at, to));
  }

  private int lowest(int p, int q, double from, double to) {
    double middle = from + (to - from) / 2;
    return radius(p, middle) <= radius(q, middle) ? p : q;
  }

  /** Heights at which two curves may cross; one too many does no harm. */
  private double[] crossings(int p, int q) {
    if (isArc(p) && isArc(q)) return arcs(p / 2, q / 2);
    if (isArc(p)) return lineAndArc(q, p / 2);
    if (isArc(q)) return lineAndArc(p, q / 2);
    double at = heights[p / 2];
    return new double[] {at + (radius(q, at) - radius(p, at)) / (slope(p) - slope(q))};
  }

  private double[] arcs(int p, int q) {
    double rise = heights[q] - heights[p];
    double run = radii[q] - radii[p];
    double squared = rise * rise + run * run;
    double chord = offset * offset / squared - 0.25;
    if (chord < 0) return new double[0];
    double middle = heights[p] + rise / 2;
    double beside = run * Math.sqrt(chord);
    return new double[] {middle - beside, middle + beside};
  }

  private double[] lineAndArc(int line, int corner) {
    double slope = slope(line);
    double gap = radii[corner] - radius(line, heights[corner]);
    double square = 1 + slope * slope;
    double root = square * offset * offset - gap * gap;
    if (root < 0) return new double[0];
    double middle = heights[corner] + slope * gap / square;
    double beside = Math.sqrt(root) / square;
    return new double[] {middle - beside, middle + beside};
  }

  /** Which curve is the lowest, from the bottom up. */
  private static final class Pieces {
    private final double end;
    private double[] starts = new double[4];
    private int[] curves = new int[4];
    private int size;

    Pieces(double end) {
      this.end = end;
    }

    double end(int i) {
      return i + 1 < size ? starts[i + 1] : end;
    }

    void add(double from, double to, int curve) {
      if (to <= from || (size > 0 && curves[size - 1] == curve)) return;
      if (size == curves.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        curves = Arrays.copyOf(curves, 2 * size);
      }
      starts[size] = from;
      curves[size++] = curve;
    }
  }
}
