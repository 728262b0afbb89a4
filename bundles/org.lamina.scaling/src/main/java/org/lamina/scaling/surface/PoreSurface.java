// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.surface;

import java.util.List;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.internal.features.RoundHole;

/**
 * The surface of one cylindrical pore with a flat floor and of the top surface that belongs to it.
 *
 * <p>{@code A(d) = a − πr² + π(r−d)² + 2π(r−d)(h−d) + π²rd − 2πd²}: the top surface, the floor, the wall and, with the
 * last two terms, the rounded rim of the mouth, a quarter of a torus that lies inside the pore, so that the mouth never
 * grows towards its neighbours. Exact for offsets from zero to {@code min(r, h)}.
 *
 * @param cellAreaSquareMetres area a of the unit cell, more than that of the mouth
 * @param radiusMetres radius r before the first film, above zero
 * @param depthMetres depth h before the first film, above zero
 */
public record PoreSurface(double cellAreaSquareMetres, double radiusMetres, double depthMetres) implements FilmSurface {
  /**
   * @throws IllegalArgumentException when a length is not above zero or the mouth does not fit the cell
   */
  public PoreSurface {
    Lengths.requirePositive("radius", radiusMetres);
    Lengths.requirePositive("depth", depthMetres);
    Lengths.requireCell(cellAreaSquareMetres, Math.PI * radiusMetres * radiusMetres);
  }

  @Override
  public double footprintSquareMetres() {
    return cellAreaSquareMetres;
  }

  // Written in the lengths that are left, not in powers of the offset: every term is positive, nothing cancels.
  @Override
  public double areaSquareMetres(double offsetMetres) {
    double radiusLeft = radiusMetres - offsetMetres;
    double top = cellAreaSquareMetres - Math.PI * radiusMetres * radiusMetres;
    double floor = Math.PI * radiusLeft * radiusLeft;
    double wall = 2 * Math.PI * radiusLeft * (depthMetres - offsetMetres);
    double rim = Math.PI * offsetMetres * (Math.PI * radiusMetres - 2 * offsetMetres);
    return top + floor + wall + rim;
  }

  // The area is a quadratic in the offset whose square term is +π: the integral is thickness times (area in the middle
  // + π thickness²/12), exactly. Differences of cubes would lose the digits of a thin film.
  @Override
  public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
    double thickness = toOffsetMetres - fromOffsetMetres;
    double middle = fromOffsetMetres + thickness / 2;
    return thickness * (areaSquareMetres(middle) + Math.PI * thickness * thickness / 12);
  }

  @Override
  public double closureOffsetMetres() {
    return Math.min(radiusMetres, depthMetres);
  }

  @Override
  public List<Feature> features() {
    return List.of(new RoundHole(radiusMetres, depthMetres));
  }

  @Override
  public String closure() {
    return radiusMetres <= depthMetres ? "the pore is closed" : "the pore is full to its rim";
  }
}
