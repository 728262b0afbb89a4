// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.features;

import org.lamina.api.design.Feature;

/**
 * A round hole of any profile, given as a polyline, with a flat floor.
 *
 * <p>Its wall reaches up to where the rounded rim of the mouth begins, or to the level of the mouth where the wall
 * overhangs there. Immutable; every question looks at the part of the polyline within the offset of the place asked
 * for.
 */
public final class ProfileHole implements Feature {
  /**
   * A ledge is an area at one depth: who asks for the wall at some depths would miss it or count it many times. The wall
   * is therefore the mean over this share of the depth, so that depth times the mean over all depths is exact.
   */
  private static final int BANDS = 64;

  private final double[] heights; // over the mouth, descending from zero
  private final double[] radii;

  /**
   * @param heightsMetres of the corners over the mouth, strictly descending from zero
   * @param radiiMetres at the corners
   */
  public ProfileHole(double[] heightsMetres, double[] radiiMetres) {
    heights = heightsMetres.clone();
    radii = radiiMetres.clone();
  }

  @Override
  public Kind kind() {
    return Kind.HOLE;
  }

  @Override
  public double depthMetres(double offsetMetres) {
    return mouth(offsetMetres) - floor(offsetMetres);
  }

  @Override
  public double openAreaSquareMetres(double depthFraction, double offsetMetres) {
    double mouth = mouth(offsetMetres);
    double height = (1 - depthFraction) * mouth + depthFraction * floor(offsetMetres);
    double radius = Math.max(0, about(height, height, offsetMetres).radius(height));
    return Math.PI * radius * radius;
  }

  /** The mean over the nearest of bands that lie about multiples of 1/64 of the depth; those at the ends are halves. */
  @Override
  public double wallMetres(double depthFraction, double offsetMetres) {
    double mouth = mouth(offsetMetres);
    double depth = mouth - floor(offsetMetres);
    long band = Math.round(depthFraction * BANDS);
    double upper = mouth - Math.max(0, (band - 0.5) / BANDS) * depth;
    double lower = mouth - Math.min(1, (band + 0.5) / BANDS) * depth;
    return about(lower, upper, offsetMetres).wallArea() / (upper - lower);
  }

  /** The height over the mouth at which the rim begins. */
  private double mouth(double offset) {
    return offset > 0 ? about(0, offset, offset).rimBegins() : 0;
  }

  private double floor(double offset) {
    return heights[heights.length - 1] + offset;
  }

  private OffsetProfile about(double low, double high, double offset) {
    return OffsetProfile.between(heights, radii, offset, low, high);
  }
}
