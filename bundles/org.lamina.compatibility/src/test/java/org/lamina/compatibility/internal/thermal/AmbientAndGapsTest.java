// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thermal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.compatibility.fixture.Given.in;
import static org.lamina.compatibility.fixture.Given.limit;
import static org.lamina.compatibility.fixture.Given.material;
import static org.lamina.compatibility.internal.thermal.ThermalBudgetTest.onSilicon;
import static org.lamina.compatibility.internal.thermal.ThermalBudgetTest.tough;

import org.junit.jupiter.api.Test;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.Ambient;
import org.lamina.model.LayerRole;
import org.lamina.model.Limit;

/** Limits that hold in some ambients, and what is said where no limit speaks. */
class AmbientAndGapsTest {
  private static final ThermalBudget RULE = new ThermalBudget();

  private static Limit oxidises() {
    return in(limit("300 degC", "400 degC", "oxidises to volatile RuO4"), Ambient.OZONE, Ambient.OXYGEN);
  }

  private static StackBuilder ruthenium(String temperature, Ambient ambient, Limit... limits) {
    return onSilicon()
        .knowing(material("Ru", limits))
        .layer(LayerRole.POSITIVE_COLLECTOR, "Ru").at("25 degC")
        .anneal(temperature, null, ambient);
  }

  @Test
  void aLimitHoldsInItsAmbients() {
    Outcome outcome = Outcome.of(RULE, ruthenium("450 degC", Ambient.OXYGEN, oxidises()));
    outcome.says(
        "error /stack/0 layer 1 'Ru' is held at 450 degC by step 'anneal of Ru' but tolerates 300 degC in oxygen or"
            + " ozone;"
            + " damage is certain above 400 degC (oxidises to volatile RuO4; doi:10.1000/test)");
    assertEquals("Keep step 'anneal of Ru' at or below 300 degC or away from oxygen or ozone.", outcome.only().help());
    Outcome.of(RULE, ruthenium("300 degC", Ambient.OZONE, oxidises())).passes();
  }

  @Test
  void inOtherAmbientsItSaysNothing() {
    Limit agglomerates = in(limit("600 degC", "700 degC", "agglomerates"), Ambient.INERT);
    Outcome.of(RULE, ruthenium("450 degC", Ambient.INERT, oxidises(), agglomerates)).passes();
    Outcome.of(RULE, ruthenium("450 degC", Ambient.INERT, oxidises()))
        .says(
            "note /stack/0 no limit is known for layer 1 'Ru' in inert: whether it survives 450 degC in step 'anneal"
                + " of Ru' could not be judged");
  }

  @Test
  void anUnknownAmbientIsHarmlessBelowTheLimitAndDoubtfulAbove() {
    Outcome.of(RULE, ruthenium("300 degC", null, oxidises())).passes();
    Outcome outcome = Outcome.of(RULE, ruthenium("450 degC", null, oxidises()));
    outcome.says(
        "note /stack/0 layer 1 'Ru' is held at 450 degC by step 'anneal of Ru', whose ambient is not known, but"
            + " tolerates 300 degC in oxygen or ozone; damage is certain above 400 degC (oxidises to volatile RuO4;"
            + " doi:10.1000/test)");
    assertEquals("State the ambient of the treatment.", outcome.only().help());
  }

  @Test
  void aMaterialWithoutLimitsIsANote() {
    StackBuilder stack =
        onSilicon()
            .knowing(material("X"))
            .layer(LayerRole.BARRIER, "X").at("25 degC")
            .layer(LayerRole.BARRIER, "Pt").at("100 degC")
            .layer(LayerRole.BARRIER, "Pt").at("300 degC")
            .layer(LayerRole.BARRIER, "Pt").at("200 degC");
    Outcome outcome = Outcome.of(RULE, stack);
    outcome.says(
        "note /stack/0 no limit is known for layer 1 'X': whether it survives 300 degC in step 'deposition of Pt' and"
            + " 2 further steps could not be judged");
    assertEquals("Add a limit with its source to the material 'X', here or in a catalog.", outcome.only().help());
  }

  @Test
  void anUnknownMaterialIsANoteToo() {
    Outcome.of(RULE,
        onSilicon().layer(LayerRole.BARRIER, "Q").at("25 degC").layer(LayerRole.BARRIER, "Pt").at("100 degC"))
        .says(
            "note /stack/0 no limit is known for layer 1 'Q': whether it survives 100 degC in step 'deposition of Pt'"
                + " could not be judged");
  }

  @Test
  void theLastFilmNeedsNoLimit() {
    Outcome.of(RULE, onSilicon().layer(LayerRole.BARRIER, "Q").at("25 degC")).passes();
  }

  @Test
  void anUnknownTemperatureIsANoteAtTheStep() {
    Outcome.of(RULE, onSilicon().layer(LayerRole.BARRIER, "Pt").at("25 degC").layer(LayerRole.BARRIER, "Pt"))
        .says(
            "note /stack/1 the temperature of step 'deposition of Pt' is not known: whether what lies below survives"
                + " it could not be judged");
  }

  @Test
  void aSubstrateWithoutMaterialIsANote() {
    Outcome.of(RULE, StackBuilder.film().knowing(tough("Pt")).layer(LayerRole.BARRIER, "Pt").at("25 degC"))
        .says("note /substrate the substrate names no material: whether it survives the process could not be judged");
  }

  @Test
  void anEmptyStackHasNoProcess() {
    Outcome.of(RULE, StackBuilder.film()).doesNotApply("the design has no process step");
  }
}
