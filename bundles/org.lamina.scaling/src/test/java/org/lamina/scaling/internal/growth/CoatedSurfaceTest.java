// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.surface.MicrotubeSurface;
import org.lamina.scaling.surface.PillarSurface;
import org.lamina.scaling.surface.PoreSurface;
import org.lamina.scaling.surface.ProfileSurface;
import org.lamina.scaling.surface.SquareHoleSurface;
import org.lamina.scaling.surface.SquarePillarSurface;
import org.lamina.scaling.surface.TaperedPoreSurface;
import org.lamina.scaling.surface.TaperedTrenchSurface;
import org.lamina.scaling.surface.TrenchSurface;

/** Areas and volumes of films that need not be even. */
class CoatedSurfaceTest {
  static Stream<FilmSurface> surfaces() {
    return Stream.of(
        new PoreSurface(30e-12, 1.5e-6, 30e-6),
        new PillarSurface(16e-12, 1e-6, 50e-6, 4e-6),
        new TrenchSurface(4e-6, 1.5e-6, 20e-6),
        new TaperedPoreSurface(30e-12, 1.5e-6, 30e-6, 0.02),
        new TaperedTrenchSurface(4e-6, 1.5e-6, 20e-6, 0.01),
        new MicrotubeSurface(100e-12, 3e-6, 1.5e-6, 40e-6, 10e-6),
        new SquarePillarSurface(2e-6, 0.2e-6, 20e-6, 5e-6),
        new SquareHoleSurface(2e-6, 0.3e-6, 20e-6, 4e-6),
        new ProfileSurface(30e-12, new double[] {0, 2e-6, 20e-6}, new double[] {1.2e-6, 1.5e-6, 1e-6}));
  }

  /** Even films one by one, each grown as if it might be uneven: the second pore holds what the closed form says. */
  @ParameterizedTest
  @MethodSource("surfaces")
  void evenFilmsHaveTheVolumeOfTheSurface(FilmSurface surface) {
    CoatedSurface bare = CoatedSurface.bare(surface);
    CoatedSurface below = bare.with(FilmShape.even(60e-9, surface.features().size()));
    FilmShape film = FilmShape.even(40e-9, surface.features().size());
    double expected = surface.volumeCubicMetres(60e-9, 100e-9);
    assertEquals(expected, below.volumeCubicMetres(film), 1e-12 * expected);
    double walls = 0;
    for (CoatedFeature feature : below.features()) {
      walls += feature.volumeCubicMetres(film.inFeaturesMetres().get(0));
    }
    assertTrue(walls > 0.3 * expected && walls < expected, "walls and floors hold a part of it: " + walls / expected);
  }

  /** What lies on top and rim of a pore: the ring around its mouth and a quarter of a torus that lies inside the pore. */
  @Test
  void topAndRimOfAPore() {
    double r = 1.5e-6;
    double offset = 60e-9;
    CoatedSurface coated = CoatedSurface.bare(new PoreSurface(30e-12, r, 30e-6)).evenly(offset);
    double rim = Math.PI * offset * (Math.PI * r - 2 * offset);
    assertEquals(30e-12 - Math.PI * r * r + rim, coated.topSquareMetres(), 1e-12 * 30e-12);
  }

  @Test
  void topAndRimOfPillars() {
    double r = 1e-6;
    double offset = 90e-9;
    CoatedSurface coated = CoatedSurface.bare(new PillarSurface(16e-12, r, 50e-6, 4e-6)).evenly(offset);
    double rim = Math.PI * offset * (Math.PI * r + 2 * offset);
    assertEquals(Math.PI * r * r + rim, coated.topSquareMetres(), 1e-12 * 16e-12);
  }

  @Test
  void topAndRimOfATrench() {
    CoatedSurface coated = CoatedSurface.bare(new TrenchSurface(4e-6, 1.5e-6, 20e-6)).evenly(60e-9);
    assertEquals(2.5e-6 + Math.PI * 60e-9, coated.topSquareMetres(), 1e-18);
  }

  /** In a trench nothing curves: what a film that thins linearly holds is its mean thickness times the walls. */
  @Test
  void aFilmThatThinsLinearlyHoldsItsMean() {
    double width = 2e-6;
    double depth = 20e-6;
    FilmSurface surface = new TrenchSurface(4e-6, width, depth);
    double[] thickness = new double[CoatedFeature.NODES];
    for (int i = 0; i < thickness.length; i++) thickness[i] = 40e-9 - 20e-9 * CoatedFeature.depthFraction(i);
    double volume = CoatedSurface.bare(surface).volumeCubicMetres(new FilmShape(40e-9, List.of(thickness)));
    double mean = 30e-9;
    // While it grows, the floor rises to 20 nm: on average the walls are half that shorter.
    double walls = 2 * (depth - 10e-9) * mean;
    double floor = width * 20e-9 - 20e-9 * 20e-9;
    double even = surface.volumeCubicMetres(0, 40e-9);
    double topAndRim = even - 2 * (depth * 40e-9 - 40e-9 * 40e-9 / 2) - (width * 40e-9 - 40e-9 * 40e-9);
    double expected = topAndRim + walls + floor;
    assertEquals(expected, volume, 1e-9 * expected);
  }
}
