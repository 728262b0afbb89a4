// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.areas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.quantity.Quantity;

class DeviceAreasTest {
  private static final DeviceAreas RULE = new DeviceAreas();

  private static Outcome areas(String footprint, String border, String contacts) {
    return Outcome.of(RULE, StackBuilder.film().of(footprint, border, contacts));
  }

  @Test
  void theyHaveToLeaveSomeOfTheFootprint() {
    Outcome outcome = areas("10 mm2", "9 mm2", "0.02 cm2");
    outcome.says("error /substrate/border border and contacts take 11 mm2 of a footprint of 10 mm2");
    Violation violation = outcome.only();
    assertEquals("Make the footprint larger, or border and contacts smaller.", violation.help());
    assertEquals(Optional.of(Quantity.valueOf("11 mm2")), violation.actual());
    assertEquals(Optional.of(Quantity.valueOf("10 mm2")), violation.limit());
    areas("10 mm2", "7 mm2", "2 mm2").passes();
  }

  @Test
  void eachOfThemAloneMayTakeTooMuch() {
    areas("10 mm2", "11 mm2", null).says(
        "error /substrate/border the border takes 11 mm2 of a footprint of 10 mm2");
    areas("0.1 cm2", null, "11 mm2").says(
        "error /substrate/contacts the contacts take 0.11 cm2 of a footprint of 0.1 cm2");
  }

  /** 0.7 and 0.3 do not add up to one in every unit; a rest that is nothing but rounding is no area. */
  @ParameterizedTest
  @CsvSource({
    "1 cm2, 70 mm2, 30 mm2, 1",
    "1 mm2, 0.7 mm2, 0.3 mm2, 1",
    "1 mm2, 0.1 mm2, 900000 um2, 1",
    "1 mm2, 0.7 mm2, 0.2999999995 mm2, 1",
    "1 mm2, 0.7 mm2, 0.299999998 mm2, 0",
    "1 mm2, 0.7 mm2, 0.3000001 mm2, 1"
  })
  void allOfTheFootprintIsTooMuch(String footprint, String border, String contacts, int expected) {
    assertEquals(expected, areas(footprint, border, contacts).violations().size());
  }

  @Test
  void theyArePartsOfAFootprint() {
    Outcome outcome = areas(null, "1 mm2", "2 mm2");
    outcome.says(
        "error /substrate/border border and contacts are stated, but not the footprint of which they are a part");
    assertEquals("State substrate.footprint, or leave border and contacts out.", outcome.only().help());
    areas(null, "1 mm2", null).says(
        "error /substrate/border the border is stated, but not the footprint of which it is a part");
    areas(null, null, "1 mm2").says(
        "error /substrate/contacts the contacts are stated, but not the footprint of which they are a part");
  }

  @Test
  void withoutThemItDoesNotApply() {
    areas("10 mm2", null, null).doesNotApply("the design states neither a border nor contacts");
    areas(null, null, null).doesNotApply("the design states neither a border nor contacts");
  }
}
