// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.model.LayerRole.ELECTROLYTE;
import static org.lamina.model.LayerRole.POSITIVE_COLLECTOR;
import static org.lamina.model.LayerRole.POSITIVE_ELECTRODE;
import static org.lamina.rate.Say.assertMissing;

import org.junit.jupiter.api.Test;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.result.Estimate;
import org.lamina.model.DesignKind;

/** Designs that leave a thickness open get the numbers that do not need it, and no guess for the others. */
class OpenThicknessTest {
  private static final String AREAL = "areal-capacity";

  private static TestCell halfCell(FilmSurface shape, String collector, String electrode) {
    return new TestCell(DesignKind.HALF_CELL)
        .on(shape)
        .film(POSITIVE_COLLECTOR, new TestMaterial("Pt"), collector)
        .film(POSITIVE_ELECTRODE, new TestMaterial("host").capacity("37 uAh/cm2/um", null), electrode)
        .film(ELECTROLYTE, new TestMaterial("glass").conductivity(TestMaterial.property("1e-6 S/cm")), "50 nm");
  }

  private static Estimate capacity(FilmSurface shape, String collector, String electrode) {
    return halfCell(shape, collector, electrode).evaluate().find(AREAL).orElseThrow();
  }

  @Test
  void onAFlatFootprintTheCollectorBelowDoesNotMatter() {
    assertEquals(2.59, capacity(Shapes.flat(), null, "70 nm").value().orElseThrow(), 1e-12);
  }

  @Test
  void inAPoreItDoes() {
    assertMissing(capacity(Shapes.flagshipPore(), null, "70 nm"), "thickness of a film below 'host'");
  }

  @Test
  void anElectrodeWithoutThicknessHoldsNobodyKnowsWhat() {
    assertMissing(capacity(Shapes.flat(), "40 nm", null), "thickness of 'host'");
    assertMissing(capacity(Shapes.flagshipPore(), "40 nm", null), "thickness of 'host'");
  }
}
