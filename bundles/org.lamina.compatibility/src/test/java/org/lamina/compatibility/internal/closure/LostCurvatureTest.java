// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.closure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.fixture.Opening;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.LayerRole;
import org.lamina.model.quantity.Quantity;

class LostCurvatureTest {
  private static final LostCurvature RULE = new LostCurvature();

  private static StackBuilder films(double sharpMetres, String... thicknesses) {
    StackBuilder stack = StackBuilder.film().in(new Opening(500e-9, sharpMetres));
    for (int i = 0; i < thicknesses.length; i++) stack.layer(LayerRole.BARRIER, "film" + (i + 1), thicknesses[i]);
    return stack;
  }

  @Test
  void theFirstFilmWithASeamIsNamed() {
    Outcome outcome = Outcome.of(RULE, films(200e-9, "100 nm", "0.15 um", "10 nm", "10 nm"));
    outcome.says(
        "warning /stack/1/thickness layer 2 'film2' meets itself in a seam: the films reach 0.25 um, at 0.2 um rounded"
            + " corners become sharp");
    Violation violation = outcome.only();
    assertEquals(Optional.of("film2"), violation.layer());
    assertEquals(Optional.of(Quantity.valueOf("0.25 um")), violation.actual());
    assertEquals(Optional.of(Quantity.valueOf("0.2 um")), violation.limit());
    assertEquals(
        "Round the corners of the structure more, or make the films thinner. The 2 films above have a seam, too.",
        violation.help());
  }

  /** The film that uses the radius up to nothing still has one everywhere inside; the next one has not. */
  @Test
  void toEndWhereTheCornersBecomeSharpIsNoSeamYet() {
    Outcome.of(RULE, films(300e-9, "0.1 um", "0.1 um", "0.1 um")).passes();
    assertEquals("/stack/3/thickness",
        Outcome.of(RULE, films(300e-9, "0.1 um", "0.1 um", "0.1 um", "1 nm")).only().path().pointer());
  }

  @Test
  void cornersThatAreSharpFromTheStartConcernTheFirstFilm() {
    Outcome outcome = Outcome.of(RULE, films(0, "10 nm", "10 nm"));
    outcome.says(
        "warning /stack/0/thickness layer 1 'film1' meets itself in a seam: corners of the bare structure are sharp");
    assertEquals("Round the corners of the structure more, or make the films thinner. The film above has a seam, too.",
        outcome.only().help());
  }

  @Test
  void aFilmOfUnknownThicknessLeavesItOpenUnlessTheOthersAreEnough() {
    Outcome.of(RULE, films(200e-9, "100 nm", null)).says(
        "note /stack/1 whether films meet in a seam could not be judged: layer 2 'film2' has no stated"
            + " thickness; 100 nm is left for it");
    Outcome.of(RULE, films(200e-9, null, "201 nm")).says(
        "warning /stack/1/thickness layer 2 'film2' meets itself in a seam: the films whose thickness is stated reach"
            + " 201 nm, at 200 nm rounded corners become sharp");
  }

  @Test
  void withoutRoundedCornersItDoesNotApply() {
    Outcome.of(RULE, films(Double.POSITIVE_INFINITY, "1 um")).doesNotApply(
        "no rounded corner of this geometry gets sharp");
    Outcome.of(RULE, StackBuilder.film().layer(LayerRole.BARRIER, "A")).doesNotApply(
        "the surface of the substrate is not known");
  }
}
