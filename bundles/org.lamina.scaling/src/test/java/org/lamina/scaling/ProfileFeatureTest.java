// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lamina.api.design.Feature;
import org.lamina.scaling.RandomStructures.Profile;
import org.lamina.scaling.surface.ProfileSurface;
import org.lamina.scaling.surface.TaperedPoreSurface;

/** The cross sections of a pore of any profile under films that bury parts of it. */
class ProfileFeatureTest {
  private static final int SHAPES = 500;
  private static final int BANDS = 64;

  private static double depth(double[] depths) {
    return depths[depths.length - 1];
  }

  /** The wall is exact as a mean over bands: what is left is the top and a part of a torus. */
  @Test
  void topAndRimRemain() {
    RandomStructures shapes = new RandomStructures(71);
    for (int i = 0; i < SHAPES; i++) {
      Profile profile = shapes.profile();
      ProfileSurface surface = profile.surface();
      double offset = 0.99 * i / SHAPES * surface.closureOffsetMetres();
      Feature hole = surface.features().get(0);
      double mouth = hole.depthMetres(offset) + offset - depth(profile.depths());
      double turn = offset == 0 ? 0 : Math.asin(Math.max(0, Math.min(1, mouth / offset)));
      double radius = profile.radii()[0];
      double rim = 2 * Math.PI * offset * (radius * (Math.PI / 2 - turn) - offset * (1 - Math.sin(turn)));
      double top = surface.footprintSquareMetres() - Rooms.disc(radius);
      double area = surface.areaSquareMetres(offset);
      assertTrue(rim >= 0 && mouth >= -1e-12 * offset, () -> "at " + offset);
      double features = hole.depthMetres(offset) * meanWall(hole, offset) + hole.openAreaSquareMetres(1, offset);
      assertEquals(top + rim, area - features, 1e-10 * area, () -> "at " + offset);
    }
  }

  private static double meanWall(Feature hole, double offset) {
    double sum = (hole.wallMetres(0, offset) + hole.wallMetres(1, offset)) / 2;
    for (int band = 1; band < BANDS; band++) sum += hole.wallMetres((double) band / BANDS, offset);
    return sum / BANDS;
  }

  /** The radius that is left, against a search over all points of the wall. */
  @Test
  void openAreas() {
    RandomStructures shapes = new RandomStructures(72);
    for (int i = 0; i < SHAPES; i++) {
      Profile profile = shapes.profile();
      double offset = 0.99 * i / SHAPES * profile.surface().closureOffsetMetres();
      Feature hole = profile.surface().features().get(0);
      double floor = offset - depth(profile.depths());
      for (double fraction = 0; fraction <= 1; fraction += 0.0625) {
        double height = floor + (1 - fraction) * hole.depthMetres(offset);
        double radius = SlicedProfile.radius(profile.depths(), profile.radii(), offset, height);
        assertEquals(Rooms.disc(radius), hole.openAreaSquareMetres(fraction, offset), 1e-7 * Rooms.disc(radius));
      }
    }
  }

  @Test
  void aConeIsATaperedPore() {
    RandomStructures shapes = new RandomStructures(73);
    for (int i = 0; i < SHAPES; i++) {
      RandomStructures.Case tapered = shapes.taperedPore();
      TaperedPoreSurface pore = (TaperedPoreSurface) tapered.surface();
      double[] depths = {0, pore.depthMetres()};
      double[] radii = {pore.mouthRadiusMetres(), pore.floorRadiusMetres()};
      ProfileSurface profile = new ProfileSurface(pore.footprintSquareMetres(), depths, radii);
      Feature cone = pore.features().get(0);
      Feature hole = profile.features().get(0);
      for (double offset : new double[] {0, tapered.from()}) {
        assertEquals(cone.depthMetres(offset), hole.depthMetres(offset), 1e-7 * cone.depthMetres(offset));
        for (double fraction : new double[] {0, 0.25, 0.5, 1}) {
          double open = cone.openAreaSquareMetres(fraction, offset);
          assertEquals(open, hole.openAreaSquareMetres(fraction, offset), 1e-6 * open, tapered::toString);
        }
        double wall = cone.wallMetres(0.5, offset);
        assertEquals(wall, hole.wallMetres(0.5, offset), 1e-7 * wall, tapered::toString);
      }
    }
  }

  /** A ledge of 1 µm within 1 nm of depth: an annulus that belongs to one band, whoever asks at which depths. */
  @Test
  void aLedgeIsNotMissed() {
    double[] depths = {0, 10e-6, 10.001e-6, 20e-6};
    ProfileSurface stepped = new ProfileSurface(40e-12, depths, new double[] {2e-6, 2e-6, 1e-6, 1e-6});
    Feature hole = stepped.features().get(0);
    assertEquals(20e-6, hole.depthMetres(0), 1e-20);
    assertEquals(Rooms.disc(2e-6), hole.openAreaSquareMetres(0.25, 0), 1e-24);
    assertEquals(Rooms.disc(1e-6), hole.openAreaSquareMetres(0.75, 0), 1e-24);
    double wall = 20e-6 * meanWall(hole, 0);
    double ledge = Math.PI * 3e-6 * Math.hypot(1e-6, 1e-9);
    assertEquals(2 * Math.PI * (2e-6 * 10e-6 + 1e-6 * 9.999e-6) + ledge, wall, 1e-12 * wall);
    // 100 nm on it: the step is an edge that has become round, its ledge is buried to the wall above.
    double offset = 100e-9;
    double below = Rooms.disc(0.9e-6);
    assertEquals(below, hole.openAreaSquareMetres(0.75, offset), 1e-12 * below);
    double rest = stepped.areaSquareMetres(offset) - hole.depthMetres(offset) * meanWall(hole, offset) - below;
    double rim = Math.PI * Math.PI * 2e-6 * offset - 2 * Math.PI * offset * offset;
    assertEquals(40e-12 - Rooms.disc(2e-6) + rim, rest, 1e-12 * wall);
  }

  /** A mouth that overhangs: the narrowest place, at the level of the mouth, belongs to the feature. */
  @Test
  void aNeckBelongsToTheFeature() {
    double[] depths = {0, 1e-6, 20e-6};
    Feature hole = new ProfileSurface(40e-12, depths, new double[] {1e-6, 2e-6, 2e-6}).features().get(0);
    assertEquals(19.5e-6, hole.depthMetres(0.5e-6), 1e-18);
    assertEquals(Rooms.disc(0.5e-6), hole.openAreaSquareMetres(0, 0.5e-6), 1e-24);
  }
}
