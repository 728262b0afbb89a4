// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;

/**
 * A surface with the films that are there when the next one starts.
 *
 * @param even whether all of them are equally thick everywhere
 */
public record CoatedSurface(FilmSurface surface, double onTopMetres, List<CoatedFeature> features, boolean even) {
  static CoatedSurface bare(FilmSurface surface) {
    return new CoatedSurface(
        surface, 0, surface.features().stream().map(feature -> CoatedFeature.evenly(feature, 0)).toList(), true);
  }

  /** With another film of an even thickness. */
  CoatedSurface evenly(double thicknessMetres) {
    FilmShape film = FilmShape.even(thicknessMetres, features.size());
    return new CoatedSurface(surface, onTopMetres + thicknessMetres, coated(film), even);
  }

  /** With another film. */
  CoatedSurface with(FilmShape film) {
    return new CoatedSurface(surface, onTopMetres + film.onTopMetres(), coated(film), false);
  }

  private List<CoatedFeature> coated(FilmShape film) {
    List<CoatedFeature> coated = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) coated.add(features.get(i).with(film.inFeaturesMetres().get(i)));
    return List.copyOf(coated);
  }

  /** Area of top and rim, in m² per unit cell. */
  double topSquareMetres() {
    double area = surface.areaSquareMetres(onTopMetres);
    double[] ones = new double[CoatedFeature.NODES];
    Arrays.fill(ones, 1);
    for (Feature feature : surface.features()) area -= CoatedFeature.evenly(feature, onTopMetres).overSurface(ones);
    return area;
  }

  /**
   * Volume of the next film. What it holds on top and rim is what an even film of its thickness there holds beyond walls
   * and floors; so an even film on even ones has exactly the volume that the surface gives it.
   */
  public double volumeCubicMetres(FilmShape film) {
    double volume = surface.volumeCubicMetres(onTopMetres, onTopMetres + film.onTopMetres());
    FilmShape evenFilm = FilmShape.even(film.onTopMetres(), 1);
    for (int i = 0; i < features.size(); i++) {
      CoatedFeature evenBelow = CoatedFeature.evenly(surface.features().get(i), onTopMetres);
      volume += features.get(i).volumeCubicMetres(film.inFeaturesMetres().get(i))
          - evenBelow.volumeCubicMetres(evenFilm.inFeaturesMetres().get(0));
    }
    return volume;
  }
}
