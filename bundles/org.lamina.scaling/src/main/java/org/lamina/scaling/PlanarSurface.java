// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import org.lamina.api.design.FilmSurface;

/** A flat surface: {@code A(d) = a}. The unit cell is 1 m². */
public record PlanarSurface() implements FilmSurface {
  @Override
  public double footprintSquareMetres() {
    return 1;
  }

  @Override
  public double areaSquareMetres(double offsetMetres) {
    return 1;
  }

  @Override
  public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
    return toOffsetMetres - fromOffsetMetres;
  }

  @Override
  public double closureOffsetMetres() {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public boolean even() {
    return true;
  }

  @Override
  public String closure() {
    return "the films are thicker than any number";
  }
}
