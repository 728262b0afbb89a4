// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.surface;

import java.util.List;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.internal.features.Slot;

/**
 * The surface of one trench with a rectangular cross-section and of the top surface that belongs to it.
 *
 * <p>{@code A(d) = (p + 2h − (4−π)d) · 1 m}: the top surface {@code p − w}, the floor {@code w − 2d}, two walls
 * {@code h − d} and two rounded rims {@code πd/2}. The unit cell is one pitch wide and 1 m long. Exact for
 * offsets from zero to {@code min(w/2, h)}.
 *
 * @param pitchMetres distance p between the centre lines of neighbouring trenches, more than w
 * @param widthMetres width w before the first film, above zero
 * @param depthMetres depth h before the first film, above zero
 */
public record TrenchSurface(double pitchMetres, double widthMetres, double depthMetres) implements FilmSurface {
  private static final double LENGTH_METRES = 1;

  /**
   * @throws IllegalArgumentException when a length is not above zero or the trench does not fit the pitch
   */
  public TrenchSurface {
    Lengths.requirePositive("width", widthMetres);
    Lengths.requirePositive("depth", depthMetres);
    Lengths.requirePositive("pitch", pitchMetres);
    Lengths.requireBelow("width", widthMetres, "pitch", pitchMetres);
  }

  @Override
  public double footprintSquareMetres() {
    return pitchMetres * LENGTH_METRES;
  }

  @Override
  public double areaSquareMetres(double offsetMetres) {
    return (pitchMetres + 2 * depthMetres - (4 - Math.PI) * offsetMetres) * LENGTH_METRES;
  }

  // The area is linear in the offset: thickness times the area in the middle is the integral, exactly.
  @Override
  public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
    double thickness = toOffsetMetres - fromOffsetMetres;
    return thickness * areaSquareMetres(fromOffsetMetres + thickness / 2);
  }

  @Override
  public double closureOffsetMetres() {
    return Math.min(widthMetres / 2, depthMetres);
  }

  @Override
  public List<Feature> features() {
    return List.of(new Slot(widthMetres, depthMetres));
  }

  @Override
  public String closure() {
    return widthMetres / 2 <= depthMetres ? "the trench is closed" : "the trench is full to its rim";
  }
}
