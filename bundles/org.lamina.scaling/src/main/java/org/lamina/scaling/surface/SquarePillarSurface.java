// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.surface;

import java.util.List;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.internal.features.SquarePillars;

/**
 * The surface of one pillar with a square cross-section and a flat top, and of the floor that belongs to it. Square
 * lattice, the sides of the pillars along its axes; the corners may be rounded.
 *
 * <p>With the perimeter {@code L = 4s − (8−2π)c} and the cross-section {@code S = s² − (4−π)c²}:
 * {@code A(d) = p² − (S + Ld + πd²) + (L + 2πd)(h−d) + S + πLd/2 + 2πd²}: the floor, the wall, the top and, with the last
 * two terms, the rounded edge of the top. A convex outline stays of that form for every offset (J. Steiner 1840), however
 * thick the film is against the corner radius. A corner radius of half the side gives {@link PillarSurface}.
 *
 * <p>Exact for offsets from zero to {@code min((p − s)/2, h)}: then the films of neighbouring pillars touch along their
 * sides, or the film on the floor has reached the height of the pillar. The gaps that stay open between four corners are
 * not described: undefined beyond the closure.
 *
 * @param sideMetres side s before the first film, above zero
 * @param cornerRadiusMetres radius c of the upright edges, from zero (sharp) to s/2 (round)
 * @param heightMetres height h before the first film, above zero
 * @param pitchMetres distance p between the centres of neighbouring pillars, more than s
 */
public record SquarePillarSurface(
    double sideMetres, double cornerRadiusMetres, double heightMetres, double pitchMetres) implements FilmSurface {
  /**
   * @throws IllegalArgumentException when a length is out of its range or the pillars do not fit the pitch
   */
  public SquarePillarSurface {
    Lengths.requirePositive("side", sideMetres);
    Lengths.requireNotNegative("corner radius", cornerRadiusMetres);
    Lengths.requirePositive("height", heightMetres);
    Lengths.requirePositive("pitch", pitchMetres);
    Lengths.requireAtMost("corner radius", cornerRadiusMetres, "half side", sideMetres / 2);
    Lengths.requireBelow("side", sideMetres, "pitch", pitchMetres);
  }

  @Override
  public double footprintSquareMetres() {
    return pitchMetres * pitchMetres;
  }

  // Written in the lengths that are left: every term is positive, nothing cancels.
  @Override
  public double areaSquareMetres(double offsetMetres) {
    double perimeter = 4 * sideMetres - (8 - 2 * Math.PI) * cornerRadiusMetres;
    double top = crossSection(sideMetres, cornerRadiusMetres);
    double base = crossSection(sideMetres + 2 * offsetMetres, cornerRadiusMetres + offsetMetres);
    double floor = footprintSquareMetres() - base;
    double wall = (perimeter + 2 * Math.PI * offsetMetres) * (heightMetres - offsetMetres);
    double edge = Math.PI * offsetMetres * (perimeter / 2 + 2 * offsetMetres);
    return floor + wall + top + edge;
  }

  // The area is a quadratic in the offset whose square term is −π: see PillarSurface.
  @Override
  public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
    double thickness = toOffsetMetres - fromOffsetMetres;
    double middle = fromOffsetMetres + thickness / 2;
    return thickness * (areaSquareMetres(middle) - Math.PI * thickness * thickness / 12);
  }

  @Override
  public double closureOffsetMetres() {
    return Math.min(halfGapMetres(), heightMetres);
  }

  @Override
  public List<Feature> features() {
    return List.of(new SquarePillars(footprintSquareMetres(), sideMetres, cornerRadiusMetres, heightMetres));
  }

  @Override
  public String closure() {
    return halfGapMetres() <= heightMetres ? "the pillars touch" : "the pillars are buried";
  }

  private double halfGapMetres() {
    return (pitchMetres - sideMetres) / 2;
  }

  private static double crossSection(double side, double cornerRadius) {
    return side * side - (4 - Math.PI) * cornerRadius * cornerRadius;
  }
}
