// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.surface.AnodicAlumina;
import org.lamina.scaling.surface.MicrotubeSurface;
import org.lamina.scaling.surface.ProfileSurface;
import org.lamina.scaling.surface.SquareHoleSurface;
import org.lamina.scaling.surface.SquarePillarSurface;
import org.lamina.scaling.surface.TaperedPoreSurface;
import org.lamina.scaling.surface.TaperedTrenchSurface;

/** Where the further shapes end, and what they refuse. */
class StructureClosureTest {
  private static final double FIVE_DEGREES = Math.toRadians(5);

  @Test
  void eachShapeEndsWhereItsFilmsMeet() {
    double floor = 3e-6 - 30e-6 * Math.tan(FIVE_DEGREES);
    double k = Math.tan(Math.PI / 4 - FIVE_DEGREES / 2);
    closes(floor / k, "the pore is closed at its bottom", new TaperedPoreSurface(1, 3e-6, 30e-6, FIVE_DEGREES));
    closes(1e-6, "the pore is full to its rim", new TaperedPoreSurface(1, 3e-6, 1e-6, FIVE_DEGREES));
    closes(floor / k, "the trench is closed at its bottom", new TaperedTrenchSurface(1, 6e-6, 30e-6, FIVE_DEGREES));
    closes(1e-6, "the trench is full to its rim", new TaperedTrenchSurface(1, 6e-6, 1e-6, FIVE_DEGREES));
    closes(0.5e-6, "the tubes are full inside", new MicrotubeSurface(1, 1e-6, 0.5e-6, 50e-6, 4e-6));
    closes(0.5e-6, "the tubes touch", new MicrotubeSurface(9e-12, 1e-6, 0.8e-6, 50e-6, 3e-6));
    closes(0.3e-6, "the tubes are buried", new MicrotubeSurface(9e-12, 1e-6, 0.8e-6, 0.3e-6, 3e-6));
    closes(1e-6, "the pillars touch", new SquarePillarSurface(2e-6, 0.1e-6, 50e-6, 4e-6));
    closes(0.5e-6, "the pillars are buried", new SquarePillarSurface(2e-6, 0.1e-6, 0.5e-6, 4e-6));
    closes(1e-6, "the hole is closed", new SquareHoleSurface(2e-6, 0.1e-6, 50e-6, 4e-6));
    closes(0.5e-6, "the hole is full to its rim", new SquareHoleSurface(2e-6, 0.1e-6, 0.5e-6, 4e-6));
  }

  private static void closes(double expectedMetres, String expectedText, FilmSurface surface) {
    assertEquals(expectedMetres, surface.closureOffsetMetres(), 1e-14 * expectedMetres + 1e-20);
    assertEquals(expectedText, surface.closure());
  }

  /** Seen from the definition: at the closure the wall leaves nothing of the floor, a little before it still does. */
  @Test
  void aTaperClosesWhereNothingOfTheFloorIsLeft() {
    SplittableRandom random = new SplittableRandom(51);
    int fromTheBottom = 0;
    for (int i = 0; i < 1000; i++) {
      double radius = 1e-6 * (0.1 + random.nextDouble());
      double depth = radius * (0.5 + 20 * random.nextDouble());
      double angle = Math.atan(0.98 * random.nextDouble() * radius / depth);
      TaperedPoreSurface pore = new TaperedPoreSurface(1, radius, depth, angle);
      if (!pore.closure().endsWith("bottom")) continue;
      fromTheBottom++;
      double closed = pore.closureOffsetMetres();
      assertEquals(0, Rooms.halfWidth(radius, depth, angle, closed, closed - depth), 1e-12 * radius);
      double before = 0.999 * closed;
      assertTrue(Rooms.halfWidth(radius, depth, angle, before, before - depth) > 0);
    }
    assertTrue(fromTheBottom > 500, () -> "most close from the bottom");
  }

  /** The axis of any profile is open all the way down before the closure, and no longer after it. */
  @Test
  void aProfileClosesWhereTheAxisIsNoLongerOpen() {
    SplittableRandom random = new SplittableRandom(52);
    int closed = 0;
    for (int i = 0; i < 100; i++) {
      double[] depths = {0, 1, 2, 3, 4, 5};
      double[] radii = new double[depths.length];
      for (int k = 0; k < radii.length; k++) radii[k] = 0.2 + random.nextDouble() + 0.3 * (5 - k);
      ProfileSurface pore = new ProfileSurface(100, depths, radii);
      double closure = pore.closureOffsetMetres();
      assertTrue(narrowest(depths, radii, 0.999 * closure) > 0, pore::closure);
      if (pore.closure().endsWith("rim")) continue;
      closed++;
      assertTrue(narrowest(depths, radii, 1.001 * closure) <= 0, pore::closure);
    }
    assertTrue(closed > 50);
  }

