// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thermal;

import static org.lamina.compatibility.fixture.Given.limit;
import static org.lamina.compatibility.fixture.Given.material;
import static org.lamina.compatibility.fixture.Given.recipe;
import static org.lamina.compatibility.internal.thermal.ThermalBudgetTest.onSilicon;

import org.junit.jupiter.api.Test;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.Anneal;
import org.lamina.model.LayerRole;
import org.lamina.model.Limit;
import org.lamina.model.MaterialState;
import org.lamina.model.ModelFactory;
import org.lamina.model.Recipe;
import org.lamina.model.quantity.Quantity;

/** What a film is, and so which limits hold for it, changes with its own treatments. */
class FilmStateTest {
  private static final ThermalBudget RULE = new ThermalBudget();

  private static Limit crystallises() {
    return limit(MaterialState.AS_DEPOSITED, "325 degC", "600 degC", "crystallises");
  }

  private static Limit losesLithium() {
    return limit(MaterialState.ANNEALED, "700 degC", "900 degC", "loses lithium");
  }

  private static StackBuilder cathode(Limit... limits) {
    return onSilicon().knowing(material("LiCoO2", limits)).layer(LayerRole.POSITIVE_ELECTRODE, "LiCoO2").at("325 degC");
  }

  @Test
  void theAnnealThatMakesTheFilmWhatItIsMeantToBeDoesNoHarm() {
    Outcome.of(RULE, cathode(crystallises(), losesLithium()).anneal("700 degC", "6 min", null)).passes();
  }

  @Test
  void anAnnealOfAFilmAboveIsNotMeant() {
    Outcome.of(RULE,
        cathode(crystallises(), losesLithium()).layer(LayerRole.BARRIER, "Pt").at("25 degC").anneal("700 degC"))
        .says(
            "error /stack/0 layer 1 'LiCoO2' is held at 700 degC by step 'anneal of Pt' but tolerates 325 degC;"
                + " damage is certain above 600 degC (crystallises; doi:10.1000/test)");
  }

  @Test
  void theOwnAnnealIsHeldAgainstTheLimitsOfTheAnnealedFilm() {
    Outcome.of(RULE, cathode(crystallises(), losesLithium()).anneal("950 degC", "2 h", null))
        .says(
            "error /stack/0 layer 1 'LiCoO2' (annealed) is held at 950 degC for 2 h by step 'anneal of LiCoO2' but"
                + " tolerates 700 degC; damage is certain above 900 degC (loses lithium; doi:10.1000/test)");
  }

  @Test
  void aLimitForAnyStateHoldsDuringTheOwnAnnealToo() {
    Outcome.of(RULE, cathode(losesLithium(), limit("650 degC", "650 degC", "melts")).anneal("700 degC"))
        .says(
            "error /stack/0 layer 1 'LiCoO2' (annealed) is held at 700 degC by step 'anneal of LiCoO2' but tolerates"
                + " 650 degC (melts; doi:10.1000/test)");
  }

  @Test
  void anAnnealThatNobodyKnowsOfIsDamage() {
    Outcome.of(RULE, cathode(crystallises()).anneal("700 degC"))
        .says(
            "error /stack/0 layer 1 'LiCoO2' is held at 700 degC by step 'anneal of LiCoO2' but tolerates 325 degC;"
                + " damage is certain above 600 degC (crystallises; doi:10.1000/test)");
  }

  @Test
  void anAnnealIsMeantWhenTheRecipeListsOne() {
    Recipe recipe = recipe("lco", "LiCoO2");
    Anneal anneal = ModelFactory.eINSTANCE.createAnneal();
    anneal.setTemperature(Quantity.valueOf("700 degC"));
    recipe.getTreatments().add(anneal);
    StackBuilder stack = cathode(crystallises(), limit("1000 degC", "1000 degC", "melts")).knowing(recipe);
    Outcome.of(RULE, stack).passes();
    Outcome.of(RULE, stack.recipe("lco")).passes(); // now without an anneal of its own: the recipe brings it
  }

