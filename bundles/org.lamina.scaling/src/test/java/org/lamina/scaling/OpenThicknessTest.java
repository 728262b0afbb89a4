// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Estimate;
import org.lamina.scaling.model.Lattice;
import org.lamina.scaling.surface.EvenSurface;

/** What is not known of one film is not known of those above it, unless the surface is even. */
class OpenThicknessTest {
  private static List<Estimate> multiplications(DesignFixture design) {
    return new LayerMultiplication().estimate(design.film("Pt", "40 nm").film("LiPON", null).film("Li", "1 um").evaluation());
  }

  @Test
  void inAPoreTheFilmItselfAndThoseAboveAreMissing() {
    List<Estimate> found = multiplications(
        DesignFixture.on(new ScalingGeometries().surface(Shapes.pores(Lattice.HEXAGONAL, "3 um", "30 um", "6 um"))));
    assertTrue(found.get(0).value().isPresent());
    assertEquals(List.of("thickness of 'LiPON'"), found.get(1).missing());
    assertEquals(List.of("thickness of a film below 'Li'"), found.get(2).missing());
  }

  @Test
  void onAnEvenSurfaceAllHaveTheSameFactor() {
    for (Estimate film : multiplications(DesignFixture.on(new EvenSurface(9)))) {
      assertEquals(9, film.value().orElseThrow());
    }
  }

  @Test
  void theTimeOfAFilmWithoutThicknessIsMissing() {
    RecipeFixture recipe =
        RecipeFixture.named("lipon").growth("0.7 angstrom").subCycle(null, 1).pulse("LiOtBu", "2 s", null, "3 s");
    List<Estimate> found = new ToolTime().estimate(
        DesignFixture.on(EvenSurface.flat()).film("LiPON", null, recipe.recipe(), null).evaluation());
    assertTrue(found.stream().allMatch(time -> time.missing().contains("thickness of 'LiPON'")), found.toString());
  }
}
