// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lamina.api.design.FilmSurface;
import org.lamina.model.quantity.Numbers;
import org.lamina.scaling.RandomShapes.Sample;
import org.lamina.scaling.RandomStructures.Case;
import org.lamina.scaling.surface.ProfileSurface;
import org.lamina.scaling.surface.TaperedPoreSurface;

/** Pores of any profile: against the shapes that have one, against slices, and against themselves when sampled finer. */
class ProfileSurfaceTest {
  private static final int SHAPES = 2_000;
  private static final int POLYLINES = 150;

  @Test
  void aCylinderIsAPore() {
    RandomShapes shapes = new RandomShapes(41);
    for (int i = 0; i < SHAPES; i++) {
      Sample pore = shapes.hollow();
      double h = pore.length();
      double r = pore.half();
      same(pore.pore(), new ProfileSurface(pore.cell(), new double[] {0, h}, new double[] {r, r}), pore.from(), pore.to());
      double[] depths = {0, 0.1 * h, 0.5 * h, 0.95 * h, h};
      double[] radii = {r, r, r, r, r};
      same(pore.pore(), new ProfileSurface(pore.cell(), depths, radii), pore.from(), pore.to());
    }
  }

  @Test
  void twoRadiiAreATaperedPore() {
    RandomStructures shapes = new RandomStructures(42);
    for (int i = 0; i < SHAPES; i++) {
      Case tapered = shapes.taperedPore();
      TaperedPoreSurface pore = (TaperedPoreSurface) tapered.surface();
      double h = pore.depthMetres();
      double top = pore.mouthRadiusMetres();
      double floor = pore.floorRadiusMetres();
      double[] depths = {0, 0.3 * h, h};
      double[] radii = {top, top + 0.3 * (floor - top), floor};
      same(pore, new ProfileSurface(pore.footprintSquareMetres(), depths, radii), tapered.from(), tapered.to());
    }
  }

  private static void same(FilmSurface known, ProfileSurface profile, double from, double to) {
    double film = known.volumeCubicMetres(from, to);
    double filled = known.volumeCubicMetres(0, known.closureOffsetMetres());
    double digits = 1e-12 * film + 1e-14 * filled; // a difference of rooms
    assertEquals(film, profile.volumeCubicMetres(from, to), digits, known::toString);
    for (double offset : new double[] {0, from, to}) {
      double area = known.areaSquareMetres(offset);
      assertEquals(area, profile.areaSquareMetres(offset), 1e-11 * area, () -> known + " " + offset);
    }
    double closure = known.closureOffsetMetres();
    assertEquals(closure, profile.closureOffsetMetres(), 1e-11 * closure, known::toString);
    assertEquals(known.closure(), profile.closure(), known::toString);
  }

  /** Films of a fifth of the room and more: for thinner ones the slices, which know no corners, are too coarse. */
  @Test
  void polylinesAgainstSlices() {
    RandomStructures shapes = new RandomStructures(43);
    double[] worst = new double[2];
    for (int i = 0; i < POLYLINES; i++) {
      RandomStructures.Profile profile = shapes.profile();
      double to = (0.2 + 0.8 * i / POLYLINES) * profile.surface().closureOffsetMetres();
      double filled = profile.surface().volumeCubicMetres(0, to);
      for (int k = 0; k < worst.length; k++) {
        double relative = Math.abs(profile.sliced(to, 4000 << k) - filled) / filled;
        worst[k] = Math.max(worst[k], relative);
      }
    }
    System.out.println("profile: " + POLYLINES + " polylines, largest relative difference from 4000 slices "
        + Numbers.rounded(worst[0], 2) + ", from 8000 " + Numbers.rounded(worst[1], 2));
    assertTrue(worst[1] < 1e-6 && worst[1] < worst[0] / 2, () -> worst[0] + " " + worst[1]);
  }

  @Test
  void areaIsTheDerivativeOfTheVolume() {
    RandomStructures shapes = new RandomStructures(44);
    for (int i = 0; i < SHAPES; i++) {
      ProfileSurface surface = shapes.profile().surface();
      double offset = (0.05 + 0.9 * i / SHAPES) * surface.closureOffsetMetres();
      double step = 1e-6 * offset; // small: where a segment drops out the area has a bend
      double difference = surface.volumeCubicMetres(offset - step, offset + step);
      double area = surface.areaSquareMetres(offset);
      assertEquals(area, difference / (2 * step), 1e-7 * area, () -> "at " + offset);
    }
  }

  /** Bowed by 10 %, with a waist under the mouth: the polyline nears the smooth wall with the square of the step. */
  @Test
  void twiceTheStepsChangeLessThanAMillionth() {
    double[] films = new double[3];
    for (int i = 0; i < films.length; i++) {
      ProfileSurface bowed = bowed(500 << i);
      films[i] = bowed.volumeCubicMetres(0.11e-6, 0.16e-6);
      assertEquals(films[0], films[i], 1e-6 * films[0]);
      assertEquals(bowed(500).areaSquareMetres(0.16e-6), bowed.areaSquareMetres(0.16e-6), 1e-6 * bowed.areaSquareMetres(0));
    }
    double order = Math.log((films[1] - films[0]) / (films[2] - films[1])) / Math.log(2);
    System.out.println("bowed profile: 500 and 1000 steps differ by " + Numbers.rounded((films[1] - films[0]) / films[0], 2)
        + ", observed order " + Numbers.rounded(order, 4));
    assertEquals(2, order, 0.1);
  }

  private static ProfileSurface bowed(int steps) {
    return ProfileSurface.sampled(30e-12, 30e-6, z -> 1.5e-6 * (1 + 0.1 * Math.sin(z / 4e-6)), steps);
  }

  @Test
  void theNarrowestPlaceCloses() {
    double[] depths = {0, 4e-6, 8e-6, 20e-6};
    closes(1e-6, "the mouth of the pore is closed", depths, 1e-6, 2e-6, 2e-6, 1.5e-6);
    closes(0.5e-6, "a waist of the pore is closed", depths, 1e-6, 0.5e-6, 2e-6, 2e-6);
    closes(1e-6, "the pore is closed", depths, 2e-6, 2e-6, 1e-6, 1e-6);
    double[] shallow = {0, 0.1e-6, 0.4e-6};
    closes(0.4e-6, "the pore is full to its rim", shallow, 1e-6, 1e-6, 1e-6);
    ProfileSurface funnel = new ProfileSurface(1, depths, new double[] {9e-6, 5e-6, 2e-6, 1e-6});
    assertEquals("the pore is closed at its bottom", funnel.closure());
  }

  private static void closes(double expected, String text, double[] depths, double... radii) {
    ProfileSurface pore = new ProfileSurface(1, depths, radii);
    assertEquals(text, pore.closure());
    assertEquals(expected, pore.closureOffsetMetres(), 1e-12 * expected);
  }
}
