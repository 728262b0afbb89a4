// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.surface;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.internal.features.OffsetProfile;
import org.lamina.scaling.internal.features.ProfileHole;

/**
 * The surface of one pore of any profile, rotationally symmetric about its axis, with a flat floor, and of the top surface
 * that belongs to it. The radius is given at depths and is linear between them: tapered, bowed and necked pores.
 *
 * <p>Exact for the polyline: the parallel surface is built of frusta and parts of tori, and
 * {@code V = a(d₂ − d₁) + W(d₁) − W(d₂)} with the room W that is left in the pore. Ledges and waists are rounded, corners
 * that point into the wall stay sharp, and segments that a film buries drop out. The difference of rooms costs digits:
 * the error of a volume is about 1e-15 of the room over the volume, 1e-11 for a film of 0.1 nm in a pore of 10 µm. A
 * smooth profile that is sampled at n equal steps differs from its polyline by a part that falls with 1/n². Two points of
 * the same radius give {@link PoreSurface}, of different radii {@link TaperedPoreSurface}.
 *
 * <p>Valid for offsets from zero to the least of three: the radius of the narrowest waist over the rising floor, where it
 * closes and what lies below becomes a cavity; the offset at which the films of wall and floor meet on the axis; the depth,
 * where the film on the floor has reached the level of the mouth. Undefined beyond. Source: J. Steiner 1840 for the parts,
 * {@code docs/physics/geometry.md} for the whole. Unlike the other kernels this one allocates. Immutable.
 */
public final class ProfileSurface implements FilmSurface {
  private static final double SAME = 1e-12;
  private static final int MAX_CORNERS = 100_000;

  private final double cellAreaSquareMetres;
  private final double[] heights; // over the mouth: the depths with their sign turned
  private final double[] radii;
  private final double depthMetres;
  private final double axisClosureMetres;
  private final double waistMetres;

  /**
   * @param cellAreaSquareMetres area a of the unit cell, more than that of the widest place
   * @param depthsMetres depths from zero (the mouth) to that of the floor, strictly rising; 2 to 100,000 of them
   * @param radiiMetres radius at each depth before the first film, above zero; the floor has the last one
   * @throws IllegalArgumentException when a number is out of its range
   */
  public ProfileSurface(double cellAreaSquareMetres, double[] depthsMetres, double[] radiiMetres) {
    this.cellAreaSquareMetres = cellAreaSquareMetres;
    radii = radiiMetres.clone();
    int corners = depthsMetres.length;
    requireCorners(corners, radii.length);
    heights = new double[corners];
    double widest = 0;
    for (int i = 0; i < corners; i++) {
      requireDeeper(i, depthsMetres[i], i == 0 ? 0 : depthsMetres[i - 1]);
      Lengths.requirePositive("radius at the depth of " + Lengths.text(depthsMetres[i]) + " m", radii[i]);
      heights[i] = i == 0 ? 0 : -depthsMetres[i];
      widest = Math.max(widest, radii[i]);
    }
    Lengths.requireCell(cellAreaSquareMetres, Math.PI * widest * widest);
    depthMetres = depthsMetres[corners - 1];
    axisClosureMetres = axisClosure();
    waistMetres = waist();
  }

