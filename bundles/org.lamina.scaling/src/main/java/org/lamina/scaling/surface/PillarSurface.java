// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.surface;

import java.util.List;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.internal.features.RoundPillars;

/**
 * The surface of one cylindrical pillar with a flat top and of the floor that belongs to it.
 *
 * <p>{@code A(d) = a − π(r+d)² + 2π(r+d)(h−d) + πr² + π²rd + 2πd²}: the floor, the wall, the top and, with the last two
 * terms, the rounded edge of the top. Exact for offsets from zero to {@code min((p − 2r)/2, h)}: then the films of
 * neighbouring pillars touch, or the film on the floor has reached the height of the pillar.
 *
 * @param cellAreaSquareMetres area a of the unit cell
 * @param radiusMetres radius r before the first film, above zero
 * @param heightMetres height h before the first film, above zero
 * @param pitchMetres distance p between the centres of neighbouring pillars, more than 2r
 */
public record PillarSurface(double cellAreaSquareMetres, double radiusMetres, double heightMetres, double pitchMetres)
    implements FilmSurface {
  /**
   * @throws IllegalArgumentException when a length is not above zero or the pillars do not fit the pitch or the cell
   */
  public PillarSurface {
    Lengths.requirePositive("radius", radiusMetres);
    Lengths.requirePositive("height", heightMetres);
    Lengths.requirePositive("pitch", pitchMetres);
    Lengths.requireBelow("diameter", 2 * radiusMetres, "pitch", pitchMetres);
    // A circle as wide as the pitch fits the cell of every lattice.
    Lengths.requireCell(cellAreaSquareMetres, Math.PI * pitchMetres * pitchMetres / 4);
  }

  @Override
  public double footprintSquareMetres() {
    return cellAreaSquareMetres;
  }

  // Written in the lengths that are left, not in powers of the offset: every term is positive, nothing cancels.
  @Override
  public double areaSquareMetres(double offsetMetres) {
    double radiusNow = radiusMetres + offsetMetres;
    double floor = cellAreaSquareMetres - Math.PI * radiusNow * radiusNow;
    double wall = 2 * Math.PI * radiusNow * (heightMetres - offsetMetres);
    double top = Math.PI * radiusMetres * radiusMetres;
    double edge = Math.PI * offsetMetres * (Math.PI * radiusMetres + 2 * offsetMetres);
    return floor + wall + top + edge;
  }

  // The area is a quadratic in the offset whose square term is −π: see PoreSurface. The last term is never more than a
  // sixth of the area, so that the difference keeps its digits.
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
    return List.of(new RoundPillars(cellAreaSquareMetres, radiusMetres, heightMetres));
  }

  @Override
  public String closure() {
    return halfGapMetres() <= heightMetres ? "the pillars touch" : "the pillars are buried";
  }

  private double halfGapMetres() {
    return (pitchMetres - 2 * radiusMetres) / 2;
  }
}
