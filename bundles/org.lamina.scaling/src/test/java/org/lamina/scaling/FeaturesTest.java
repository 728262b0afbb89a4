// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.Feature.Kind;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.RandomShapes.Sample;
import org.lamina.scaling.RandomStructures.Case;
import org.lamina.scaling.surface.AnodicAlumina;
import org.lamina.scaling.surface.EvenSurface;
import org.lamina.scaling.surface.MicrotubeSurface;
import org.lamina.scaling.surface.PillarSurface;
import org.lamina.scaling.surface.PoreSurface;
import org.lamina.scaling.surface.ProfileSurface;
import org.lamina.scaling.surface.SquareHoleSurface;
import org.lamina.scaling.surface.SquarePillarSurface;
import org.lamina.scaling.surface.TaperedPoreSurface;
import org.lamina.scaling.surface.TaperedTrenchSurface;
import org.lamina.scaling.surface.TrenchSurface;

/** Walls and floors of the features, against the area of the whole and what is known of top and rim. */
class FeaturesTest {
  private static final int SHAPES = 2_000;

  @Test
  void kinds() {
    assertEquals(List.of(Kind.HOLE), kinds(new PoreSurface(16e-12, 1e-6, 5e-6)));
    assertEquals(List.of(Kind.PILLARS), kinds(new PillarSurface(16e-12, 1e-6, 5e-6, 4e-6)));
    assertEquals(List.of(Kind.TRENCH), kinds(new TrenchSurface(4e-6, 2e-6, 5e-6)));
    assertEquals(List.of(Kind.HOLE), kinds(new TaperedPoreSurface(16e-12, 1e-6, 5e-6, 0.1)));
    assertEquals(List.of(Kind.TRENCH), kinds(new TaperedTrenchSurface(4e-6, 2e-6, 5e-6, 0.1)));
    assertEquals(List.of(Kind.HOLE, Kind.PILLARS), kinds(new MicrotubeSurface(16e-12, 1e-6, 0.5e-6, 5e-6, 4e-6)));
    assertEquals(List.of(Kind.PILLARS), kinds(new MicrotubeSurface(16e-12, 1e-6, 0, 5e-6, 4e-6)));
    assertEquals(List.of(Kind.PILLARS), kinds(new SquarePillarSurface(2e-6, 0, 5e-6, 4e-6)));
    assertEquals(List.of(Kind.HOLE), kinds(new SquareHoleSurface(2e-6, 0, 5e-6, 4e-6)));
    assertEquals(List.of(Kind.HOLE), kinds(AnodicAlumina.pores(2e13, 75e-9, 50e-6)));
    assertEquals(List.of(Kind.HOLE), kinds(cylinder()));
    assertEquals(List.of(), kinds(EvenSurface.flat()));
    assertEquals(List.of(), kinds(new EvenSurface(53)));
  }

  private static ProfileSurface cylinder() {
    return new ProfileSurface(16e-12, new double[] {0, 5e-6}, new double[] {1e-6, 1e-6});
  }

  private static List<Kind> kinds(FilmSurface surface) {
    return surface.features().stream().map(Feature::kind).toList();
  }

  @Test
  void uprightShapes() {
    RandomShapes shapes = new RandomShapes(61);
    for (int i = 0; i < SHAPES; i++) {
      Sample hollow = shapes.hollow();
      double r = hollow.half();
      for (double d : new double[] {0, hollow.from(), hollow.to()}) {
        double rim = Math.PI * Math.PI * r * d - 2 * Math.PI * d * d;
        remains(hollow.cell() - Rooms.disc(r) + rim, hollow.pore(), d);
        remains(hollow.pitch() - 2 * r + Math.PI * d, hollow.trench(), d);
      }
      Sample pillar = shapes.pillar();
      for (double d : new double[] {0, pillar.from(), pillar.to()}) {
        double edge = Math.PI * Math.PI * pillar.half() * d + 2 * Math.PI * d * d;
        remains(Rooms.disc(pillar.half()) + edge, pillar.pillar(), d);
      }
    }
  }

  @Test
  void furtherShapes() {
    RandomStructures shapes = new RandomStructures(62);
    List<Supplier<Case>> kinds = List.of(
        shapes::taperedPore, shapes::taperedTrench, shapes::microtube, shapes::squarePillar, shapes::squareHole);
    for (Supplier<Case> kind : kinds) {
      for (int i = 0; i < SHAPES; i++) {
        Case shape = kind.get();
        for (double offset : new double[] {0, shape.from(), shape.to()}) {
          remains(TopAndRim.of(shape.surface(), offset), shape.surface(), offset);
        }
      }
    }
  }

