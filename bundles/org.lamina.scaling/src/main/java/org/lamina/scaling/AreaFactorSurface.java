// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import org.lamina.api.design.FilmSurface;

/**
 * A surface of which only the area enhancement factor f is known: {@code A(d) = f a} for every film. The unit cell is 1
 * m².
 *
 * <p>Valid for films that are thin against every radius of the shape. On real shapes the factor changes from film to
 * film, by some per cent for a stack of 200 nm in a pore of 3 um.
 *
 * @param factor area over footprint, 1 to 1e6
 */
public record AreaFactorSurface(double factor) implements FilmSurface {
  static final double MOST = 1e6;

  /** @throws IllegalArgumentException when the factor is out of its range */
  public AreaFactorSurface {
    if (!(factor >= 1 && factor <= MOST)) {
      throw new IllegalArgumentException("area enhancement factor is " + factor + ", but must be from 1 to 1e6");
    }
  }

  @Override
  public double footprintSquareMetres() {
    return 1;
  }

  @Override
  public double areaSquareMetres(double offsetMetres) {
    return factor;
  }

  @Override
  public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
    return factor * (toOffsetMetres - fromOffsetMetres);
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
