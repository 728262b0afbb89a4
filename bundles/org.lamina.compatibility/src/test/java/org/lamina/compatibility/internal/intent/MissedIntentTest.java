// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.compatibility.fixture.Computed.assuming;
import static org.lamina.compatibility.fixture.Computed.between;
import static org.lamina.compatibility.fixture.Computed.missing;
import static org.lamina.compatibility.fixture.Computed.value;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.LayerRole;
import org.lamina.model.ModelPackage.Literals;
import org.lamina.model.quantity.Quantity;

class MissedIntentTest {
  private static final MissedIntent RULE = new MissedIntent();

  private static Outcome capacity(String bound, Estimate... estimates) {
    return Outcome.of(RULE,
        StackBuilder.film().intending(Literals.INTENT__AREAL_CAPACITY, bound).estimating(estimates));
  }

  private static Outcome toolTime(String bound, Estimate... estimates) {
    return Outcome.of(RULE, StackBuilder.film().intending(Literals.INTENT__TOOL_TIME, bound).estimating(estimates));
  }

  @Test
  void aNumberThatMissesItsBoundIsAnError() {
    Outcome outcome = capacity(">= 20 uAh/cm2", value("areal-capacity", "18.1234 uAh/cm2"));
    outcome.says(
        "error /intent/arealCapacity the areal capacity is 18.1 uAh/cm2 but the design intends at least 20 uAh/cm2");
    Violation violation = outcome.only();
    assertEquals(Optional.of(Quantity.valueOf("18.1 uAh/cm2")), violation.actual());
    assertEquals(Optional.of(Quantity.valueOf("20 uAh/cm2")), violation.limit());
    assertEquals(
        "Make the electrode that holds less thicker, or the structure deeper or denser, or change the intent.",
        violation.help());
  }

  /** The structure would do, the device does not: its border and contacts are footprint, too. */
  @Test
  void borderAndContactsCount() {
    Estimate structure = value("areal-capacity", "25 uAh/cm2");
    Outcome outcome = capacity(">= 20 uAh/cm2", structure, value("device-areal-capacity", "18.1234 uAh/cm2"));
    outcome.says(
        "error /intent/arealCapacity the areal capacity of the device, border and contacts included, is 18.1 uAh/cm2 but"
            + " the design intends at least 20 uAh/cm2");
    assertEquals(
        "Make the electrode that holds less thicker, or the structure deeper or denser, or border and contacts smaller,"
            + " or change the intent.",
        outcome.only().help());
    capacity("<= 20 uAh/cm2", structure, value("device-areal-capacity", "18 uAh/cm2")).passes();
    capacity(">= 20 uAh/cm2", structure, missing("device-areal-capacity", "uAh/cm2", "the footprint")).says(
        "note /intent/arealCapacity whether the areal capacity of the device, border and contacts included, is at least"
            + " 20 uAh/cm2 could not be judged: missing: the footprint");
  }

  @ParameterizedTest
  @CsvSource({
    ">= 20 uAh/cm2, 20 uAh/cm2, 0",
    ">= 0.02 mAh/cm2, 20 uAh/cm2, 0",
    "<= 0.07 mAh/cm2, 70 uAh/cm2, 0",
    ">= 20 uAh/cm2, 19.9999 uAh/cm2, 1",
    "<= 20 uAh/cm2, 20 uAh/cm2, 0",
    "<= 20 uAh/cm2, 20.0001 uAh/cm2, 1",
    "<= 20 uAh/cm2, 5 uAh/cm2, 0",
  })
  void theBoundItselfIsAllowed(String bound, String actual, int expected) {
    assertEquals(expected, capacity(bound, value("areal-capacity", actual)).violations().size());
  }

  @Test
  void aNearMissShowsEnoughDigitsToTell() {
    capacity(">= 20 uAh/cm2", value("areal-capacity", "19.9876 uAh/cm2")).says(
        "error /intent/arealCapacity the areal capacity is 19.9876 uAh/cm2 but the design intends at least 20 uAh/cm2");
  }