  private static void remains(double topAndRim, FilmSurface surface, double offset) {
    double area = surface.areaSquareMetres(offset);
    double rest = area;
    for (Feature feature : surface.features()) {
      boolean closed = offset >= surface.closureOffsetMetres() * (1 - 1e-12);
      assertTrue(closed || feature.depthMetres(offset) > 0, surface::toString);
      double wall = Rooms.integral(fraction -> feature.wallMetres(fraction, offset), 0, 1);
      rest -= feature.depthMetres(offset) * wall + feature.openAreaSquareMetres(1, offset);
    }
    assertTrue(topAndRim > 0, () -> surface + " " + offset);
    assertEquals(topAndRim, rest, 1e-13 * area, () -> surface + " " + offset);
  }

  /** A frustum: {@code π (R + f) √((R − f)² + h²)}, with the radii and the depth that the feature states. */
  @Test
  void leaningWallsAreFrusta() {
    RandomStructures shapes = new RandomStructures(63);
    for (int i = 0; i < SHAPES; i++) {
      Case shape = shapes.taperedPore();
      Feature hole = shape.surface().features().get(0);
      double h = hole.depthMetres(shape.from());
      double mouth = Math.sqrt(hole.openAreaSquareMetres(0, shape.from()) / Math.PI);
      double floor = Math.sqrt(hole.openAreaSquareMetres(1, shape.from()) / Math.PI);
      double frustum = Math.PI * (mouth + floor) * Math.hypot(mouth - floor, h);
      double wall = h * Rooms.integral(fraction -> hole.wallMetres(fraction, shape.from()), 0, 1);
      assertEquals(frustum, wall, 1e-9 * frustum, shape::toString);
    }
  }

  /** 2° off the vertical, 100 nm of films; every number by hand. */
  @Test
  void taperedPoreByHand() {
    double angle = Math.toRadians(2);
    Feature hole = new TaperedPoreSurface(16e-12, 1.5e-6, 20e-6, angle).features().get(0);
    assertEquals(20e-6 - 100e-9 * (1 - Math.sin(angle)), hole.depthMetres(100e-9), 1e-18);
    double mouth = 1.5e-6 - 100e-9 * Math.cos(angle);
    double floor = 1.5e-6 - 20e-6 * Math.tan(angle) - 100e-9 * Math.cos(angle) / (1 + Math.sin(angle));
    assertEquals(Math.PI * mouth * mouth, hole.openAreaSquareMetres(0, 100e-9), 1e-25);
    assertEquals(Math.PI * floor * floor, hole.openAreaSquareMetres(1, 100e-9), 1e-25);
    assertEquals(Math.PI * (mouth + floor) / Math.cos(angle), hole.wallMetres(0.5, 100e-9), 1e-19);
  }

  /** Where a hole is full, nothing is open: an area that grows again with the square would look open. */
  @Test
  void fullHolesAreNotOpen() {
    List<FilmSurface> holes = List.of(new PoreSurface(16e-12, 1e-6, 5e-6), new TrenchSurface(4e-6, 2e-6, 5e-6),
        new TaperedPoreSurface(16e-12, 1e-6, 5e-6, 0.1), new TaperedTrenchSurface(4e-6, 2e-6, 5e-6, 0.1),
        new SquareHoleSurface(2e-6, 0.1e-6, 5e-6, 4e-6),
        cylinder());
    for (FilmSurface hole : holes) {
      assertEquals(0, hole.features().get(0).openAreaSquareMetres(1, 1.1e-6), hole::toString);
    }
  }

  @Test
  void cornersThatBecomeSharp() {
    assertEquals(0.2e-6, new SquareHoleSurface(2e-6, 0.2e-6, 5e-6, 4e-6).sharpOffsetMetres());
    double never = Double.POSITIVE_INFINITY;
    assertEquals(never, new SquareHoleSurface(2e-6, 0, 5e-6, 4e-6).sharpOffsetMetres(), "sharp from the start");
    assertEquals(never, new SquareHoleSurface(2e-6, 1e-6, 5e-6, 4e-6).sharpOffsetMetres(), "round to the end");
    assertEquals(never, new SquareHoleSurface(2e-6, 0.2e-6, 0.1e-6, 4e-6).sharpOffsetMetres(), "full before");
    assertEquals(never, new SquarePillarSurface(2e-6, 0.2e-6, 5e-6, 4e-6).sharpOffsetMetres(), "films round them");
    assertEquals(never, new PoreSurface(16e-12, 1e-6, 5e-6).sharpOffsetMetres());
  }
}
