// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import java.util.Arrays;

/**
 * Which part of the sites is covered, over the depth of a feature. Linear between equidistant points; immutable.
 *
 * <p>As long as the film is thin against the width, its thickness per cycle is the growth per cycle times the coverage.
 */
public final class CoverageProfile {
  private final double[] coverage;
  /** About each point, in any unit. */
  private final double[] wall;
  private final double outside;

  /** Takes over the arrays. From the mouth to the floor. */
  CoverageProfile(double[] coverage, double[] wall, double outside) {
    this.coverage = coverage;
    this.wall = wall;
    this.outside = outside;
  }

  /** Takes over the array. From the mouth to the floor of a feature of constant cross section. */
  CoverageProfile(double[] coverage, double outside) {
    this(coverage, evenWall(coverage.length), outside);
  }

  private static double[] evenWall(int points) {
    double[] wall = new double[points];
    Arrays.fill(wall, 1);
    wall[0] = 0.5;
    wall[points - 1] = 0.5;
    return wall;
  }

  /**
   * Between zero and one.
   *
   * @param depthFraction zero at the mouth, one at the floor
   */
  public double at(double depthFraction) {
    if (!(depthFraction >= 0 && depthFraction <= 1)) {
      throw new IllegalArgumentException("the depth is " + depthFraction + " of the feature's, which is outside it");
    }
    double place = depthFraction * (coverage.length - 1);
    int below = (int) StrictMath.min(place, coverage.length - 2);
    return coverage[below] + (place - below) * (coverage[below + 1] - coverage[below]);
  }

  /** On the floor. */
  public double bottom() {
    return coverage[coverage.length - 1];
  }

  /** On the wall at the mouth. */
  public double mouth() {
    return coverage[0];
  }

  /** On a flat surface outside. */
  public double outside() {
    return outside;
  }

  /** Floor over outside; one for no exposure at all. */
  public double stepCoverage() {
    return outside > 0 ? bottom() / outside : 1;
  }

  /** Mean over the area of the wall. */
  public double meanOfWall() {
    double covered = 0;
    double all = 0;
    for (int i = 0; i < coverage.length; i++) {
      covered += wall[i] * coverage[i];
      all += wall[i];
    }
    return covered / all;
  }

  /**
   * How deep, as part of the whole depth, the coverage is at least this; zero when nowhere, one when everywhere.
   *
   * @param level between zero and one
   */
  public double depthFractionOf(double level) {
    Inputs.requireCoverage(level);
    if (coverage[0] < level) return 0;
    int last = coverage.length - 1;
    for (int i = 1; i <= last; i++) {
      if (coverage[i] < level) return (i - 1 + (coverage[i - 1] - level) / (coverage[i - 1] - coverage[i])) / last;
    }
    return 1;
  }
}
