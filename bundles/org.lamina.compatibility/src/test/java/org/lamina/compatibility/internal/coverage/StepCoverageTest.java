// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.compatibility.fixture.Computed.assuming;
import static org.lamina.compatibility.fixture.Computed.doseTime;
import static org.lamina.compatibility.fixture.Computed.missing;
import static org.lamina.compatibility.fixture.Computed.stepCoverage;
import static org.lamina.compatibility.fixture.Given.pulse;
import static org.lamina.compatibility.fixture.Given.recipe;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.fixture.Opening;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.Plane;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.LayerRole;
import org.lamina.model.ModelPackage.Literals;
import org.lamina.model.quantity.Quantity;

class StepCoverageTest {
  private static final StepCoverage RULE = new StepCoverage();
  private static final Estimate A_COVERED = stepCoverage("A", "99 %");

  private static StackBuilder two(Estimate... estimates) {
    return StackBuilder.film()
        .knowing(pulse(pulse(recipe("r", "B"), "VTOP", "0.5 s"), "O3", "2 s"))
        .in(new Opening(1e-6))
        .layer(LayerRole.BARRIER, "A")
        .layer(LayerRole.POSITIVE_ELECTRODE, "B")
        .recipe("r")
        .estimating(estimates);
  }

  private static StackBuilder intending(String bound, Estimate... estimates) {
    return two(estimates).intending(Literals.INTENT__STEP_COVERAGE, bound);
  }

  @Test
  void aFilmBelowTheIntentIsAnErrorThatNamesTheLimitingPulse() {
    StackBuilder stack =
        intending(
            ">= 90 %",
            stepCoverage("A", "90 %"),
            stepCoverage("B", "43.21 %"),
            doseTime("A", "VTOP", "100 s"),
            doseTime("B", "VTOP", "3.125 s"),
            doseTime("B", "O3", "10 s"));
    Outcome outcome = Outcome.of(RULE, stack);
    outcome.says("error /stack/1 the step coverage of layer 2 'B' is 43.2 % but the design intends at least 90 %");
    Violation violation = outcome.only();
    assertEquals(
        "Let pulse 'VTOP' last 3.12 s instead of 0.5 s for a step coverage of 90 %, make the structure shallower or"
            + " wider, or lower the intent.",
        violation.help());
    assertEquals(Optional.of("B"), violation.layer());
    assertEquals(Optional.of(Quantity.valueOf("43.2 %")), violation.actual());
    assertEquals(Optional.of(Quantity.valueOf("90 %")), violation.limit());
  }

  @Test
  void withoutDoseTimesTheHelpNamesNoPulse() {
    Outcome outcome = Outcome.of(RULE, intending(">= 90 %", stepCoverage("A", "91 %"), stepCoverage("B", "43 %")));
    assertEquals("Make the structure shallower or wider, or lower the intent.", outcome.only().help());
  }

  @Test
  void aBoundFromAboveIsHeldToo() {
    Outcome outcome = Outcome.of(RULE, intending("<= 90 %", stepCoverage("A", "80 %"), stepCoverage("B", "95 %")));
    outcome.says("error /stack/1 the step coverage of layer 2 'B' is 95 % but the design intends at most 90 %");
    assertEquals("Shorten the doses, or change the intent.", outcome.only().help());
  }

  /** Doses are computed for the usual step coverage then: a bound from above asks for none. */
  @Test
  void aBoundFromAboveAsksForNoDose() {
    StackBuilder stack = intending("<= 50 %", stepCoverage("A", "0.5 %"), doseTime("B", "VTOP", "3 s"),
        stepCoverage("B", "0.5 %"));
    assertEquals(
        "Let pulse 'VTOP' last 3 s instead of 0.5 s for a step coverage of 95 %, or make the structure shallower or"
            + " wider.",
        Outcome.of(RULE, stack).violations().get(1).help());
  }

  @Test
  void whatNoFilmCanHaveIsAnErrorOfTheIntent() {
    StackBuilder stack = intending(">= 101 %", stepCoverage("A", "100 %"), stepCoverage("B", "0.5 %"),
        doseTime("B", "VTOP", "3 s"));
    Outcome outcome = Outcome.of(RULE, stack);
    outcome.says(
        "error /intent/stepCoverage the intended step coverage of at least 101 % is impossible: no film is thicker on"
            + " the floor than on top",
        "warning /stack/1 layer 2 'B' does not reach the floor: its step coverage is 0.5 %");
    assertEquals(Optional.of(Quantity.valueOf("100 %")), outcome.violations().get(0).limit());
    assertEquals("Intend 100 % or less; doses are computed for 99.99 % at most.", outcome.violations().get(0).help());
    assertEquals(
        "Let pulse 'VTOP' last 3 s instead of 0.5 s for a step coverage of 99.99 %, or make the structure shallower or"
            + " wider.",
        outcome.violations().get(1).help());
    Outcome.of(RULE, intending("<= 101 %", stepCoverage("A", "100 %"), stepCoverage("B", "99 %"))).passes();
    Outcome.of(RULE, intending(">= 1", stepCoverage("A", "100 %"), stepCoverage("B", "100 %"))).passes();
  }

