// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thickness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.fixture.Opening;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.compatibility.internal.closure.GeometryClosure;
import org.lamina.model.LayerRole;

class OpenThicknessTest {
  private static final OpenThickness RULE = new OpenThickness();

  @Test
  void aFilmWithoutThicknessIsNamed() {
    StackBuilder stack = StackBuilder.film().layer(LayerRole.BARRIER, "TiN", "10 nm");
    stack.layer(LayerRole.ELECTROLYTE, "LiPON", null);
    Violation violation = Outcome.of(RULE, stack).only();
    assertEquals(
        "layer 2 'LiPON' has no stated thickness: what follows from it is not computed", violation.message());
    assertEquals("/stack/1", violation.path().pointer());
    assertEquals(Optional.of("LiPON"), violation.layer());
    assertEquals(Severity.NOTE, RULE.defaultSeverity());
  }

  @Test
  void whatClosesAnOpeningIsStillFoundBelowAFilmOfUnknownThickness() {
    StackBuilder stack = StackBuilder.film().in(new Opening(100e-9));
    stack.layer(LayerRole.BARRIER, "thick", "150 nm").layer(LayerRole.ELECTROLYTE, "LiPON", null);
    assertEquals(Optional.of("thick"), Outcome.of(new GeometryClosure(), stack).only().layer());
  }
}
