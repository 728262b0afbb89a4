// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.surface;

import org.lamina.api.design.FilmSurface;

/**
 * A surface whose area is the same for every film: {@code A(d) = f a}. A flat one, with f = 1, is exact; a structured one of
 * which only the area enhancement factor f is known is valid for films that are thin against every radius of the shape. On
 * real shapes the factor changes from film to film, by some per cent for a stack of 200 nm in a pore of 3 um. The unit cell
 * is 1 m².
 *
 * @param factor area over footprint, 1 to 1e6
 */
public record EvenSurface(double factor) implements FilmSurface {
  /** The largest area enhancement factor. */
  public static final double MOST = 1e6;

  /** @throws IllegalArgumentException when the factor is out of its range */
  public EvenSurface {
    if (!(factor >= 1 && factor <= MOST)) {
      throw new IllegalArgumentException("area enhancement factor is " + factor + ", but must be from 1 to 1e6");
    }
  }

  /** A flat surface. */
  public static EvenSurface flat() {
    return new EvenSurface(1);
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
