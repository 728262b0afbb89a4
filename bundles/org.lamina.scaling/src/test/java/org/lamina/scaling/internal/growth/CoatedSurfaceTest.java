// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
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

  @ParameterizedTest
  @MethodSource("surfaces")
  void evenFilmsHaveTheVolumeOfTheSurface(FilmSurface surface) {
    CoatedSurface below = CoatedSurface.bare(surface).evenly(60e-9);
    FilmShape film = FilmShape.even(40e-9, surface.features().size());
    double expected = surface.volumeCubicMetres(60e-9, 100e-9);
    assertEquals(expected, below.volumeCubicMetres(film), 1e-12 * expected);
  }

  @ParameterizedTest
  @MethodSource("surfaces")
  void topWallsAndFloorsAreTheWholeSurface(FilmSurface surface) {
    CoatedSurface coated = CoatedSurface.bare(surface).evenly(60e-9);
    double[] ones = new double[CoatedFeature.NODES];
    Arrays.fill(ones, 1);
    double sum = coated.topSquareMetres();
    for (CoatedFeature feature : coated.features()) sum += feature.overSurface(ones);
    double expected = surface.areaSquareMetres(60e-9);
    assertEquals(expected, sum, 1e-12 * expected);
    assertTrue(coated.topSquareMetres() > 0, "something is left on top");
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
    // Under an offset d the walls are h - d deep, the floor w - 2d wide.
    double meanSquare = (Math.pow(40e-9, 3) - Math.pow(20e-9, 3)) / (3 * 20e-9);
    double walls = 2 * (depth * mean - meanSquare / 2);
    double floor = width * 20e-9 - 20e-9 * 20e-9;
    double even = surface.volumeCubicMetres(0, 40e-9);
    double topAndRim = even - 2 * (depth * 40e-9 - 40e-9 * 40e-9 / 2) - (width * 40e-9 - 40e-9 * 40e-9);
    double expected = topAndRim + walls + floor;
    assertEquals(expected, volume, 1e-6 * expected);
  }
}
