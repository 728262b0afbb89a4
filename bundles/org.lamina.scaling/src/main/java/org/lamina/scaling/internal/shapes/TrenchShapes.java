// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.shapes;

import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.scaling.model.TaperedTrenchArray;
import org.lamina.scaling.model.TrenchArray;
import org.lamina.scaling.surface.TaperedTrenchSurface;
import org.lamina.scaling.surface.TrenchSurface;

/** Trenches with upright and with leaning walls. */
public final class TrenchShapes {
  private static final FeatureSizes SIZES = new FeatureSizes("trench");

  private TrenchShapes() {}

  /** @throws InvalidGeometryException when a parameter is missing or out of its range */
  public static FilmSurface straight(TrenchArray trenches) {
    double width = SIZES.length("width", trenches.getWidth());
    double depth = SIZES.length("depth", trenches.getDepth());
    double pitch = SIZES.length("pitch", trenches.getPitch());
    SIZES.requireBelowPitch("width", trenches.getWidth(), trenches.getPitch());
    return new TrenchSurface(pitch, width, depth);
  }

  /** @throws InvalidGeometryException when a parameter is missing or out of its range */
  public static FilmSurface tapered(TaperedTrenchArray trenches) {
    double mouth = SIZES.length("width", trenches.getWidth());
    double depth = SIZES.length("depth", trenches.getDepth());
    double pitch = SIZES.length("pitch", trenches.getPitch());
    SIZES.requireBelowPitch("width", trenches.getWidth(), trenches.getPitch());
    SidewallAngle walls = new SidewallAngle(SIZES, "width");
    double angle = walls.fromVerticalRadians(trenches.getSidewallAngle(), mouth, trenches.getDepth());
    return new TaperedTrenchSurface(pitch, mouth, depth, angle);
  }
}
