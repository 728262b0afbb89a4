// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.closure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.fixture.Opening;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.LayerRole;
import org.lamina.model.quantity.Quantity;

class GeometryClosureTest {
  private static final GeometryClosure RULE = new GeometryClosure();

  private static StackBuilder films(String... thicknesses) {
    StackBuilder stack = StackBuilder.film();
    for (int i = 0; i < thicknesses.length; i++) stack.layer(LayerRole.BARRIER, "film" + (i + 1), thicknesses[i]);
    return stack;
  }

  @Test
  void theFilmThatClosesTheOpeningIsNamedWithTheRoomThatIsLeft() {
    Violation violation = Outcome.of(RULE, films("100 nm", "0.3 um", "0.15 um").in(new Opening(500e-9))).only();
    assertEquals(
        "layer 3 'film3' is 0.15 um thick but has to stay below 0.1 um, the room that the stack below leaves: the"
            + " films reach 0.55 um, at 0.5 um the slit is closed",
        violation.message());
    assertEquals(Optional.empty(), violation.severity());
    assertEquals("/stack/2/thickness", violation.path().pointer());
    assertEquals(Optional.of("film3"), violation.layer());
    assertEquals(Optional.of(Quantity.valueOf("0.55 um")), violation.actual());
    assertEquals(Optional.of(Quantity.valueOf("0.5 um")), violation.limit());
    assertEquals("Make the films thinner or the opening wider.", violation.help());
  }

  @Test
  void onlyTheFirstOneIsNamedAndTheOthersAreCounted() {
    Outcome second = Outcome.of(RULE, films("100 nm", "500 nm", "10 nm").in(new Opening(500e-9)));
    second.says(
        "error /stack/1/thickness layer 2 'film2' is 500 nm thick but has to stay below 400 nm, the room that the"
            + " film below leaves: the films reach 600 nm, at 500 nm the slit is closed");
    assertEquals(
        "Make the films thinner or the opening wider. The film above has no room at all.", second.only().help());
    Outcome first = Outcome.of(RULE, films("501 nm", "500 nm", "10 nm").in(new Opening(500e-9)));
    first.says(
        "error /stack/0/thickness layer 1 'film1' is 501 nm thick but has to stay below 500 nm, the room that the"
            + " bare opening leaves: the films reach 501 nm, at 500 nm the slit is closed");
    assertEquals(
        "Make the films thinner or the opening wider. The 2 films above have no room at all.", first.only().help());
  }

  /** 0.1 + 0.2 + ... nanometres do not add up to the double that was typed: filling exactly must close all the same. */
  @ParameterizedTest
  @CsvSource({"10, 10 nm, 100e-9, 1", "10, 10 nm, 100.001e-9, 0", "3, 0.1 um, 0.3e-6, 1", "7, 0.1 nm, 0.7e-9, 1",
  "7, 0.1 nm, 0.70001e-9, 0"})
  void toFillTheOpeningExactlyClosesIt(int count, String thickness, double closureMetres, int expected) {
    String[] thicknesses = new String[count];
    java.util.Arrays.fill(thicknesses, thickness);
    assertEquals(expected, Outcome.of(RULE, films(thicknesses).in(new Opening(closureMetres))).violations().size());
  }

  @Test
  void aNarrowMarginIsAllowed() {
    Outcome.of(RULE, films("499.999 nm").in(new Opening(500e-9))).passes();
  }

  /** The known thicknesses are a lower bound: what they close, a film of unknown thickness closes all the more. */
  @Test
  void aFilmOfUnknownThicknessBelowHidesNothing() {
    Outcome outcome = Outcome.of(RULE, films("100 nm", null, "450 nm", "10 nm").in(new Opening(500e-9)));
    outcome.says(
        "error /stack/2/thickness layer 3 'film3' is 450 nm thick but has to stay below 400 nm, the room that the"
            + " stack below leaves at most: the films whose thickness is stated reach 550 nm, at 500 nm the slit is"
            + " closed");
    assertEquals(
        "Make the films thinner or the opening wider. The film above has no room at all. Room goes to layer 2 'film2'"
            + " below, too, whose thickness is not stated.",
        outcome.only().help());
  }

  @Test
  void whatTheKnownFilmsLeaveIsSaidWhenOthersAreOpen() {
    Outcome one = Outcome.of(RULE, films("100 nm", null, "50 nm").in(new Opening(500e-9)));
    one.says(
        "note /stack/1 whether all films find room could not be judged: layer 2 'film2' has no stated"
            + " thickness; 350 nm is left for it");
    assertEquals("State the thickness: it has to stay below 350 nm.", one.only().help());
    assertEquals(Optional.of("film2"), one.only().layer());
    Outcome two = Outcome.of(RULE, films(null, "50 nm", null).in(new Opening(500e-9)));
    two.says(
        "note /stack/0 whether all films find room could not be judged: layer 1 'film1' and layer 3 'film3' have no"
            + " stated thickness; 450 nm is left for them");
    assertEquals("State the thicknesses: their sum has to stay below 450 nm.", two.only().help());
    assertEquals("State the thickness: it has to stay below 1.5 um.",
        Outcome.of(RULE, films((String) null).in(new Opening(1.5e-6))).only().help());
  }

  @Test
  void withoutAnOpeningItDoesNotApply() {
    Outcome.of(RULE,
        films("1 mm").in(new Opening(Double.POSITIVE_INFINITY))).doesNotApply("nothing closes on this geometry");
    Outcome.of(RULE, films("1 mm")).doesNotApply("the surface of the substrate is not known");
  }
}