  private static double narrowest(double[] depths, double[] radii, double offset) {
    double floor = offset - depths[depths.length - 1];
    double narrowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= 2000; i++) {
      double z = floor + (offset - floor) * i / 2000;
      narrowest = Math.min(narrowest, SlicedProfile.radius(depths, radii, offset, z));
    }
    return narrowest;
  }

  @Test
  void refusals() {
    refused("mouth radius is 0 m, but must be above zero and finite", () -> new TaperedPoreSurface(1, 0, 1, 0));
    String leaning = " rad, but must be from zero to below 0.0996687 rad, where the walls leave no floor";
    refused("sidewall angle is 0.1" + leaning, () -> new TaperedPoreSurface(1, 0.1, 1, 0.1));
    refused("sidewall angle is -0.01" + leaning, () -> new TaperedPoreSurface(1, 0.1, 1, -0.01));
    refused("sidewall angle is NaN" + leaning, () -> new TaperedTrenchSurface(1, 0.2, 1, Double.NaN));
    refused("sidewall angle is 3.1" + leaning, () -> new TaperedTrenchSurface(1, 0.2, 1, 3.1));
    refused("the unit cell is 1 m2, but must be above 3.14159 m2", () -> new TaperedPoreSurface(1, 1, 1, 0));
    refused("mouth width is 2 m, but must be below the pitch of 2 m", () -> new TaperedTrenchSurface(2, 2, 1, 0.1));
    refused("inner radius is 1 m, but must be below the outer radius of 1 m", () -> new MicrotubeSurface(9, 1, 1, 1, 3));
    refused("inner radius is -1 m, but must be zero or above and finite", () -> new MicrotubeSurface(9, 1, -1, 1, 3));
    refused("outer diameter is 2 m, but must be below the pitch of 2 m", () -> new MicrotubeSurface(9, 1, 0.5, 1, 2));
    refused("the unit cell is 1 m2, but must be above 7.06858 m2", () -> new MicrotubeSurface(1, 1, 0.5, 1, 3));
    refused("corner radius is 2 m, but must be at most the half side of 1 m", () -> new SquarePillarSurface(2, 2, 1, 3));
    refused("corner radius is -1 m, but must be zero or above and finite", () -> new SquareHoleSurface(2, -1, 1, 3));
    refused("side is 3 m, but must be below the pitch of 3 m", () -> new SquareHoleSurface(3, 1, 1, 3));
    refused("pore density is 0 1/m2, but must be above zero and finite", () -> AnodicAlumina.pitchMetres(0));
    refused("diameter is 2 m, but must be below the pitch of 1.07457 m", () -> AnodicAlumina.pores(1, 1, 1));
  }

  @Test
  void profilesThatAreNone() {
    double[] two = {0, 1};
    refused("number of depths is 1, but must be from 2 to 100000", () -> profile(new double[] {0}, 1));
    refused("number of radii is 1, but must be that of the depths, 2", () -> profile(two, 1));
    refused("depth 1 is 0.5 m, but must be zero", () -> profile(new double[] {0.5, 1}, 1, 1));
    refused("depth 2 is 0 m, but must be above the depth of 0 m before it and finite", () -> profile(new double[2], 1, 1));
    refused("radius at the depth of 1 m is 0 m, but must be above zero and finite", () -> profile(two, 1, 0));
    refused("the unit cell is 10 m2, but must be above 12.5664 m2", () -> profile(two, 1, 2));
    refused("number of depths is 1, but must be from 2 to 100000", () -> ProfileSurface.sampled(10, 1, z -> 1, 0));
    refused("depth is -1 m, but must be above zero and finite", () -> ProfileSurface.sampled(10, -1, z -> 1, 9));
  }

  private static ProfileSurface profile(double[] depths, double... radii) {
    return new ProfileSurface(10, depths, radii);
  }

  private static void refused(String message, Executable kernel) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, kernel).getMessage());
  }
}
