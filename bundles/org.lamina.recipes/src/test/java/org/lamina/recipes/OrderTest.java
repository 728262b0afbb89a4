// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.model.Ambient;
import org.lamina.model.Curve;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Interval;
import org.lamina.model.Limit;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/** Windows, limits and tables run in the right direction. */
class OrderTest {
  /** Ends of an assumed limit that are closer than this would pretend to knowledge. */
  private static final double ASSUMED_WIDTH_KELVIN = 50;

  @Test
  void windowsHaveTheirLowEndBelow() {
    List<Interval> windows = Entries.everywhere(Interval.class);
    assertTrue(windows.size() >= 5);
    for (Interval window : windows) {
      assertTrue(window.getLow().si() < window.getHigh().si(), () -> Entries.where(window));
    }
  }

  @Test
  void limitsAreSafeBeforeTheyAreCertain() {
    for (Limit limit : Entries.everywhere(Limit.class)) {
      double width = limit.getCertain().si() - limit.getSafe().si();
      assertTrue(width >= 0, () -> Entries.where(limit));
      assertFalse(limit.getMechanism().isBlank(), () -> Entries.where(limit));
      boolean wide = limit.getKind() != EvidenceKind.ASSUMED || width >= ASSUMED_WIDTH_KELVIN - 1e-9;
      assertTrue(wide, () -> Entries.where(limit) + " is assumed to within " + width + " K");
    }
  }

  @Test
  void everyMaterialHasALimitForAnySurroundings() {
    for (Material material : Entries.materials()) {
      boolean general =
          material.getLimits().stream().anyMatch(limit -> limit.getAmbients().isEmpty() && !limit.isSetState());
      assertTrue(general, material.getId() + " would pass in surroundings that no limit names");
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
  void tablesRunOverTheLithiumRangeAndPotentialsFallWithLithium() {
    int tables = 0;
    for (Material material : Entries.materials()) {
      if (material.getElectrode() == null || material.getElectrode().getPotential() == null) continue;
      Curve curve = material.getElectrode().getPotential().getCurve();
      if (curve == null) continue;
      tables++;
      List<Double> lithium = curve.getStoichiometry();
      assertEquals(lithium.size(), curve.getValues().size(), material.getId());
      for (int i = 1; i < lithium.size(); i++) {
        String where = material.getId() + " at " + lithium.get(i);
        assertTrue(lithium.get(i) > lithium.get(i - 1), where);
        assertTrue(curve.getValues().get(i).si() < curve.getValues().get(i - 1).si(), where);
      }
      List<Double> usable = material.getElectrode().getLithiumRange();
      assertEquals(usable.get(0), lithium.get(0), 0.01, material.getId());
      assertEquals(usable.get(1), lithium.get(lithium.size() - 1), 0.01, material.getId());
    }
    assertEquals(3, tables);
  }

  @Test
  void recipesWorkInsideTheirWindows() {
    for (Recipe recipe : Entries.recipes()) {
      if (recipe.getWindow() == null) continue;
      double temperature = recipe.getTemperature().getValue().si();
      Interval window = recipe.getWindow();
      boolean inside = temperature >= window.getLow().si() && temperature <= window.getHigh().si();
      assertTrue(inside, recipe.getId());
    }
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
