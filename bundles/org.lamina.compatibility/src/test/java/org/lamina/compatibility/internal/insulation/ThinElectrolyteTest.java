// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.insulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.compatibility.fixture.Computed.assuming;
import static org.lamina.compatibility.fixture.Computed.doseTime;
import static org.lamina.compatibility.fixture.Computed.missing;
import static org.lamina.compatibility.fixture.Computed.thinnest;
import static org.lamina.compatibility.fixture.Given.insulating;
import static org.lamina.compatibility.fixture.Given.material;
import static org.lamina.compatibility.fixture.Given.pulse;
import static org.lamina.compatibility.fixture.Given.recipe;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.fixture.Opening;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.Plane;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.DesignKind;
import org.lamina.model.EvidenceKind;
import org.lamina.model.LayerRole;
import org.lamina.model.Material;
import org.lamina.model.quantity.Quantity;

class ThinElectrolyteTest {
  private static final ThinElectrolyte RULE = new ThinElectrolyte();
  private static final Opening PORE = new Opening(1e-6);

  private static StackBuilder cell(FilmSurface surface, Material electrolyte, String thickness, Estimate... estimates) {
    return new StackBuilder(DesignKind.FULL_CELL)
        .knowing(electrolyte)
        .knowing(pulse(recipe("r", "E"), "DEPA", "1 s"))
        .in(surface)
        .layer(LayerRole.POSITIVE_ELECTRODE, "C")
        .layer(LayerRole.ELECTROLYTE, "E", thickness)
        .recipe("r")
        .estimating(estimates);
  }

  private static Material electrolyte(String... thicknesses) {
    return insulating(material("E"), thicknesses);
  }

  private static Material assumed(Material material) {
    material.getElectrolyte().getLeastThickness().setKind(EvidenceKind.ASSUMED);
    return material;
  }

  @Test
  void belowTheRangeItShortCircuitsOnTheFloor() {
    Estimate profile = thinnest("E", 50, 48, 40, 24.56);
    StackBuilder stack = cell(PORE, electrolyte("30 nm", "40 nm"), "50 nm", profile, doseTime("E", "DEPA", "7 s"));
    Outcome outcome = Outcome.of(RULE, stack);
    outcome.says(
        "error /stack/1/thickness layer 2 'E' is 24.6 nm thick on the floor, its thinnest place, but E short-circuits"
            + " below 30 nm and insulates from 40 nm on (doi:10.1000/test)");
    Violation violation = outcome.only();
    assertEquals(Optional.of("E"), violation.layer());
    assertEquals(Optional.of(Quantity.valueOf("24.6 nm")), violation.actual());
    assertEquals(Optional.of(Quantity.valueOf("30 nm")), violation.limit());
    assertEquals(
        "Let pulse 'DEPA' last 7 s instead of 1 s for a step coverage of 95 %, make the film thicker, or the structure"
            + " shallower or wider.",
        violation.help());
  }

  @Test
  void withinTheRangeItIsAWarning() {
    Estimate profile = thinnest("E", 50, 50, 35, 45);
    Outcome outcome = Outcome.of(RULE, cell(PORE, electrolyte("30 nm", "40 nm"), "50 nm", profile));
    outcome.says(
        "warning /stack/1/thickness layer 2 'E' is 35 nm thick at 50 % of the depth, its thinnest place, but E"
            + " insulates from 40 nm on and short-circuits below 30 nm (doi:10.1000/test)");
    assertEquals(Optional.of(Quantity.valueOf("40 nm")), outcome.only().limit());
    assertEquals("Make the film thicker, or the structure shallower or wider.", outcome.only().help());
  }

  @Test
  void belowASingleValueNobodyHasSeenItInsulate() {
    Outcome.of(RULE, cell(PORE, electrolyte("40 nm"), "50 nm", thinnest("E", 20, 30, 30, 30))).says(
        "warning /stack/1/thickness layer 2 'E' is 20 nm thick on top, its thinnest place, but E is only known to"
            + " insulate from 40 nm on (doi:10.1000/test)");
    Outcome.of(RULE, cell(PORE, electrolyte("40 nm"), "50 nm", thinnest("E", 20, 20, 20, 20))).says(
        "warning /stack/1/thickness layer 2 'E' is 20 nm thick everywhere but E is only known to insulate from 40 nm on"
            + " (doi:10.1000/test)");
  }

  @Test
  void anAssumedLimitOrThicknessDoesNotCondemn() {
    Estimate thin = thinnest("E", 20, 20, 20, 10);
    Outcome.of(RULE, cell(PORE, assumed(electrolyte("30 nm", "40 nm")), "20 nm", thin)).says(
        "warning /stack/1/thickness layer 2 'E' is 10 nm thick on the floor, its thinnest place, but E short-circuits"
            + " below 30 nm and insulates from 40 nm on (assumed, doi:10.1000/test)");
    Outcome.of(RULE, cell(PORE, electrolyte("30 nm", "40 nm"), "20 nm", assuming(thin))).says(
        "warning /stack/1/thickness layer 2 'E' is 10 nm thick on the floor, its thinnest place, but E short-circuits"
            + " below 30 nm and insulates from 40 nm on (doi:10.1000/test); assumed: stickingProbability of r");
  }

