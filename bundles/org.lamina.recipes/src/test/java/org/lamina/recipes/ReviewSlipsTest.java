// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamina.model.Evidence;
import org.lamina.model.Recipe;
import org.lamina.model.SubCycle;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;

/** The slips of the 2018 review are on record, and the numbers show them. */
class ReviewSlipsTest {
  private static final String REVIEW = "doi:10.1016/j.joule.2018.11.012";
  private static final RecipesCatalog CATALOG = new RecipesCatalog();

  static List<String> slips() {
    return CATALOG.evidence().stream().filter(id -> id.startsWith("slip-")).toList();
  }

  @Test
  void thereAreMany() {
    assertTrue(slips().size() >= 20, slips().toString());
  }

  @ParameterizedTest
  @MethodSource("slips")
  void eachQuotesTheReviewAndSaysWhatIsMeant(String id) {
    Evidence slip = CATALOG.evidence(id);
    assertEquals("slip", slip.getQuantity());
    assertEquals(REVIEW, slip.getSource());
    assertNotNull(slip.getPlace());
    assertFalse(slip.getPrinted().isBlank() || slip.getNotes().isBlank());
    for (String material : slip.getMaterials()) assertTrue(CATALOG.materials().contains(material), material);
  }

  @Test
  void anErrorLargerThanItsValue() {
    Matcher printed = Pattern.compile("([0-9.]+) × 10⁻⁷ ± ([0-9.]+) × 10⁻⁷").matcher(printed("slip-kozen-error-bar"));
    assertTrue(printed.find());
    assertTrue(Double.parseDouble(printed.group(2)) > Double.parseDouble(printed.group(1)));
    Quantity kept = CATALOG.material("LiPON-kozen-2015").getElectrolyte().getIonicConductivity().getValue();
    assertTrue(kept.uncertainty() < kept.value(), kept.toString());
  }

  @Test
  void theBestFilmLiesOutsideTheWindowOfItsRecipe() {
    Recipe recipe = CATALOG.recipe("lipon-lihmds-depa");
    double best = Quantity.valueOf("330 degC").si();
    assertTrue(best > recipe.getWindow().getHigh().si());
    var film = CATALOG.material(recipe.getProduct()).getElectrolyte().getIonicConductivity();
    assertTrue(film.getConditions().contains("330 degC"), film.getConditions());
    assertTrue(recipe.getNotes().contains("330 degC"), recipe.getNotes());
  }

  /** What the review prints as units of conductivity is none. */
  @ParameterizedTest
  @ValueSource(strings = {"S⁻¹", "s cm⁻¹", "1/S", "s/cm"})
  void unitsThatAreNone(String unit) {
    assertTrue(Units.find(unit).isEmpty());
    assertTrue(printed("slip-conductivity-unit-inverse-second").contains("10⁻⁷ S⁻¹"));
    assertTrue(printed("slip-conductivity-unit-second").contains("10⁻⁸ s cm⁻¹"));
  }

  @Test
  void powerAndEnergyOfOneSentenceAreTwoOperatingPoints() {
    double energy = CATALOG.evidence("nisula-2018-energy-density").getValue().si();
    double seconds = CATALOG.evidence("nisula-2018-half-capacity-time").getValue().si();
    Quantity power = CATALOG.evidence("nisula-2018-power-density").getValue();
    double implied = Units.get("W/cm3").fromSi(energy / 2 / seconds);
    assertEquals(778, implied, 0.5);
    assertEquals("508 W/cm3", power.toString());
    assertTrue(CATALOG.evidence("nisula-2018-power-density").getNotes().contains("778"));
  }

  @Test
  void aGrowthPerCycleThatIsOfASuperCycle() {
    Recipe recipe = CATALOG.recipe("lifepo4-super-cycle");
    int subCycles = recipe.getCycle().stream().mapToInt(SubCycle::getRepeat).sum();
    double growth = recipe.getGrowthPerCycle().getValue().si();
    assertEquals(6, subCycles);
    assertEquals(0.9e-9, growth, 1e-15);
    assertEquals(1.5e-10, growth / subCycles, 1e-16);
  }

  @Test
  void threeRangesForOneFamilyOfGlasses() {
    String printed = printed("slip-three-conductivity-ranges");
    for (String range : List.of("~10⁻⁸ s cm⁻¹", "10⁻⁶ to 10⁻⁸", "10⁻⁷~10⁻⁸")) assertTrue(printed.contains(range), range);
  }

  @Test
  void theCapacityThatReadsAsOfThreeDimensionsIsThePlanarOne() {
    double measured = CATALOG.material("V2O5").getElectrode().getMeasuredCapacity().getValue().si();
    assertTrue(printed("slip-planar-capacity-as-3d").contains("3D"));
    assertEquals(2.6, Units.get("uAh/cm2").fromSi(measured * 70e-9), 0.05);
  }

  private static String printed(String id) {
    return CATALOG.evidence(id).getPrinted();
  }
}
