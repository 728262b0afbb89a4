// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.DepthProfile;
import org.lamina.model.Layer;
import org.lamina.model.ModelFactory;
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.internal.Wanted;
import org.lamina.scaling.surface.MicrotubeSurface;
import org.lamina.scaling.surface.PillarSurface;
import org.lamina.scaling.surface.PoreSurface;
import org.lamina.scaling.surface.ProfileSurface;
import org.lamina.scaling.surface.SquareHoleSurface;
import org.lamina.scaling.surface.SquarePillarSurface;
import org.lamina.scaling.surface.TaperedPoreSurface;
import org.lamina.scaling.surface.TaperedTrenchSurface;
import org.lamina.scaling.surface.TrenchSurface;

/** Pieces of films against the surface that they cover. */
class CoatingTest {
  private static final List<ResolvedLayer> STACK = stack("40 nm", "70 nm", "50 nm", "10 nm", "25 nm");

  private static List<ResolvedLayer> stack(String... thicknesses) {
    List<ResolvedLayer> layers = new ArrayList<>();
    for (String thickness : thicknesses) {
      Layer layer = ModelFactory.eINSTANCE.createLayer();
      layer.setThickness(Quantity.valueOf(thickness));
      Optional<ResolvedLayer> below = layers.isEmpty() ? Optional.empty() : Optional.of(layers.get(layers.size() - 1));
      layers.add(ResolvedLayer.on(below, "film " + layers.size(), layer, Optional.empty(), Optional.empty()));
    }
    return layers;
  }

  static Stream<FilmSurface> structures() {
    return Stream.of(
        new PoreSurface(31.2e-12, 1.5e-6, 30e-6),
        new PillarSurface(36e-12, 1.5e-6, 30e-6, 6e-6),
        new TrenchSurface(6e-6, 3e-6, 30e-6),
        new TaperedPoreSurface(31.2e-12, 1.5e-6, 30e-6, 0.01),
        new TaperedTrenchSurface(6e-6, 3e-6, 30e-6, 0.01),
        new MicrotubeSurface(36e-12, 1.8e-6, 1e-6, 20e-6, 6e-6),
        new SquareHoleSurface(3e-6, 0.05e-6, 30e-6, 6e-6),
        new SquarePillarSurface(2e-6, 0.1e-6, 30e-6, 6e-6),
        new ProfileSurface(36e-12, new double[] {0, 4e-6, 20e-6, 30e-6}, new double[] {1.2e-6, 1.5e-6, 1.5e-6, 1.3e-6}));
  }

  private static Collectors none() {
    return Collectors.of(new NoFilms(), new Inputs(298.15, Optional.empty(), new Wanted()));
  }

  @ParameterizedTest
  @MethodSource("structures")
  void placesAddUpToTheSurface(FilmSurface surface) {
    Coating coating = new Coating(surface, STACK, Map.of());
    for (int slices : new int[] {1, 8, 32}) {
      List<Ladder.Place> places = Ladder.of(coating, none(), slices);
      assertEquals(1 + surface.features().size() * (slices + 1), places.size());
      for (ResolvedLayer film : STACK) {
        double inner = 0;
        double outer = 0;
        double volume = 0;
        for (Ladder.Place place : places) {
          FilmPiece piece = place.film().apply(film);
          assertTrue(piece.sound(), piece.toString());
          inner += piece.inner();
          outer += piece.outer();
          volume += piece.volumeMetres();
        }
        double below = film.offsetMetres().orElseThrow();
        double above = film.outerOffsetMetres().orElseThrow();
        double footprint = surface.footprintSquareMetres();
        assertEquals(surface.areaSquareMetres(below) / footprint, inner, 1e-9 * inner);
        assertEquals(surface.areaSquareMetres(above) / footprint, outer, 1e-9 * outer);
        assertEquals(surface.volumeCubicMetres(below, above) / footprint, volume, 1e-9 * volume);
        FilmPiece whole = coating.whole(film);
        assertEquals(inner, whole.inner(), 1e-9 * inner);
        assertEquals(volume, whole.volumeMetres(), 1e-9 * volume);
      }
    }
  }

  /** By hand: the flagship's cathode faces 9.391 footprints at its outer side and holds 9.606 times a flat film. */
  @Test
  void flagship() {
    PoreSurface pores = new PoreSurface(StrictMath.sqrt(3) / 2 * 36e-12, 1.5e-6, 30e-6);
    FilmPiece cathode = new Coating(pores, STACK, Map.of()).whole(STACK.get(1));
    assertEquals(9.391, cathode.outer(), 5e-4);
    assertEquals(9.606, cathode.volumeMetres() / 70e-9, 5e-4);
    // Around a cylinder the path is logarithmic; with floor and top the closed form is only near.
    double flat = cathode.thicknessMetres() / ((cathode.inner() + cathode.outer()) / 2);
    assertEquals(flat, cathode.pathMetres(), 1e-3 * flat);
  }

  /** A film that thins linearly to the floor: the mean over the wall, the thin end on the floor, the full one on top. */
  @Test
  void unevenFilm() {
    TrenchSurface trench = new TrenchSurface(6e-6, 3e-6, 30e-6);
    List<ResolvedLayer> film = stack("100 nm");
    DepthProfile profile = new DepthProfile(List.of(0.0, 1.0), List.of(100e-9, 50e-9), 100e-9);
    Coating coating = new Coating(trench, film, Map.of(0, profile));
    assertEquals(0.5, coating.unevenness(film.get(0)), 1e-12);
    var feature = coating.features().get(0);
    FilmPiece floor = coating.floor(feature, film.get(0));
    assertEquals(50e-9, floor.thicknessMetres(), 1e-20);
    FilmPiece wall = coating.wall(feature, film.get(0), 0, Coating.INTERVALS);
    assertEquals(75e-9, wall.thicknessMetres(), 1e-14);
    // Two walls, 30 um deep less what grows on the floor, over a pitch of 6 um.
    assertEquals(2 * 30e-6 / 6e-6, wall.inner(), 1e-12);
    assertEquals(2 * (30e-6 - 50e-9) / 6e-6, wall.outer(), 1e-12);
    FilmPiece upper = coating.wall(feature, film.get(0), 0, Coating.INTERVALS / 2);
    assertEquals(87.5e-9, upper.thicknessMetres(), 1e-12);
    assertEquals(100e-9, coating.top(film.get(0)).thicknessMetres(), 1e-20);
  }
}
