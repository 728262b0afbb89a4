// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.shapes;

import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Quantity;

/**
 * The angle of a leaning wall: files state it from the horizontal, as etch processes do, kernels take it from the
 * vertical.
 *
 * @param sizes the other parameters of the feature
 * @param opening what the mouth is called: {@code "diameter"} or {@code "width"}
 */
record SidewallAngle(FeatureSizes sizes, String opening) {
  private static final String NAME = "sidewallAngle";
  private static final String WORDS = FeatureSizes.words(NAME);
  private static final Quantity UPRIGHT = Quantity.valueOf("90 deg");
  /** What the conversion from degrees may cost: no wall leans by so little. */
  private static final double ROUNDING_RADIANS = 1e-12;

  /**
   * The angle between wall and vertical in rad.
   *
   * @throws InvalidGeometryException when it is absent, no angle, overhangs, or leaves no floor
   */
  double fromVerticalRadians(Quantity angle, double mouthMetres, Quantity depth) {
    sizes.requireDimension(NAME, WORDS, angle, Dimension.ANGLE, "angle", "\"89.5 deg\"");
    sizes.requirePositive(NAME, WORDS, angle, "angle");
    double leaning = StrictMath.PI / 2 - angle.si();
    if (leaning < -ROUNDING_RADIANS) throw overhanging(angle);
    if (leaning < ROUNDING_RADIANS) return 0;
    if (!leavesFloor(leaning, mouthMetres, depth)) throw withoutFloor(angle, mouthMetres, depth);
    return leaning;
  }

  private static boolean leavesFloor(double leaning, double mouthMetres, Quantity depth) {
    return mouthMetres / 2 - depth.si() * StrictMath.tan(leaning) > 0;
  }

  private InvalidGeometryException overhanging(Quantity angle) {
    String help = "it is measured from the horizontal, an upright wall has " + UPRIGHT
        + "; round pores that widen downwards are a profile-pore-array";
    return sizes.invalid(NAME, WORDS, angle, UPRIGHT, "is above " + UPRIGHT + ", the wall overhangs", help);
  }

  private InvalidGeometryException withoutFloor(Quantity angle, double mouthMetres, Quantity depth) {
    Quantity limit = FeatureSizes.like(angle, StrictMath.atan(2 * depth.si() / mouthMetres));
    String what = "leaves no floor at the depth of " + depth + ", it must be above " + limit;
    String help = "make the wall steeper, the " + opening + " larger or the depth smaller";
    double turned = angle.si();
    if (leavesFloor(turned, mouthMetres, depth)) {
      Quantity meant = FeatureSizes.like(angle, StrictMath.PI / 2 - turned);
      help = "it is measured from the horizontal: a wall " + angle + " off the vertical has " + meant;
    }
    return sizes.invalid(NAME, WORDS, angle, limit, what, help);
  }
}