  @Test
  void anUncertainThicknessIsJudgedByItsEnds() {
    Estimate floor = thinnest("E", 50, 50, 50, 20);
    StackBuilder reaching = cell(PORE, electrolyte("30 nm", "40 nm"), "50 nm", floor.withinSi(10e-9, 31e-9));
    assertEquals("warning", Outcome.of(RULE, reaching).messages().get(0).split(" ")[0]);
    StackBuilder below = cell(PORE, electrolyte("30 nm", "40 nm"), "50 nm", floor.withinSi(10e-9, 29e-9));
    assertEquals("error", Outcome.of(RULE, below).messages().get(0).split(" ")[0]);
    Estimate enough = thinnest("E", 50, 50, 50, 45).withinSi(39e-9, 50e-9);
    Outcome.of(RULE, cell(PORE, electrolyte("30 nm", "40 nm"), "50 nm", enough)).says(
        "warning /stack/1/thickness layer 2 'E' is perhaps only 39 nm thick on the floor, its thinnest place, but E"
            + " insulates from 40 nm on and short-circuits below 30 nm (doi:10.1000/test)");
  }

  @ParameterizedTest
  @CsvSource({"40, 0", "39.9999, 1", "40.0001, 0"})
  void theLimitItselfInsulates(double floor, int expected) {
    StackBuilder stack = cell(PORE, electrolyte("0.04 um"), "50 nm", thinnest("E", 50, 50, 50, floor));
    Outcome outcome = Outcome.of(RULE, stack);
    assertEquals(expected, outcome.violations().size());
    if (expected == 1) assertEquals(Optional.of(Quantity.valueOf("0.0399999 um")), outcome.only().actual());
  }

  @Test
  void onAPlaneTheStatedThicknessIsTheThinnest() {
    Outcome.of(RULE, cell(new Plane(), electrolyte("40 nm"), "40 nm")).passes();
    Outcome thin = Outcome.of(RULE, cell(new Plane(), electrolyte("40 nm"), "30 nm"));
    thin.says(
        "warning /stack/1/thickness layer 2 'E' is 30 nm thick but E is only known to insulate from 40 nm on"
            + " (doi:10.1000/test)");
    assertEquals("Make the film thicker.", thin.only().help());
  }

  @Test
  void withoutAProfileThePassOfTheStatedThicknessIsNoPass() {
    Estimate unknown = missing("thinnest-thickness", "nm", "the sticking probability of 'DEPA'").inLayer("E");
    Outcome.of(RULE, cell(PORE, electrolyte("40 nm"), "50 nm", unknown)).says(
        "note /stack/1/thickness layer 2 'E' is 50 nm thick as stated, enough where 40 nm insulate; how thin it is"
            + " further down could not be judged: missing: the sticking probability of 'DEPA'");
    Outcome.of(RULE, cell(PORE, electrolyte("30 nm", "40 nm"), "20 nm")).says(
        "error /stack/1/thickness layer 2 'E' is 20 nm thick as stated, maybe less further down, but E short-circuits"
            + " below 30 nm and insulates from 40 nm on (doi:10.1000/test)");
  }

  @Test
  void withoutAThicknessOrALimitItIsANote() {
    Outcome.of(RULE, cell(PORE, electrolyte("40 nm"), null)).says(
        "note /stack/1 whether layer 2 'E' insulates could not be judged: its thickness is not stated, and E is only"
            + " known to insulate from 40 nm on (doi:10.1000/test)");
    Outcome open = Outcome.of(RULE, cell(PORE, material("E"), "50 nm", thinnest("E", 5, 5, 5, 5)));
    open.says(
        "note /stack/1 whether layer 2 'E' insulates could not be judged: from which thickness on 'E' does is not"
            + " known");
    assertEquals("Add electrolyte.leastThickness with its source to the material 'E', here or in a catalog.",
        open.only().help());
  }

  @Test
  void electrolytesOnEachOtherSeparateTogether() {
    StackBuilder enough = cell(new Plane(), electrolyte("30 nm", "40 nm"), "20 nm");
    Outcome.of(RULE, enough.layer(LayerRole.ELECTROLYTE, "E", "40 nm")).passes();
    StackBuilder unknown = cell(new Plane(), electrolyte("30 nm", "40 nm"), "20 nm");
    Outcome.of(RULE, unknown.layer(LayerRole.ELECTROLYTE, "F", "35 nm")).says(
        "warning /stack/1/thickness layer 2 'E' is 20 nm thick but E short-circuits below 30 nm and insulates from"
            + " 40 nm on (doi:10.1000/test)",
        "note /stack/2 whether layer 3 'F' insulates could not be judged: from which thickness on 'F' does is not"
            + " known");
    StackBuilder apart = cell(new Plane(), electrolyte("30 nm", "40 nm"), "20 nm");
    apart.layer(LayerRole.INTERLAYER, "I").layer(LayerRole.ELECTROLYTE, "E", "50 nm");
    assertEquals("/stack/1/thickness", Outcome.of(RULE, apart).only().path().pointer());
  }

  @Test
  void whereNothingCanShortCircuitItDoesNotApply() {
    Outcome.of(RULE, StackBuilder.film().layer(LayerRole.ELECTROLYTE, "E")).doesNotApply(
        "films that are no cell have nothing to short-circuit");
    Outcome.of(RULE, new StackBuilder(DesignKind.HALF_CELL).layer(LayerRole.POSITIVE_ELECTRODE, "C")).doesNotApply(
        "the design has no electrolyte");
  }
}
