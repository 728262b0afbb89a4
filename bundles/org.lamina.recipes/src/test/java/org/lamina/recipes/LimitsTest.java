// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.model.Ambient;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Limit;
import org.lamina.model.Recipe;

/** Limits say enough to judge by, and no more than is known. */
class LimitsTest {
  /** Ends of an assumed limit that are closer than this would pretend to knowledge. */
  private static final double ASSUMED_WIDTH_KELVIN = 50;

  /** What does not even stand this, a sulfide in moist air, needs no width. */
  private static final double ROOM_KELVIN = 298.15;

  @Test
  void assumedLimitsAreWide() {
    for (Limit limit : Entries.everywhere(Limit.class)) {
      double width = limit.getCertain().si() - limit.getSafe().si();
      assertFalse(limit.getMechanism().isBlank(), () -> Entries.where(limit));
      if (limit.getCertain().si() <= ROOM_KELVIN) continue;
      boolean wide = limit.getKind() != EvidenceKind.ASSUMED || width >= ASSUMED_WIDTH_KELVIN - 1e-9;
      assertTrue(wide, () -> Entries.where(limit) + " is assumed to within " + width + " K");
    }
  }

  @Test
  void rutheniumMindsOzoneLongBeforeOxygen() {
    List<Limit> limits = new RecipesCatalog().material("Ru").getLimits();
    assertEquals("150 degC", safeIn(limits, Ambient.OZONE));
    assertEquals("20 degC", safeIn(limits, Ambient.OXYGEN_PLASMA));
    assertEquals("300 degC", safeIn(limits, Ambient.OXYGEN));
  }

  @Test
  void theBestLiponWasGrownOutsideItsWindowAndTheEntrySaysSo() {
    RecipesCatalog catalog = new RecipesCatalog();
    Recipe recipe = catalog.recipe("lipon-lihmds-depa");
    assertEquals("270 degC", recipe.getWindow().getLow().toString());
    assertEquals("310 degC", recipe.getWindow().getHigh().toString());
    String conditions = catalog.material("LiPON").getElectrolyte().getIonicConductivity().getConditions();
    assertTrue(conditions.contains("330 degC") && conditions.contains("outside the window"), conditions);
  }

  private static String safeIn(List<Limit> limits, Ambient ambient) {
    Limit first = limits.stream().filter(limit -> limit.getAmbients().contains(ambient)).findFirst().orElseThrow();
    return first.getSafe().toString();
  }
}
