// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.RandomShapes.Sample;
import org.lamina.scaling.RandomStructures.Case;
import org.lamina.scaling.surface.AnodicAlumina;
import org.lamina.scaling.surface.MicrotubeSurface;
import org.lamina.scaling.surface.PillarSurface;
import org.lamina.scaling.surface.PoreSurface;
import org.lamina.scaling.surface.SquareHoleSurface;
import org.lamina.scaling.surface.SquarePillarSurface;
import org.lamina.scaling.surface.TaperedPoreSurface;
import org.lamina.scaling.surface.TaperedTrenchSurface;

/** What must hold between areas, volumes and shapes that are the limit of one another. */
class StructureFormsTest {
  private static final int SHAPES = 2_000;
  private static final double THIN = 1e-11;

  @Test
  void areaIsTheDerivativeOfTheVolume() {
    RandomStructures shapes = new RandomStructures(31);
    List<Supplier<Case>> kinds = List.of(
        shapes::taperedPore, shapes::taperedTrench, shapes::microtube, shapes::squarePillar, shapes::squareHole);
    for (Supplier<Case> kind : kinds) {
      for (int i = 0; i < SHAPES; i++) derivative(kind.get());
    }
  }

  private static void derivative(Case shape) {
    double offset = (shape.from() + shape.to()) / 2;
    double step = 1e-4 * offset;
    // The area has a bend where the corners become sharp: not there.
    if (shape.surface() instanceof SquareHoleSurface hole && Math.abs(hole.cornerRadiusMetres() - offset) < 10 * step) return;
    FilmSurface surface = shape.surface();
    double difference = surface.volumeCubicMetres(0, offset + step) - surface.volumeCubicMetres(0, offset - step);
    double area = surface.areaSquareMetres(offset);
    assertEquals(area, difference / (2 * step), 1e-7 * area, shape::toString);
  }

  @Test
  void filmsAddUp() {
    RandomStructures shapes = new RandomStructures(32);
    List<Supplier<Case>> kinds = List.of(
        shapes::taperedPore, shapes::taperedTrench, shapes::microtube, shapes::squarePillar, shapes::squareHole);
    for (Supplier<Case> kind : kinds) {
      for (int i = 0; i < SHAPES; i++) {
        Case shape = kind.get();
        double middle = shape.from() + (shape.to() - shape.from()) / 3;
        double parts = shape.surface().volumeCubicMetres(shape.from(), middle)
            + shape.surface().volumeCubicMetres(middle, shape.to());
        double rounding = 4e-16 * (8 + 8 * shape.to() / (shape.to() - shape.from()));
        assertEquals(shape.exact(), parts, rounding * shape.exact(), shape::toString);
      }
    }
  }

  @Test
  void uprightWallsAreTheKnownShapes() {
    RandomShapes shapes = new RandomShapes(33);
    for (int i = 0; i < SHAPES; i++) {
      Sample hollow = shapes.hollow();
      same(hollow.pore(), new TaperedPoreSurface(hollow.cell(), hollow.half(), hollow.length(), 0), hollow);
      same(hollow.trench(), new TaperedTrenchSurface(hollow.pitch(), 2 * hollow.half(), hollow.length(), 0), hollow);
    }
  }

  @Test
  void cornersOfHalfTheSideAreRound() {
    RandomShapes shapes = new RandomShapes(34);
    for (int i = 0; i < SHAPES; i++) {
      Sample hollow = shapes.hollow();
      PoreSurface pore = new PoreSurface(hollow.pitch() * hollow.pitch(), hollow.half(), hollow.length());
      SquareHoleSurface hole = new SquareHoleSurface(2 * hollow.half(), hollow.half(), hollow.length(), hollow.pitch());
      sameNumbers(pore, hole, hollow);
      Sample pillar = shapes.pillar();
      double square = pillar.pitch() * pillar.pitch();
      PillarSurface round = new PillarSurface(square, pillar.half(), pillar.length(), pillar.pitch());
      same(round, new SquarePillarSurface(2 * pillar.half(), pillar.half(), pillar.length(), pillar.pitch()), pillar);
    }
  }

  @Test
  void aTubeWithoutAnInsideIsAPillar() {
    RandomShapes shapes = new RandomShapes(35);
    for (int i = 0; i < SHAPES; i++) {
      Sample pillar = shapes.pillar();
      MicrotubeSurface tube = new MicrotubeSurface(pillar.cell(), pillar.half(), 0, pillar.length(), pillar.pitch());
      same(pillar.pillar(), tube, pillar);
      MicrotubeSurface hair =
          new MicrotubeSurface(pillar.cell(), pillar.half(), 1e-9 * pillar.half(), pillar.length(), pillar.pitch());
      assertEquals(pillar.pillar().areaSquareMetres(0), hair.areaSquareMetres(0), 3e-9 * hair.areaSquareMetres(0));
    }
  }

  private static void same(FilmSurface known, FilmSurface surface, Sample sample) {
    sameNumbers(known, surface, sample);
    assertEquals(known.closure(), surface.closure());
  }

  private static void sameNumbers(FilmSurface known, FilmSurface surface, Sample sample) {
    double film = known.volumeCubicMetres(sample.from(), sample.to());
    assertEquals(film, surface.volumeCubicMetres(sample.from(), sample.to()), 1e-12 * film, sample::toString);
    double area = known.areaSquareMetres(sample.to());
    assertEquals(area, surface.areaSquareMetres(sample.to()), 1e-12 * area, sample::toString);
    assertEquals(known.footprintSquareMetres(), surface.footprintSquareMetres());
    double closure = known.closureOffsetMetres();
    assertEquals(closure, surface.closureOffsetMetres(), 2e-14 * sample.pitch(), sample::toString);
  }

