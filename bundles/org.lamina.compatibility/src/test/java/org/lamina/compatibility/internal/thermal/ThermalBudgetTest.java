// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thermal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.compatibility.fixture.Given.assumed;
import static org.lamina.compatibility.fixture.Given.limit;
import static org.lamina.compatibility.fixture.Given.material;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.LayerRole;
import org.lamina.model.Material;
import org.lamina.model.quantity.Quantity;

/** Severity, boundaries and words. */
class ThermalBudgetTest {
  private static final ThermalBudget RULE = new ThermalBudget();

  /** Never at fault. */
  static Material tough(String id) {
    return material(id, limit("2000 degC", "2000 degC", "melts"));
  }

  static StackBuilder onSilicon() {
    return StackBuilder.film().knowing(tough("Si"), tough("Pt")).on("Si");
  }

  private static StackBuilder glassBelow(String hotStep) {
    return onSilicon()
        .knowing(material("glass", limit("300 degC", "400 degC", "crystallises")))
        .layer(LayerRole.ELECTROLYTE, "glass")
        .at("250 degC")
        .layer(LayerRole.BARRIER, "Pt")
        .at(hotStep);
  }

  @ParameterizedTest
  @CsvSource({
    "299 degC, ",
    "300 degC, ",
    "573.15 K, ",
    "573.16 K, WARNING",
    "301 degC, WARNING",
    "400 degC, WARNING",
    "673.15 K, WARNING",
    "673.16 K, ERROR",
    "401 degC, ERROR",
    "1e3 degC, ERROR",
  })
  void safePassesBetweenWarnsAboveCertainFails(String temperature, Severity expected) {
    Outcome outcome = Outcome.of(RULE, glassBelow(temperature));
    if (expected == null) outcome.passes();
    else assertEquals(Optional.of(expected), outcome.only().severity());
  }

  @Test
  void errorNamesLayerStepActualLimitMechanismAndSource() {
    StackBuilder stack =
        onSilicon()
            .knowing(material("Li2PO2N", limit("300 degC", "300 degC", "crystallises to Li3PO4")))
            .layer(LayerRole.POSITIVE_COLLECTOR, "Pt").at("200 degC")
            .layer(LayerRole.BARRIER, "Pt").at("200 degC")
            .layer(LayerRole.ELECTROLYTE, "Li2PO2N").at("250 degC")
            .layer(LayerRole.POSITIVE_ELECTRODE, "Pt").at("250 degC").anneal("700 degC", "6 min", null);
    Violation violation = Outcome.of(RULE, stack).only();
    assertEquals(
        "layer 3 'Li2PO2N' is held at 700 degC for 6 min by step 'anneal of Pt' but tolerates 300 degC"
            + " (crystallises to Li3PO4; doi:10.1000/test)",
        violation.message());
    assertEquals(Optional.of(Severity.ERROR), violation.severity());
    assertEquals("/stack/2", violation.path().pointer());
    assertEquals(Optional.of("Li2PO2N"), violation.layer());
    assertEquals(Optional.of(Quantity.valueOf("700 degC")), violation.actual());
    assertEquals(Optional.of(Quantity.valueOf("300 degC")), violation.limit());
    assertEquals(
        "Keep step 'anneal of Pt' at or below 300 degC, or do it before layer 3 'Li2PO2N' is deposited.",
        violation.help());
  }

  @Test
  void errorTellsBothEndsWhereTheyDiffer() {
    Outcome.of(RULE, glassBelow("500 degC"))
        .says(
            "error /stack/0 layer 1 'glass' is held at 500 degC by step 'deposition of Pt' but tolerates 300 degC;"
                + " damage is certain above 400 degC (crystallises; doi:10.1000/test)");
  }

  @Test
  void warningSaysThatItIsNotCertain() {
    Outcome.of(RULE, glassBelow("350 degC"))
        .says(
            "warning /stack/0 layer 1 'glass' is held at 350 degC by step 'deposition of Pt' but is only known to"
                + " tolerate 300 degC; damage is certain above 400 degC (crystallises; doi:10.1000/test)");
  }

  @Test
  void temperaturesAreShownAsTyped() {
    Outcome.of(RULE, glassBelow("973.15 K"))
        .says(
            "error /stack/0 layer 1 'glass' is held at 973.15 K by step 'deposition of Pt' but tolerates 300 degC;"
                + " damage is certain above 400 degC (crystallises; doi:10.1000/test)");
  }