  /** Advice that would be followed in vain is none. */
  @ParameterizedTest
  @CsvSource({">= 100 %, false", ">= 99.995 %, false", ">= 99.99 %, true", ">= 0.9999, true", ">= 99.9 %, true"})
  void aDoseIsAdvisedWhereOneReachesTheIntent(String bound, boolean advised) {
    StackBuilder stack = intending(bound, stepCoverage("A", "100 %"), stepCoverage("B", "99 %"),
        doseTime("B", "VTOP", "3 s"));
    String help = Outcome.of(RULE, stack).only().help();
    assertEquals(advised, help.contains("Let pulse 'VTOP' last 3 s"), help);
    String inVain =
        "Lower the intent, or make the structure shallower or wider: no dose is computed for a step coverage above"
            + " 99.99 %.";
    assertEquals(advised, !help.equals(inVain), help);
  }

  @Test
  void anAssumedNumberDoesNotCondemn() {
    Outcome.of(RULE, intending(">= 90 %", assuming(stepCoverage("A", "80 %")), stepCoverage("B", "95 %"))).says(
        "warning /stack/0 the step coverage of layer 1 'A' is 80 % but the design intends at least 90 %; assumed:"
            + " stickingProbability of r");
  }

  @Test
  void whatAnIntentCannotBeHeldAgainstIsANoteForEachFilm() {
    Estimate missing = missing("step-coverage", "%", "the pressure of 'VTOP'", "that of 'O3'").inLayer("B");
    Outcome.of(RULE, intending(">= 90 %", missing)).says(
        "note /stack/0 whether layer 1 'A' has the intended step coverage of at least 90 % could not be judged: no"
            + " plugin computes it",
        "note /stack/1 whether layer 2 'B' has the intended step coverage of at least 90 % could not be judged:"
            + " missing: the pressure of 'VTOP'; that of 'O3'");
  }

  @Test
  void aFilmThatThinsToLessThanHalfIsToldOf() {
    Outcome outcome = Outcome.of(RULE, two(stepCoverage("A", "50 %"), stepCoverage("B", "49.9 %")));
    outcome.says("warning /stack/1 layer 2 'B' thins towards the floor: its step coverage is 49.9 %");
    assertEquals(Optional.of(Quantity.valueOf("50 %")), outcome.only().limit());
  }

  @Test
  void withoutIntentAFilmHasToReachTheFloor() {
    StackBuilder stack = two(stepCoverage("A", "50 %"), stepCoverage("B", "0.99 %"), doseTime("B", "VTOP", "3 s"));
    Outcome outcome = Outcome.of(RULE, stack);
    outcome.says("warning /stack/1 layer 2 'B' does not reach the floor: its step coverage is 0.99 %");
    assertEquals(
        "Let pulse 'VTOP' last 3 s instead of 0.5 s for a step coverage of 95 %, or make the structure shallower or"
            + " wider.",
        outcome.only().help());
    assertEquals(Optional.of(Quantity.valueOf("1 %")), outcome.only().limit());
    Outcome bare = Outcome.of(RULE, two(stepCoverage("A", "0 %"), stepCoverage("B", "50 %")));
    assertEquals("Make the structure shallower or wider.", bare.only().help());
  }

  @Test
  void aFilmBelowTheFloorLimitThatKeepsALowIntentIsStillNamed() {
    Outcome.of(RULE, intending(">= 0.1 %", stepCoverage("A", "0.5 %"), stepCoverage("B", "50 %"))).says(
        "warning /stack/0 layer 1 'A' does not reach the floor: its step coverage is 0.5 %");
  }

  @Test
  void withoutIntentAllThatIsUnknownIsOneNote() {
    Estimate missing = missing("step-coverage", "%", "the pressure of 'VTOP'").inLayer("B");
    Outcome.of(RULE, two(missing)).says(
        "note /stack/0 whether all 2 films reach the floor could not be judged: no step coverage is known");
    Outcome one = Outcome.of(RULE, two(stepCoverage("A", "50 %"), missing));
    one.says(
        "note /stack/1 whether layer 2 'B' reaches the floor could not be judged: no step coverage is known");
    assertEquals("See what the estimate 'step-coverage' of the film lacks, and add it to the recipe.",
        one.only().help());
  }

  @Test
  void whatATransportOverestimatesIsPassedOn() {
    Estimate noted =
        stepCoverage("B", "0.5 %")
            .noting(
                List.of(
                    "limited by pulse 'VTOP', which covers 0.5 % of the floor in the last cycle",
                    "VTOP: diffusion: where transport limits, the exposure is up to about twice too large",
                    "O3: diffusion: where transport limits, the exposure is up to about twice too large",
                    "H2O: straight flights",
                    "N2: a lower bound of the coverage"));
    String remarks =
        " The estimate says of pulses 'VTOP' and 'O3': diffusion: where transport limits, the exposure is up to about"
            + " twice too large. The estimate says of pulse 'N2': a lower bound of the coverage.";
    assertEquals(
        "Make the structure shallower or wider." + remarks, Outcome.of(RULE, two(noted, A_COVERED)).only().help());
    assertEquals(
        "Make the structure shallower or wider, or lower the intent." + remarks,
        Outcome.of(RULE, intending(">= 90 %", noted, A_COVERED)).only().help());
  }

  @Test
  void whereThereIsNoStepItDoesNotApply() {
    StackBuilder flat = StackBuilder.film().in(new Plane()).layer(LayerRole.BARRIER, "A");
    Outcome.of(RULE, flat.intending(Literals.INTENT__STEP_COVERAGE, ">= 95 %")).doesNotApply(
        "the surface is flat: there is no step to cover");
    Outcome.of(RULE, StackBuilder.film().layer(LayerRole.BARRIER, "A")).doesNotApply(
        "the surface of the substrate is not known");
    Outcome.of(RULE, StackBuilder.film().in(new Opening(1e-6))).doesNotApply("the design has no film");
  }
}
