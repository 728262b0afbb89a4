// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.ceiling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.LayerRole;
import org.lamina.model.quantity.Quantity;

class ProcessCeilingTest {
  private static final ProcessCeiling RULE = new ProcessCeiling();

  private static StackBuilder two(String first, String second) {
    return StackBuilder.film().layer(LayerRole.BARRIER, "A").at(first).layer(LayerRole.ELECTROLYTE, "B").at(second);
  }

  @ParameterizedTest
  @CsvSource({
    "<= 250 degC, 250 degC, 0",
    "<= 250 degC, 523.15 K, 0",
    "<= 523.15 K, 250 degC, 0",
    "<= 250 degC, 523.16 K, 1",
    "<= 250 degC, 251 degC, 1",
    ">= 250 degC, 250 degC, 0",
    ">= 250 degC, 523.15 K, 0",
    ">= 523.15 K, 250 degC, 0",
    ">= 250 degC, 523.14 K, 1",
    ">= 250 degC, 249 degC, 1",
  })
  void theBoundItselfIsAllowed(String bound, String temperature, int expected) {
    assertEquals(expected, Outcome.of(RULE, two("25 degC", temperature).intending(bound)).violations().size());
  }

  @Test
  void eachStepAboveIsAnError() {
    Outcome outcome =
        Outcome.of(RULE, two("300 degC", "200 degC").anneal("973.15 K", "6 min", null).intending("<= 250 degC"));
    outcome.says(
        "error /stack/0/temperature step 'deposition of A' of layer 1 'A' needs 300 degC but the design intends at"
            + " most 250 degC",
        "error /stack/1/treatments/0 step 'anneal of B' of layer 2 'B' needs 973.15 K but the design intends at most"
            + " 250 degC");
    Violation violation = outcome.violations().get(1);
    assertEquals(Optional.of("B"), violation.layer());
    assertEquals(Optional.of(Quantity.valueOf("973.15 K")), violation.actual());
    assertEquals(Optional.of(Quantity.valueOf("250 degC")), violation.limit());
    assertEquals(
        "Make layer 2 'B' at or below 250 degC, by another temperature, recipe or material, or raise the intent.",
        violation.help());
  }

  @Test
  void aLowerBoundAsksForOneStepThatReachesIt() {
    Outcome outcome = Outcome.of(RULE, two("300 degC", "200 degC").intending(">= 400 degC"));
    outcome.says(
        "error /intent/processTemperature the hottest step, 'deposition of A' of layer 1 'A', reaches 300 degC but"
            + " the design intends at least 400 degC");
    assertEquals("Add the step that has to reach 400 degC, or lower the intent.", outcome.only().help());
    Outcome.of(RULE, two("300 degC", "200 degC").anneal("400 degC").intending(">= 400 degC")).passes();
  }

  @Test
  void anUnknownTemperatureIsANote() {
    String open =
        "note /stack/2 the temperature of step 'deposition of C' is not known: it could not be held against the"
            + " intended";
    StackBuilder low = two("100 degC", "200 degC").layer(LayerRole.BARRIER, "C");
    Outcome.of(RULE, low.intending("<= 250 degC")).says(open + " <= 250 degC");
    Outcome.of(RULE, low.intending(">= 250 degC")).says(open + " >= 250 degC");
    Outcome.of(RULE, low.intending(">= 200 degC")).passes();
  }

  @Test
  void withoutIntentItDoesNotApply() {
    Outcome.of(RULE, two("100 degC", "200 degC")).doesNotApply("the design intends no process temperature");
    Outcome.of(RULE,
        two("100 degC", "200 degC").intending(null)).doesNotApply("the design intends no process temperature");
    Outcome.of(RULE, StackBuilder.film().intending("<= 1 degC")).doesNotApply("the design has no process step");
  }
}
