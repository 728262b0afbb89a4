// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.scaling.model.AreaFactor;
import org.lamina.scaling.surface.EvenSurface;

/** Where only the factor is published. */
class AreaFactorTest {
  @Test
  void everyFilmGetsTheStatedFactor() {
    FilmSurface surface = surface(9.3);
    assertEquals(9.3, surface.areaSquareMetres(0) / surface.footprintSquareMetres());
    assertEquals(9.3, surface.areaSquareMetres(1e-6) / surface.footprintSquareMetres());
    double thicknessMetres = 70e-9;
    assertEquals(9.3 * thicknessMetres, surface.volumeCubicMetres(40e-9, 40e-9 + thicknessMetres), 1e-20);
    assertTrue(surface.even() && Double.isInfinite(surface.closureOffsetMetres()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.99, 0, -3, 1.1e6, Double.NaN, Double.POSITIVE_INFINITY})
  void aFactorOutOfItsRangeIsRefused(double factor) {
    assertThrows(IllegalArgumentException.class, () -> new EvenSurface(factor));
    if (!Double.isFinite(factor)) return;
    InvalidGeometryException refusal = assertThrows(InvalidGeometryException.class, () -> surface(factor));
    assertEquals("areaEnhancementFactor", refusal.parameter());
    assertEquals(factor, refusal.actual().orElseThrow().value());
  }

  @Test
  void aMissingFactorIsNamed() {
    AreaFactor empty = Shapes.areaFactor(null);
    InvalidGeometryException refusal =
        assertThrows(InvalidGeometryException.class, () -> new ScalingGeometries().surface(empty));
    assertEquals("the area enhancement factor is missing", refusal.getMessage());
  }

  private static FilmSurface surface(double factor) {
    return new ScalingGeometries().surface(Shapes.areaFactor(factor));
  }
}
