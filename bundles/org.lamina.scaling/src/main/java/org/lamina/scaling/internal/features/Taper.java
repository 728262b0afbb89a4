// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.features;

/**
 * A wall that leans inwards, down to a flat floor, under a conformal film.
 *
 * <p>A film of the thickness d moves the wall by {@code d/cos β} sideways and ends at the height {@code d sin β} over
 * the mouth, where the rounded rim begins.
 *
 * @param mouthHalfWidthMetres radius or half width R of the mouth before the first film
 * @param depthMetres h before the first film
 * @param angleRadians β between wall and vertical
 */
public record Taper(double mouthHalfWidthMetres, double depthMetres, double angleRadians) {
  /** From where the rim begins down to the floor, in m: {@code h − d (1 − sin β)}. */
  double depthLeft(double offset) {
    // 1 − sin β without cancellation
    return depthMetres - StrictMath.cos(angleRadians) * shrinkage() * offset;
  }

  /** Half of what is open, in m; zero where nothing is. */
  double halfWidth(double depthFraction, double offset) {
    double top = mouthHalfWidthMetres - StrictMath.cos(angleRadians) * offset;
    double floor = mouthHalfWidthMetres - depthMetres * StrictMath.tan(angleRadians) - shrinkage() * offset;
    return Math.max(0, (1 - depthFraction) * top + depthFraction * floor);
  }

  /** Length of the wall over its height. */
  double slant() {
    return 1 / StrictMath.cos(angleRadians);
  }

  private double shrinkage() {
    return StrictMath.cos(angleRadians) / (1 + StrictMath.sin(angleRadians));
  }
}