  /**
   * A profile sampled at equal steps of the depth.
   *
   * @param cellAreaSquareMetres area a of the unit cell
   * @param depthMetres depth h, above zero
   * @param radiusMetres radius over depth, from zero to h
   * @param steps 1 to 99,999
   */
  public static ProfileSurface sampled(
      double cellAreaSquareMetres, double depthMetres, DoubleUnaryOperator radiusMetres, int steps) {
    Lengths.requirePositive("depth", depthMetres);
    requireCorners(Math.max(0, steps) + 1L, Math.max(0, steps) + 1L);
    double[] depths = new double[steps + 1];
    double[] radii = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      depths[i] = i == steps ? depthMetres : depthMetres * i / steps;
      radii[i] = radiusMetres.applyAsDouble(depths[i]);
    }
    return new ProfileSurface(cellAreaSquareMetres, depths, radii);
  }

  @Override
  public double footprintSquareMetres() {
    return cellAreaSquareMetres;
  }

  @Override
  public double areaSquareMetres(double offsetMetres) {
    double top = cellAreaSquareMetres - Math.PI * radii[0] * radii[0];
    return top + (offsetMetres > 0 ? offsetProfile(offsetMetres).area() : bareArea());
  }

  @Override
  public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
    double onTop = cellAreaSquareMetres * (toOffsetMetres - fromOffsetMetres);
    return onTop + (room(fromOffsetMetres) - room(toOffsetMetres));
  }

  @Override
  public double closureOffsetMetres() {
    return Math.min(depthMetres, Math.min(axisClosureMetres, waistMetres));
  }

  @Override
  public List<Feature> features() {
    return List.of(new ProfileHole(heights, radii));
  }

  @Override
  public String closure() {
    double closed = Math.min(axisClosureMetres, waistMetres);
    if (closed > depthMetres) return "the pore is full to its rim";
    // Straight down to where the floor rises: neither of the two comes first.
    if (Math.abs(axisClosureMetres - waistMetres) <= SAME * closed) return "the pore is closed";
    if (axisClosureMetres < waistMetres) return "the pore is closed at its bottom";
    return radii[0] == waistMetres ? "the mouth of the pore is closed" : "a waist of the pore is closed";
  }

  private OffsetProfile offsetProfile(double offset) {
    return new OffsetProfile(heights, radii, offset);
  }

  private double bareArea() {
    double floor = radii[radii.length - 1];
    double area = Math.PI * floor * floor;
    for (int i = 1; i < radii.length; i++) {
      double fall = heights[i - 1] - heights[i];
      double run = radii[i - 1] - radii[i];
      area += Math.PI * (radii[i - 1] + radii[i]) * Math.sqrt(fall * fall + run * run);
    }
    return area;
  }

  private double room(double offset) {
    if (offset > 0) return offsetProfile(offset).room();
    double room = 0;
    for (int i = 1; i < radii.length; i++) {
      double a = radii[i - 1];
      double b = radii[i];
      room += Math.PI / 3 * (a * a + a * b + b * b) * (heights[i - 1] - heights[i]);
    }
    return room;
  }

  /**
   * A point of the axis at the height y over the floor is as far from the floor as from a point of the wall at the radius r
   * and the height z over the floor when {@code y = (r² + z²)/(2z)}: the least of them is where the rising floor meets the
   * films of the wall. On a segment {@code r = b + mz} the least is at {@code z = b/√(1+m²)}.
   */
  private double axisClosure() {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < radii.length; i++) {
      double lower = heights[i] + depthMetres;
      double upper = heights[i - 1] + depthMetres;
      double slope = (radii[i - 1] - radii[i]) / (upper - lower);
      double base = radii[i] - slope * lower;
      double at = Math.max(lower, Math.min(upper, Math.abs(base) / Math.sqrt(1 + slope * slope)));
      double radius = radii[i] + slope * (at - lower);
      least = Math.min(least, (radius * radius + at * at) / (2 * at));
    }
    return least;
  }

  /** The narrowest corner that the film on the floor has not buried when it meets those of the wall. */
  private double waist() {
    double narrowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < radii.length; i++) {
      if (heights[i] + depthMetres >= axisClosureMetres * (1 - SAME)) narrowest = Math.min(narrowest, radii[i]);
    }
    return narrowest;
  }

  private static void requireCorners(long depths, long radii) {
    if (depths < 2 || depths > MAX_CORNERS) {
      throw new IllegalArgumentException("number of depths is " + depths + ", but must be from 2 to " + MAX_CORNERS);
    }
    if (radii != depths) {
      throw new IllegalArgumentException("number of radii is " + radii + ", but must be that of the depths, " + depths);
    }
  }

  private static void requireDeeper(int i, double depth, double above) {
    if (i == 0 ? depth == 0 : depth > above && depth < Double.POSITIVE_INFINITY) return;
    String allowed = i == 0 ? "zero" : "above the depth of " + Lengths.text(above) + " m before it and finite";
    throw new IllegalArgumentException("depth " + (i + 1) + " is " + Lengths.text(depth) + " m, but must be " + allowed);
  }
}