  @Test
  void theRecipesAnnealCountsForWhatLiesBelow() {
    Recipe recipe = recipe("lco", "LiCoO2");
    Anneal anneal = ModelFactory.eINSTANCE.createAnneal();
    anneal.setTemperature(Quantity.valueOf("700 degC"));
    anneal.setDuration(Quantity.valueOf("6 min"));
    recipe.getTreatments().add(anneal);
    StackBuilder stack =
        onSilicon()
            .knowing(recipe)
            .knowing(material("glass", limit("300 degC", "300 degC", "crystallises")),
            material("LiCoO2", losesLithium()))
            .layer(LayerRole.ELECTROLYTE, "glass").at("250 degC")
            .layer(LayerRole.POSITIVE_ELECTRODE, "LiCoO2").at("250 degC").recipe("lco");
    Outcome.of(RULE, stack)
        .says(
            "error /stack/0 layer 1 'glass' is held at 700 degC for 6 min by step 'anneal of LiCoO2' but tolerates"
                + " 300 degC (crystallises; doi:10.1000/test)");
  }

  private static StackBuilder lithiated(Limit ofProduct) {
    return onSilicon()
        .knowing(material("V2O5", limit("250 degC", "250 degC", "is reduced")), material("LiV2O5", ofProduct))
        .layer(LayerRole.POSITIVE_ELECTRODE, "V2O5").at("170 degC").lithiation("LiV2O5")
        .layer(LayerRole.BARRIER, "Pt").at("400 degC");
  }

  @Test
  void afterLithiationTheLimitsOfTheProductHold() {
    Outcome.of(RULE, lithiated(limit(MaterialState.LITHIATED, "300 degC", "350 degC", "turns into the gamma phase")))
        .says(
            "error /stack/0 layer 1 'V2O5' (now LiV2O5, lithiated) is held at 400 degC by step 'deposition of Pt' but"
                + " tolerates"
                + " 300 degC; damage is certain above 350 degC (turns into the gamma phase; doi:10.1000/test)");
    Outcome.of(RULE, lithiated(limit("450 degC", "450 degC", "melts"))).passes();
  }

  @Test
  void aProductOfWhichNothingIsKnownIsANoteNotAPass() {
    Outcome.of(RULE, lithiated(limit(MaterialState.AS_DEPOSITED, "300 degC", "350 degC", "melts")))
        .says(
            "note /stack/0 no limit is known for layer 1 'V2O5' (now LiV2O5, lithiated): whether it survives 400 degC"
                + " in step 'deposition of Pt' and 1 further step could not be judged");
  }

  @Test
  void annealedAndLithiatedIsBoth() {
    StackBuilder stack =
        onSilicon()
            .knowing(
                material("V2O5", limit(MaterialState.ANNEALED, "500 degC", "500 degC", "melts")),
                material(
                    "LiV2O5",
                    limit(MaterialState.ANNEALED, "350 degC", "350 degC", "recrystallises"),
                    limit(MaterialState.LITHIATED, "380 degC", "380 degC", "turns into the gamma phase")))
            .layer(LayerRole.POSITIVE_ELECTRODE, "V2O5").at("150 degC").anneal("450 degC").lithiation("LiV2O5")
            .layer(LayerRole.BARRIER, "Pt").at("400 degC");
    Outcome.of(RULE, stack)
        .says(
            "error /stack/0 layer 1 'V2O5' (now LiV2O5, annealed and lithiated) is held at 400 degC by step"
                + " 'deposition of Pt' but tolerates 350 degC (recrystallises; doi:10.1000/test)",
            "error /stack/0 layer 1 'V2O5' (now LiV2O5, annealed and lithiated) is held at 400 degC by step"
                + " 'deposition of Pt' but tolerates 380 degC (turns into the gamma phase; doi:10.1000/test)");
  }

  @Test
  void patterningChangesNothing() {
    StackBuilder stack =
        cathode(crystallises(), losesLithium()).treated(ModelFactory.eINSTANCE.createPatterning(), "400 degC");
    Outcome.of(RULE, stack)
        .says(
            "warning /stack/0 layer 1 'LiCoO2' is held at 400 degC by step 'patterning of LiCoO2' but is only known"
                + " to tolerate 325 degC; damage is certain above 600 degC (crystallises; doi:10.1000/test)");
  }
}
