// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.compatibility.fixture.Given.at;
import static org.lamina.compatibility.fixture.Given.precursor;
import static org.lamina.compatibility.fixture.Given.recipe;
import static org.lamina.compatibility.fixture.Given.window;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.EvidenceKind;
import org.lamina.model.LayerRole;
import org.lamina.model.Recipe;
import org.lamina.model.quantity.Quantity;

class RecipeWindowTest {
  private static final RecipeWindow RULE = new RecipeWindow();

  private static Recipe lipon() {
    return precursor(at(window(recipe("lipon-lihmds-depa", "LiPON"), "270 degC", "310 degC"), "290 degC"), "LiHMDS",
        "400 degC");
  }

  private static StackBuilder grown(Recipe recipe) {
    return StackBuilder.film().knowing(recipe).layer(LayerRole.ELECTROLYTE, "LiPON").recipe(recipe.getId());
  }

  @ParameterizedTest
  @CsvSource({
    "270 degC, false",
    "543.15 K, false",
    "310 degC, false",
    "583.15 K, false",
    "290 degC, false",
    "269 degC, true",
    "543.14 K, true",
    "311 degC, true",
    "583.16 K, true",
  })
  void bothEndsBelongToTheWindow(String temperature, boolean outside) {
    assertEquals(outside ? 1 : 0, Outcome.of(RULE, grown(lipon()).at(temperature)).violations().size());
  }

  @Test
  void belowTheWindow() {
    Violation violation = Outcome.of(RULE, grown(lipon()).at("250 degC")).only();
    assertEquals(
        "layer 1 'LiPON' is deposited at 250 degC, below the window of recipe 'lipon-lihmds-depa', 270 degC to 310 degC"
            + " (doi:10.1000/test)",
        violation.message());
    assertEquals(Optional.empty(), violation.severity());
    assertEquals(Severity.ERROR, RULE.defaultSeverity());
    assertEquals("/stack/0/temperature", violation.path().pointer());
    assertEquals(Optional.of("LiPON"), violation.layer());
    assertEquals(Optional.of(Quantity.valueOf("250 degC")), violation.actual());
    assertEquals(Optional.of(Quantity.valueOf("270 degC")), violation.limit());
    assertEquals(
        "Deposit inside the window, or use another recipe: outside it growth does not limit itself.", violation.help());
  }

  @Test
  void aboveTheWindow() {
    Violation violation = Outcome.of(RULE, grown(lipon()).at("330 degC")).only();
    assertEquals(
        "layer 1 'LiPON' is deposited at 330 degC, above the window of recipe 'lipon-lihmds-depa', 270 degC to 310 degC"
            + " (doi:10.1000/test)",
        violation.message());
    assertEquals(Optional.of(Quantity.valueOf("310 degC")), violation.limit());
  }

  @Test
  void theReferenceTemperatureOfTheRecipeCountsWhereTheLayerStatesNone() {
    Outcome.of(RULE, grown(lipon())).passes();
    Outcome.of(RULE, grown(at(lipon(), "330 degC")))
        .says(
            "error /stack/0 layer 1 'LiPON' is deposited at 330 degC, above the window of recipe 'lipon-lihmds-depa',"
                + " 270 degC to 310 degC (doi:10.1000/test)");
    Outcome.of(RULE, grown(at(lipon(), "330 degC")).at("300 degC")).passes();
  }

  @Test
  void anAssumedWindowWarns() {
    Recipe recipe = lipon();
    recipe.getWindow().setKind(EvidenceKind.ASSUMED);
    recipe.getWindow().setSource(null);
    Outcome.of(RULE, grown(recipe).at("250 degC"))
        .says(
            "warning /stack/0/temperature layer 1 'LiPON' is deposited at 250 degC, below the window of recipe"
                + " 'lipon-lihmds-depa', 270 degC to 310 degC (assumed)");
    recipe.getWindow().setKind(EvidenceKind.MEASURED);
    Outcome.of(RULE, grown(recipe).at("250 degC"))
        .says(
            "warning /stack/0/temperature layer 1 'LiPON' is deposited at 250 degC, below the window of recipe"
                + " 'lipon-lihmds-depa', 270 degC to 310 degC (assumed, no source given)");
  }

