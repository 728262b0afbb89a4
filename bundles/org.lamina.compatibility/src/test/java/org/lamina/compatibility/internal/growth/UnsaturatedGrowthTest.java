// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.compatibility.fixture.Computed.assuming;
import static org.lamina.compatibility.fixture.Computed.missing;
import static org.lamina.compatibility.fixture.Computed.saturation;
import static org.lamina.compatibility.fixture.Given.pulse;
import static org.lamina.compatibility.fixture.Given.recipe;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.fixture.Opening;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.Plane;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.LayerRole;
import org.lamina.model.quantity.Quantity;

class UnsaturatedGrowthTest {
  private static final UnsaturatedGrowth RULE = new UnsaturatedGrowth();
  private static final String LIMITED = "limited by pulse 'DEPA', which covers 2.7 % on top";

  private static StackBuilder film(FilmSurface surface, Estimate... estimates) {
    return StackBuilder.film()
        .knowing(pulse(recipe("r", "E"), "DEPA", "1 s"))
        .in(surface)
        .layer(LayerRole.BARRIER, "B")
        .layer(LayerRole.ELECTROLYTE, "E", "50 nm")
        .recipe("r")
        .estimating(estimates);
  }

  private static Violation only(Estimate estimate) {
    return Outcome.of(RULE, film(new Plane(), estimate)).only();
  }

  @Test
  void aFilmThatHardlyGrowsIsAnErrorThatNamesTheLimitingPulse() {
    Outcome outcome = Outcome.of(RULE, film(new Opening(1e-6), saturation("E", "2.6 %", "a note", LIMITED)));
    outcome.says(
        "error /stack/1 layer 2 'E' grows only 2.6 % of a saturated cycle even on top: limited by pulse 'DEPA', which"
            + " covers 2.7 % on top");
    Violation violation = outcome.only();
    assertEquals(
        "Let pulse 'DEPA' last longer: as dosed, its stated thickness of 50 nm takes 38.5 times the cycles of saturated"
            + " growth.",
        violation.help());
    assertEquals(Optional.of("E"), violation.layer());
    assertEquals(Optional.of(Quantity.valueOf("2.6 %")), violation.actual());
    assertEquals(Optional.of(Quantity.valueOf("5 %")), violation.limit());
  }

  @Test
  void aFilmThatGrowsSomewhatLessIsAWarningOnPlanesToo() {
    Outcome outcome = Outcome.of(RULE, film(new Plane(), saturation("E", "40 %", LIMITED), saturation("B", "99 %")));
    outcome.says(
        "warning /stack/1 layer 2 'E' grows only 40 % of a saturated cycle: limited by pulse 'DEPA', which covers 2.7 %"
            + " on top");
    assertEquals(
        "Give the film 2.5 times the cycles of saturated growth for its stated thickness of 50 nm, or let pulse 'DEPA'"
            + " last longer.",
        outcome.only().help());
    assertEquals(Optional.of(Quantity.valueOf("95 %")), outcome.only().limit());
  }

  @Test
  void anAssumedNumberDoesNotCondemn() {
    Outcome.of(RULE, film(new Plane(), assuming(saturation("E", "2.6 %", LIMITED)))).says(
        "warning /stack/1 layer 2 'E' grows only 2.6 % of a saturated cycle: limited by pulse 'DEPA', which covers 2.7 %"
            + " on top; assumed: stickingProbability of r");
  }

  @ParameterizedTest
  @CsvSource({"4.999 %, ERROR", "5 %, WARNING", "94.999 %, WARNING"})
  void theLimitsAreSharp(String percent, Severity severity) {
    Violation violation = only(saturation("E", percent));
    assertEquals(Optional.of(severity), violation.severity());
    // What is shown is on the side of the limit on which it was judged.
    assertEquals("layer 2 'E' grows only " + percent + " of a saturated cycle", violation.message());
  }

  @ParameterizedTest
  @CsvSource({"95 %", "99.9 %", "100 %"})
  void aSaturatedFilmPasses(String percent) {
    Outcome.of(RULE, film(new Plane(), saturation("E", percent))).passes();
  }

  @Test
  void theLowerEndOfAnIntervalWarns() {
    Violation violation = only(saturation("E", "97 %").withinSi(0.8, 0.99));
    assertEquals("layer 2 'E' grows perhaps only 80 % of a saturated cycle", violation.message());
    assertEquals(
        "Give the film 1.25 times the cycles of saturated growth for its stated thickness of 50 nm, or let its pulses"
            + " last longer.",
        violation.help());
    Outcome.of(RULE, film(new Plane(), saturation("E", "97 %").withinSi(0.95, 0.99))).passes();
  }

  @Test
  void theUpperEndOfAnIntervalCondemns() {
    assertEquals(Optional.of(Severity.WARNING), only(saturation("E", "3 %").withinSi(0.01, 0.05)).severity());
    assertEquals(Optional.of(Severity.ERROR), only(saturation("E", "3 %").withinSi(0.01, 0.049)).severity());
  }

  @Test
  void withoutThicknessAndWithoutGrowthTheHelpStillHelps() {
    StackBuilder open =
        StackBuilder.film().in(new Plane()).layer(LayerRole.BARRIER, "B", null).estimating(saturation("B", "50 %"));
    assertEquals(
        "Give the film 2 times the cycles of saturated growth for a thickness, or let its pulses last longer.",
        Outcome.of(RULE, open).only().help());
    assertEquals(
        "Let its pulses last longer: as dosed, no number of cycles gives its stated thickness of 50 nm.",
        only(saturation("E", "0 %")).help());
  }

  @Test
  void whatIsNotKnownIsNoFinding() {
    Estimate missing = missing("growth-saturation", "%", "the pressure of 'DEPA'").inLayer("E");
    Outcome.of(RULE, film(new Plane(), missing, saturation("B", "100 %"))).passes();
    Outcome.of(RULE, film(new Plane(), missing)).doesNotApply("the saturation of no film is known");
    Outcome.of(RULE, StackBuilder.film().in(new Plane())).doesNotApply("the design has no film");
  }

  @Test
  void theShapeOfTheSubstrateNeedNotBeKnown() {
    Outcome.of(RULE, film(null, saturation("E", "50 %"))).says(
        "warning /stack/1 layer 2 'E' grows only 50 % of a saturated cycle");
  }
}
