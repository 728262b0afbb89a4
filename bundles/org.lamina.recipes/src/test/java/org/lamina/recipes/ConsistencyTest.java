// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.PropertyValues;
import org.lamina.model.Electrode;
import org.lamina.model.Material;
import org.lamina.model.Pulse;
import org.lamina.model.Recipe;
import org.lamina.model.SubCycle;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;

/** Numbers that the examples and the documentation lean on. */
class ConsistencyTest {
  private final RecipesCatalog catalog = new RecipesCatalog();

  @Test
  void seventyNanometresOfTheFlagshipsCathode() {
    Electrode electrode = catalog.material("V2O5").getElectrode();
    double thicknessMetres = 70e-9;
    double measured = electrode.getMeasuredCapacity().getValue().si() * thicknessMetres;
    double theoretical = electrode.getTheoreticalCapacity().getValue().si() * thicknessMetres;
    assertRelative(2.59, microampereHours(measured), 1e-9, "measured");
    assertEquals(3.47, microampereHours(theoretical), 0.005);
    assertEquals(List.of(0.0, 1.0), electrode.getLithiumRange());
  }

  @Test
  void aThousandSingleCyclesOfLiCoO2AreSixtyNanometres() {
    Recipe recipe = catalog.recipe("licoo2-cocp2-liotbu-o2-plasma");
    int single = recipe.getCycle().stream().mapToInt(SubCycle::getRepeat).sum();
    assertEquals(5, single);
    double superCycles = 1000.0 / single;
    assertEquals(200, superCycles);
    assertRelative(60e-9, superCycles * recipe.getGrowthPerCycle().getValue().si(), 1e-12, "thickness");
    assertRelative(2.9 * 3600, superCycles * secondsPerCycle(recipe), 0.01, "time in the tool");
    assertEquals(1, recipe.getTreatments().size());
    assertEquals("700 degC", recipe.getTreatments().get(0).getTemperature().toString());
    assertEquals("6 min", recipe.getTreatments().get(0).getDuration().toString());
  }

  @Test
  void measuredLiCoO2IsSixtyTwoPerCentOfWhatItsPaperStates() {
    Material material = catalog.material("LiCoO2");
    double density = catalog.recipe("licoo2-cocp2-liotbu-o2-plasma").getFilmDensity().getValue().si();
    double maximum = Quantity.valueOf("155 mAh/g").si() * density;
    assertEquals(0.62, material.getElectrode().getMeasuredCapacity().getValue().si() / maximum, 0.005);
  }

  @Test
  void theElectrolyteConductsAtRoomTemperatureAsTheArrheniusLawSays() {
    var conductivity = catalog.material("Li2PO2N").getElectrolyte().getIonicConductivity();
    assertEquals("6.51e-7 +- 3.6e-8 S/cm", conductivity.getValue().toString());
    assertRelative(6.51e-5, PropertyValues.at(conductivity, 308.15).orElseThrow(), 1e-12, "35 degC");
    assertRelative(3.3e-5, PropertyValues.at(conductivity, 298.15).orElseThrow(), 0.02, "25 degC");
  }

  private static double secondsPerCycle(Recipe recipe) {
    return recipe.getCycle().stream()
        .mapToDouble(sub -> sub.getRepeat() * sub.getPulses().stream().mapToDouble(ConsistencyTest::seconds).sum())
        .sum();
  }

  private static double seconds(Pulse pulse) {
    return pulse.getDose().si() + pulse.getPurge().si();
  }

  private static double microampereHours(double coulombsPerSquareMetre) {
    return Units.get("uAh/cm2").fromSi(coulombsPerSquareMetre);
  }

  private static void assertRelative(double expected, double actual, double tolerance, String what) {
    assertEquals(expected, actual, Math.abs(expected) * tolerance, what);
  }
}