  @Test
  void whatIsOnlyPerhapsMissedIsAWarning() {
    capacity(">= 20 uAh/cm2", between("areal-capacity", "15 uAh/cm2", "18 uAh/cm2", "21 uAh/cm2")).says(
        "warning /intent/arealCapacity the areal capacity is 18 uAh/cm2, 15 uAh/cm2 to 21 uAh/cm2, but the design"
            + " intends at least 20 uAh/cm2");
    capacity(">= 20 uAh/cm2", between("areal-capacity", "19 uAh/cm2", "23 uAh/cm2", "25 uAh/cm2")).says(
        "warning /intent/arealCapacity the areal capacity is 23 uAh/cm2, 19 uAh/cm2 to 25 uAh/cm2, but the design"
            + " intends at least 20 uAh/cm2");
    capacity(">= 20 uAh/cm2", between("areal-capacity", "15 uAh/cm2", "17 uAh/cm2", "19 uAh/cm2")).says(
        "error /intent/arealCapacity the areal capacity is 17 uAh/cm2, 15 uAh/cm2 to 19 uAh/cm2, but the design"
            + " intends at least 20 uAh/cm2");
    capacity(">= 20 uAh/cm2", between("areal-capacity", "20 uAh/cm2", "23 uAh/cm2", "25 uAh/cm2")).passes();
  }

  @Test
  void anAssumedNumberDoesNotCondemn() {
    capacity(">= 20 uAh/cm2", assuming(value("areal-capacity", "18 uAh/cm2"))).says(
        "warning /intent/arealCapacity the areal capacity is 18 uAh/cm2 but the design intends at least 20 uAh/cm2;"
            + " assumed: stickingProbability of r");
    capacity(">= 20 uAh/cm2", assuming(value("areal-capacity", "21 uAh/cm2"))).passes();
  }

  @Test
  void efficiencyCountsAtTheSmallestCurrent() {
    StackBuilder stack =
        StackBuilder.film()
            .intending(Literals.INTENT__ROUND_TRIP_EFFICIENCY, ">= 0.95")
            .estimating(
                value("round-trip-efficiency", "70 %").at(Quantity.valueOf("1 mA/cm2")),
                value("round-trip-efficiency", "90 %").at(Quantity.valueOf("10 uA/cm2")));
    Outcome.of(RULE, stack).says(
        "error /intent/roundTripEfficiency the round-trip efficiency at 10 uA/cm2 is 0.9 but the design intends at"
            + " least 0.95");
    Outcome.of(RULE,
        stack.estimating(value("round-trip-efficiency", "99 %").at(Quantity.valueOf("1 uA/cm2")))).passes();
  }

  @Test
  void whatCouldNotBeComputedIsANote() {
    Outcome outcome =
        capacity(">= 20 uAh/cm2", missing("areal-capacity", "uAh/cm2", "the capacity of 'A'", "that of 'B'"));
    outcome.says(
        "note /intent/arealCapacity whether the areal capacity is at least 20 uAh/cm2 could not be judged: missing:"
            + " the capacity of 'A'; that of 'B'");
    capacity(">= 20 uAh/cm2").says(
        "note /intent/arealCapacity whether the areal capacity is at least 20 uAh/cm2 could not be judged: no plugin"
            + " computes it");
  }

  /** Films whose time is known are a lower bound of the whole. */
  @Test
  void toolTimeMayBeMissedByTheKnownFilmsAlone() {
    Estimate unknown = missing("tool-time", "h", "the pulses of 'C'");
    Estimate a = between("tool-time", "4 h", "5 h", "6 h").inLayer("A");
    Estimate b = value("tool-time", "3 h").inLayer("B");
    Estimate c = missing("tool-time", "h", "the pulses of 'C'").inLayer("C");
    toolTime("<= 6 h", unknown, a, b, c).says(
        "error /intent/toolTime the tool time is at least 7 h but the design intends at most 6 h");
    toolTime("<= 7 h", unknown, a, b, c).says(
        "note /intent/toolTime whether the tool time is at most 7 h could not be judged: missing: the pulses of 'C'");
    toolTime(">= 9 h", unknown, a, b, c).says(
        "note /intent/toolTime whether the tool time is at least 9 h could not be judged: missing: the pulses of 'C'");
    toolTime("<= 6 h", unknown, assuming(a), b, c).says(
        "warning /intent/toolTime the tool time is at least 7 h but the design intends at most 6 h; assumed:"
            + " stickingProbability of r");
  }

  @Test
  void filmsDoNotStandForTheDevice() {
    toolTime("<= 6 h", value("tool-time", "9 h").inLayer("A"), value("tool-time", "5 h")).passes();
  }

  @Test
  void withoutSuchAnIntentItDoesNotApply() {
    String reason = "the design intends no capacity, no efficiency and no tool time";
    StackBuilder stack = StackBuilder.film().layer(LayerRole.BARRIER, "A");
    Outcome.of(RULE, stack).doesNotApply(reason);
    Outcome.of(RULE, stack.intending("<= 250 degC").intending(Literals.INTENT__STEP_COVERAGE, ">= 95 %")).doesNotApply(
        reason);
  }
}
