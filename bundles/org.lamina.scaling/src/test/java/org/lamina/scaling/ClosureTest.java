// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.result.Estimate;
import org.lamina.model.SubstrateGeometry;
import org.lamina.scaling.model.Lattice;
import org.lamina.scaling.surface.EvenSurface;

class ClosureTest {
  @Test
  void eachShapeEndsWhereItsFilmsMeet() {
    Lattice square = Lattice.SQUARE;
    closes(1.5e-6, "the pore is closed", Shapes.pores(square, "3 um", "30 um", "6 um"));
    closes(0.4e-6, "the pore is full to its rim", Shapes.pores(square, "3 um", "400 nm", "6 um"));
    closes(1e-6, "the pillars touch", Shapes.pillars(square, "2 um", "50 um", "4 um"));
    closes(0.5e-6, "the pillars are buried", Shapes.pillars(square, "2 um", "500 nm", "4 um"));
    closes(0.25e-6, "the trench is closed", Shapes.trenches("500 nm", "10 um", "1 um"));
    closes(0.1e-6, "the trench is full to its rim", Shapes.trenches("500 nm", "100 nm", "1 um"));
    assertEquals(Double.POSITIVE_INFINITY, EvenSurface.flat().closureOffsetMetres());
  }

  private static void closes(double expectedMetres, String expectedText, SubstrateGeometry geometry) {
    FilmSurface surface = new ScalingGeometries().surface(geometry);
    assertEquals(expectedMetres, surface.closureOffsetMetres(), 1e-15 * expectedMetres);
    assertEquals(expectedText, surface.closure());
  }

  @Test
  void theFilmThatClosesAndAllAboveAreMissing() {
    List<Estimate> films = new LayerMultiplication().estimate(DesignFixture.on(Shapes.pearsePores())
        .film("A", "1 um").film("B", "600 nm").film("C", "1 nm").evaluation());
    assertTrue(films.get(0).value().isPresent());
    String closed = "room for the film: the pore is closed at 1500 nm of films, ";
    assertEquals(List.of(closed + "this film ends at 1600 nm"), films.get(1).missing());
    assertEquals(List.of(closed + "the film 'B' below ends at 1600 nm"), films.get(2).missing());
  }

  @Test
  void aFilmThatFillsThePoreExactlyClosesIt() {
    assertTrue(only("1.5 um").value().isEmpty());
    assertTrue(only("1.499999999 um").value().isEmpty(), "rounding leaves no pore open");
    assertTrue(only("1.4999 um").value().isPresent());
  }

  private static Estimate only(String thickness) {
    var evaluation = DesignFixture.on(Shapes.pearsePores()).film("A", thickness).evaluation();
    return new LayerMultiplication().estimate(evaluation).get(0);
  }

  @Test
  void withoutAShapeTheEstimatesSayWhatIsMissing() {
    var evaluation = DesignFixture.onUnknownShape().film("A", "10 nm").evaluation();
    assertEquals(List.of("the shape of the substrate"), new AreaEnhancement().estimate(evaluation).get(0).missing());
    Estimate film = new LayerMultiplication().estimate(evaluation).get(0);
    assertEquals(List.of("the shape of the substrate"), film.missing());
    assertEquals("A", film.layer().orElseThrow());
  }

  /** A stranger's geometry may be wrong: that is said, and is no reason to fail. */
  @Test
  void aSurfaceWithoutUsableNumbersIsMissing() {
    var evaluation = DesignFixture.on(new Nowhere()).film("A", "10 nm").evaluation();
    Estimate area = new AreaEnhancement().estimate(evaluation).get(0);
    assertEquals(List.of("an area: the geometry gives a factor of NaN"), area.missing());
    Estimate film = new LayerMultiplication().estimate(evaluation).get(0);
    assertEquals(List.of("a volume: the geometry gives a factor of -Infinity"), film.missing());
  }

  private record Nowhere() implements FilmSurface {
    @Override
    public double footprintSquareMetres() {
      return 0;
    }

    @Override
    public double areaSquareMetres(double offsetMetres) {
      return 0;
    }

    @Override
    public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
      return -1;
    }

    @Override
    public double closureOffsetMetres() {
      return 1;
    }

    @Override
    public String closure() {
      return "";
    }
  }
}