  /** Square holes with sharp corners: 1 + 4 s h / p² at first; a film of half the side leaves top, rim and nothing of the hole. */
  @Test
  void sharpHole() {
    SquareHoleSurface hole = new SquareHoleSurface(2e-6, 0, 5e-6, 4e-6);
    assertEquals(16e-12 + 40e-12, hole.areaSquareMetres(0), 1e-24);
    assertEquals(12e-12 + (4 * Math.PI - 8) * 1e-12, hole.areaSquareMetres(1e-6), 1e-24);
    // Over the bare top: a slab of 1 µm less a dent, whose open square is 2 − 2 cos(φ) wide at the height sin(φ).
    double dent = 4 * (1 - Math.PI / 2 + 2.0 / 3) * 1e-18;
    assertEquals(20e-18 + 16e-18 - dent, hole.volumeCubicMetres(0, 1e-6), 1e-12 * 36e-18);
  }

  /** Pores of 150 nm by 50 µm at 2e9 per cm² (doi:10.1039/c7nr02151h): 472 times the footprint, 0.88 fL each. */
  @Test
  void anodicAlumina() {
    PoreSurface pores = AnodicAlumina.pores(2e13, 75e-9, 50e-6);
    assertEquals(472, pores.areaSquareMetres(0) / pores.footprintSquareMetres(), 0.5);
    assertEquals(0.88e-18, Rooms.disc(pores.radiusMetres()) * pores.depthMetres(), 0.005e-18);
    double pitch = AnodicAlumina.pitchMetres(2e13);
    assertEquals(5e-14, Math.sqrt(3) / 2 * pitch * pitch, 1e-26);
    assertEquals(240.3e-9, pitch, 0.05e-9);
  }

  /** The area enhancement of tubes is 1 + 2π(R + r)h/a. */
  @Test
  void microtubesBare() {
    MicrotubeSurface tubes = new MicrotubeSurface(36e-12, 2e-6, 1e-6, 50e-6, 6e-6);
    double factor = tubes.areaSquareMetres(0) / tubes.footprintSquareMetres();
    assertEquals(1 + 2 * Math.PI * 3 * 50 / 36, factor, 1e-12 * factor);
    assertEquals(27.180, factor, 5e-4);
    assertEquals(27.169, tubes.volumeCubicMetres(0, 0.1e-6) / 3.6e-18, 5e-4);
    assertEquals(27.135, tubes.volumeCubicMetres(0.1e-6, 0.3e-6) / 7.2e-18, 5e-4);
  }

  /** Where the corners become sharp the area has no step, and a film across that place is the sum of its two parts. */
  @Test
  void holesHaveNoStepWhereTheCornersBecomeSharp() {
    SquareHoleSurface hole = new SquareHoleSurface(2e-6, 0.2e-6, 50e-6, 4e-6);
    double before = hole.areaSquareMetres(0.2e-6 * (1 - 1e-12));
    assertEquals(before, hole.areaSquareMetres(0.2e-6 * (1 + 1e-12)), 1e-11 * before);
    double parts = hole.volumeCubicMetres(0.1e-6, 0.2e-6) + hole.volumeCubicMetres(0.2e-6, 0.4e-6);
    assertEquals(parts, hole.volumeCubicMetres(0.1e-6, 0.4e-6), 1e-14 * parts);
  }

  /** A film of a hundred thousandth of what lies below: the area in its middle, to the digits that the offsets have. */
  @Test
  void thinFilmsKeepTheirDigits() {
    RandomStructures shapes = new RandomStructures(36);
    List<Supplier<Case>> kinds = List.of(
        shapes::taperedPore, shapes::taperedTrench, shapes::microtube, shapes::squarePillar, shapes::squareHole);
    for (Supplier<Case> kind : kinds) {
      for (int i = 0; i < SHAPES; i++) {
        Case shape = kind.get();
        if (shape.from() == 0) continue;
        double to = shape.from() * (1 + 1e-5);
        double thickness = to - shape.from();
        double film = thickness * shape.surface().areaSquareMetres(shape.from() + thickness / 2);
        assertEquals(film, shape.surface().volumeCubicMetres(shape.from(), to), THIN * film, shape::toString);
      }
    }
  }

  /** The worked numbers of docs/physics/geometry.md. */
  @Test
  void workedTaper() {
    double cell = Math.sqrt(3) / 2 * 36e-12;
    TaperedPoreSurface pores = new TaperedPoreSurface(cell, 1.5e-6, 30e-6, Math.toRadians(1));
    assertEquals(8.356, pores.areaSquareMetres(0) / cell, 5e-4);
    assertEquals(0.976e-6, pores.floorRadiusMetres(), 5e-10);
    assertEquals(0.9935e-6, pores.closureOffsetMetres(), 5e-11);
    double[] thicknesses = {40e-9, 70e-9, 50e-9, 10e-9, 25e-9};
    double[] expected = {8.237, 7.910, 7.553, 7.375, 7.271};
    double offset = 0;
    for (int i = 0; i < expected.length; i++) {
      double flat = cell * thicknesses[i];
      assertEquals(expected[i], pores.volumeCubicMetres(offset, offset + thicknesses[i]) / flat, 5e-4);
      offset += thicknesses[i];
    }
  }
}
