// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.result.Estimate;
import org.lamina.scaling.model.Lattice;
import org.lamina.scaling.surface.EvenSurface;

/** The worked numbers of docs/physics/geometry.md, through the whole line from parameters to estimates. */
class WorkedNumbersTest {
  /** The numbers are given with three decimals. */
  private static final double LAST_DIGIT = 5e-4;

  @Test
  void pearsePores() {
    Evaluation evaluation = DesignFixture.on(Shapes.pearsePores()).pearseStack().evaluation();
    assertEquals(10.069, bare(evaluation), LAST_DIGIT);
    List<Estimate> films = new LayerMultiplication().estimate(evaluation);
    List<String> labels = List.of("Ru", "V2O5", "Li2PO2N", "SnNx", "TiN");
    assertEquals(labels, films.stream().map(film -> film.layer().get()).toList());
    double[] expected = {9.946, 9.606, 9.237, 9.053, 8.945};
    for (int i = 0; i < expected.length; i++) assertEquals(expected[i], films.get(i).value().getAsDouble(), LAST_DIGIT);
  }

  @Test
  void pillarsGainWhatPoresLose() {
    FilmSurface pillars = new ScalingGeometries().surface(Shapes.pillars(Lattice.SQUARE, "2 um", "50 um", "4 um"));
    Evaluation evaluation = DesignFixture.on(pillars).film("TiN", "30 nm").film("LiPON", "90 nm").evaluation();
    assertEquals(20.635, bare(evaluation), LAST_DIGIT);
    List<Estimate> films = new LayerMultiplication().estimate(evaluation);
    assertEquals(20.93, films.get(0).value().getAsDouble(), 5e-3);
    assertEquals(22.09, films.get(1).value().getAsDouble(), 5e-3);
  }

  /** Which pitch would make a film exactly 9.3 times a planar one: the published factor, for four readings of it. */
  @ParameterizedTest
  @CsvSource({"HEXAGONAL, 1, 6.11", "SQUARE, 1, 5.69", "HEXAGONAL, 3, 5.91", "SQUARE, 3, 5.50"})
  void pitchOfThePublishedFactor(Lattice lattice, int film, double expectedMicrometres) {
    double low = 4;
    double high = 9;
    while (high - low > 1e-9) {
      double middle = (low + high) / 2;
      if (multiplication(lattice, middle, film) > 9.3) low = middle;
      else high = middle;
    }
    assertEquals(expectedMicrometres, low, 5e-3);
  }

  private static double multiplication(Lattice lattice, double pitchMicrometres, int film) {
    FilmSurface pores =
        new ScalingGeometries().surface(Shapes.pores(lattice, "3 um", "30 um", pitchMicrometres + " um"));
    Evaluation evaluation = DesignFixture.on(pores).pearseStack().evaluation();
    return new LayerMultiplication().estimate(evaluation).get(film).value().getAsDouble();
  }

  @Test
  void trenchByHand() {
    // p 4, w 2, h 10 µm: bare (4 + 20)/4 = 6; a film of 1 µm fills it: V = 24 − (4 − π)/2 = 23.5708 µm² per length.
    FilmSurface trenches = new ScalingGeometries().surface(Shapes.trenches("2 um", "10 um", "4 um"));
    assertEquals(6, bare(DesignFixture.on(trenches).film("A", "1 nm").evaluation()), 1e-15);
    assertEquals(23.570796326794897e-12, trenches.volumeCubicMetres(0, 1e-6), 1e-26);
    assertEquals(4e-6, trenches.footprintSquareMetres(), 0);
  }

  @Test
  void planarIsOne() {
    Evaluation evaluation = DesignFixture.on(EvenSurface.flat()).pearseStack().evaluation();
    assertEquals(1, bare(evaluation), 0);
    List<Estimate> films = new LayerMultiplication().estimate(evaluation);
    assertEquals(5, films.size());
    assertTrue(films.stream().allMatch(film -> Math.abs(film.value().getAsDouble() - 1) < 1e-14));
  }

  private static double bare(Evaluation evaluation) {
    List<Estimate> estimates = new AreaEnhancement().estimate(evaluation);
    assertEquals(1, estimates.size());
    assertEquals("area-enhancement-factor", estimates.get(0).id());
    return estimates.get(0).value().getAsDouble();
  }
}