  @Test
  void aWindowMayHaveOneEnd() {
    Outcome.of(RULE, grown(window(lipon(), "270 degC", null)).at("399 degC")).passes();
    Outcome.of(RULE, grown(window(lipon(), "270 degC", null)).at("200 degC"))
        .says(
            "error /stack/0/temperature layer 1 'LiPON' is deposited at 200 degC, below the window of recipe"
                + " 'lipon-lihmds-depa', from 270 degC (doi:10.1000/test)");
    Outcome.of(RULE, grown(window(lipon(), null, "310 degC")).at("25 degC")).passes();
    Outcome.of(RULE, grown(window(lipon(), null, "310 degC")).at("320 degC"))
        .says(
            "error /stack/0/temperature layer 1 'LiPON' is deposited at 320 degC, above the window of recipe"
                + " 'lipon-lihmds-depa', up to 310 degC (doi:10.1000/test)");
  }

  @ParameterizedTest
  @CsvSource({"219 degC, 0", "493.14 K, 0", "220 degC, 1", "493.15 K, 1", "250 degC, 1"})
  void aPrecursorDecomposesFromItsOnset(String temperature, int expected) {
    Recipe recipe = precursor(window(recipe("tin", "LiPON"), "100 degC", "300 degC"), "TDMAT", "220 degC");
    assertEquals(expected, Outcome.of(RULE, grown(recipe).at(temperature)).violations().size());
  }

  @Test
  void decompositionIsAWarningForEachPrecursor() {
    Recipe recipe = window(recipe("tin", "LiPON"), "100 degC", "300 degC");
    precursor(precursor(precursor(recipe, "A", "220 degC"), "B", "400 degC"), "C", "240 degC");
    Outcome outcome = Outcome.of(RULE, grown(recipe).at("250 degC"));
    outcome.says(
        "warning /stack/0/temperature layer 1 'LiPON' is deposited at 250 degC, but precursor A of recipe 'tin'"
            + " decomposes from 220 degC (doi:10.1000/test)",
        "warning /stack/0/temperature layer 1 'LiPON' is deposited at 250 degC, but precursor C of recipe 'tin'"
            + " decomposes from 240 degC (doi:10.1000/test)");
    assertEquals(Optional.of(Quantity.valueOf("240 degC")), outcome.violations().get(1).limit());
    assertEquals(
        "Deposit below 240 degC: a precursor that decomposes does not cover a deep structure evenly.",
        outcome.violations().get(1).help());
  }

  @Test
  void theRecipeHasToDepositTheMaterial() {
    StackBuilder stack =
        StackBuilder.film().knowing(lipon()).layer(LayerRole.ELECTROLYTE, "LiF").recipe("lipon-lihmds-depa");
    Outcome outcome = Outcome.of(RULE, stack);
    outcome.says("error /stack/0/recipe recipe 'lipon-lihmds-depa' of layer 1 'LiF' deposits 'LiPON', not 'LiF'");
    assertEquals("Name a recipe that deposits 'LiF', or set the material to 'LiPON'.", outcome.only().help());
  }

  @Test
  void whatCouldNotBeJudgedIsANote() {
    Outcome.of(RULE, StackBuilder.film().layer(LayerRole.ELECTROLYTE, "LiPON"))
        .says("note /stack/0 layer 1 'LiPON' names no recipe: how it is grown could not be judged");
    Outcome.of(RULE, StackBuilder.film().layer(LayerRole.ELECTROLYTE, "LiPON").recipe("r"))
        .says("note /stack/0/recipe recipe 'r' of layer 1 'LiPON' is not known: how it is grown could not be judged");
    Outcome.of(RULE, grown(recipe("r", "LiPON")))
        .says("note /stack/0 neither layer 1 'LiPON' nor its recipe 'r' states a temperature: it could not be judged");
    Outcome.of(RULE, grown(recipe("r", "LiPON")).at("25 degC"))
        .says(
            "note /stack/0/temperature recipe 'r' of layer 1 'LiPON' states no temperature window and no precursor:"
                + " this could not be judged");
    Outcome.of(RULE, grown(precursor(precursor(lipon(), "A", null), "B", null)))
        .says(
            "note /stack/0 recipe 'lipon-lihmds-depa' of layer 1 'LiPON' states no decomposition temperature of A, B:"
                + " this could not be judged");
    Outcome.of(RULE, StackBuilder.film()).doesNotApply("the design has no film");
  }
}