  @Test
  void assumedLimitsSaySo() {
    StackBuilder stack =
        onSilicon()
            .knowing(material("glass", assumed(limit("300 degC", "600 degC", "crystallises"))))
            .layer(LayerRole.ELECTROLYTE, "glass").at("250 degC")
            .layer(LayerRole.BARRIER, "Pt").at("650 degC");
    Outcome.of(RULE, stack)
        .says(
            "error /stack/0 layer 1 'glass' is held at 650 degC by step 'deposition of Pt' but tolerates 300 degC;"
                + " damage is certain above 600 degC (crystallises; assumed)");
  }

  @Test
  void oneFindingForAllStepsAboveALimitAndItIsTheHottest() {
    StackBuilder stack =
        glassBelow("450 degC")
            .layer(LayerRole.BARRIER, "Pt").at("500 degC")
            .layer(LayerRole.BARRIER, "Pt").at("500 degC").anneal("350 degC");
    Outcome.of(RULE, stack)
        .says(
            "error /stack/0 layer 1 'glass' is held at 500 degC by step 'deposition of Pt' but tolerates 300 degC;"
                + " damage is certain above 400 degC (crystallises; doi:10.1000/test); 3 further steps exceed it"
                + " too");
  }

  @Test
  void oneFurtherStepIsSingular() {
    Outcome.of(RULE, glassBelow("500 degC").anneal("350 degC"))
        .says(
            "error /stack/0 layer 1 'glass' is held at 500 degC by step 'deposition of Pt' but tolerates 300 degC;"
                + " damage is certain above 400 degC (crystallises; doi:10.1000/test); 1 further step exceeds it"
                + " too");
  }

  @Test
  void eachLimitIsAFindingOfItsOwn() {
    StackBuilder stack =
        onSilicon()
            .knowing(material("tin", limit("150 degC", "200 degC", "agglomerates"),
            limit("232 degC", "232 degC", "melts")))
            .layer(LayerRole.NEGATIVE_ELECTRODE, "tin").at("100 degC")
            .layer(LayerRole.BARRIER, "Pt").at("250 degC");
    Outcome.of(RULE, stack)
        .says(
            "error /stack/0 layer 1 'tin' is held at 250 degC by step 'deposition of Pt' but tolerates 150 degC;"
                + " damage is certain above 200 degC (agglomerates; doi:10.1000/test)",
            "error /stack/0 layer 1 'tin' is held at 250 degC by step 'deposition of Pt' but tolerates 232 degC"
                + " (melts; doi:10.1000/test)");
  }

  @Test
  void lithiumBelowAStepAt200Melts() {
    StackBuilder stack =
        onSilicon()
            .knowing(material("Li", limit("180.5 degC", "180.5 degC", "melts")))
            .layer(LayerRole.NEGATIVE_ELECTRODE, "Li").at("25 degC")
            .layer(LayerRole.NEGATIVE_COLLECTOR, "Pt").at("200 degC");
    Outcome.of(RULE, stack)
        .says(
            "error /stack/0 layer 1 'Li' is held at 200 degC by step 'deposition of Pt' but tolerates 180.5 degC"
                + " (melts; doi:10.1000/test)");
  }

  @Test
  void stepsBeforeTheFilmAndItsOwnDepositionDoNotCount() {
    StackBuilder stack =
        onSilicon()
            .knowing(material("glass", limit("300 degC", "400 degC", "crystallises")))
            .layer(LayerRole.BARRIER, "Pt").at("900 degC").anneal("1000 degC")
            .layer(LayerRole.ELECTROLYTE, "glass").at("500 degC");
    Outcome.of(RULE, stack).passes();
  }

  @Test
  void theSubstrateSeesEveryStep() {
    StackBuilder stack =
        StackBuilder.film()
            .knowing(material("polyimide", limit("360 degC", "400 degC", "softens")), tough("Pt"))
            .on("polyimide")
            .layer(LayerRole.BARRIER, "Pt").at("420 degC");
    Violation violation = Outcome.of(RULE, stack).only();
    assertEquals(
        "substrate 'polyimide' is held at 420 degC by step 'deposition of Pt' but tolerates 360 degC; damage is"
            + " certain above 400 degC (softens; doi:10.1000/test)",
        violation.message());
    assertEquals("/substrate/material", violation.path().pointer());
    assertEquals(Optional.empty(), violation.layer());
    assertEquals(
        "Keep step 'deposition of Pt' at or below 360 degC, or choose a substrate that tolerates"
            + " it.", violation.help());
  }
}
