// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.shapes;

import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.quantity.Quantity;
import org.lamina.scaling.model.SquareHoleArray;
import org.lamina.scaling.model.SquarePillarArray;
import org.lamina.scaling.surface.SquareHoleSurface;
import org.lamina.scaling.surface.SquarePillarSurface;

/** Pillars and holes with a square cross-section, with sharp or with rounded corners. */
public final class SquareShapes {
  private static final String CORNER = "cornerRadius";

  private SquareShapes() {}

  /** @throws InvalidGeometryException when a parameter is missing or out of its range */
  public static FilmSurface pillars(SquarePillarArray pillars) {
    FeatureSizes sizes = new FeatureSizes("pillar");
    double side = sizes.length("side", pillars.getSide());
    double corner = corner(sizes, pillars.getCornerRadius(), pillars.getSide());
    double height = sizes.length("height", pillars.getHeight());
    double pitch = sizes.length("pitch", pillars.getPitch());
    sizes.requireBelowPitch("side", pillars.getSide(), pillars.getPitch());
    return new SquarePillarSurface(side, corner, height, pitch);
  }

  /** @throws InvalidGeometryException when a parameter is missing or out of its range */
  public static FilmSurface holes(SquareHoleArray holes) {
    FeatureSizes sizes = new FeatureSizes("hole");
    double side = sizes.length("side", holes.getSide());
    double corner = corner(sizes, holes.getCornerRadius(), holes.getSide());
    double depth = sizes.length("depth", holes.getDepth());
    double pitch = sizes.length("pitch", holes.getPitch());
    sizes.requireBelowPitch("side", holes.getSide(), holes.getPitch());
    return new SquareHoleSurface(side, corner, depth, pitch);
  }

  private static double corner(FeatureSizes sizes, Quantity radius, Quantity side) {
    double corner = sizes.lengthOrZero(CORNER, radius);
    if (corner <= side.si() / 2) return corner;
    Quantity limit = FeatureSizes.like(radius, side.si() / 2);
    String what = "is above " + limit + ", half of the side of " + side;
    String help = "make it smaller; with a radius of half of the side the cross-section is round";
    throw sizes.invalid(CORNER, FeatureSizes.words(CORNER), radius, limit, what, help);
  }
}
