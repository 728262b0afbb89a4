// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import org.lamina.api.design.FilmSurface;

/** {@code A(d) = p² − πR² + 2π(R−d)²}: the top and what is left of a hemisphere; sharp rims stay sharp. */
public class BowlSurface implements FilmSurface {
  protected final double radiusMetres;
  protected final double cellSquareMetres;

  public BowlSurface(double radiusMetres, double pitchMetres) {
    this.radiusMetres = radiusMetres;
    this.cellSquareMetres = pitchMetres * pitchMetres;
  }

  @Override
  public double footprintSquareMetres() {
    return cellSquareMetres;
  }

  @Override
  public double areaSquareMetres(double offsetMetres) {
    double left = radiusMetres - offsetMetres;
    return cellSquareMetres - Math.PI * radiusMetres * radiusMetres + 2 * Math.PI * left * left;
  }

  @Override
  public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
    double thickness = toOffsetMetres - fromOffsetMetres;
    double middle = areaSquareMetres(fromOffsetMetres + thickness / 2);
    return thickness * (middle + Math.PI * thickness * thickness / 6);
  }

  @Override
  public double closureOffsetMetres() {
    return radiusMetres;
  }

  @Override
  public String closure() {
    return "the bowls are full";
  }
}
