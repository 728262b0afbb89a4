// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.model.LayerRole.ELECTROLYTE;
import static org.lamina.model.LayerRole.NEGATIVE_ELECTRODE;
import static org.lamina.model.LayerRole.POSITIVE_ELECTRODE;
import static org.lamina.rate.Say.assertMissing;
import static org.lamina.rate.Say.assertNoNote;
import static org.lamina.rate.Say.assertNote;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimates;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.CapacityBasis;
import org.lamina.model.DesignKind;
import org.lamina.model.EvidenceKind;

class CapacityTest {
  private static final String PLANAR = "planar-areal-capacity";
  private static final String THEORETICAL = "planar-areal-capacity-theoretical";
  private static final String AREAL = "areal-capacity";

  private static double value(Estimate estimate) {
    return estimate.value().orElseThrow(() -> new AssertionError(estimate.missing()));
  }

  @Test
  void flagshipOnAFlatFootprint() {
    Estimates found = KnownCells.flagship(Shapes.flagshipPore()).evaluate();
    Estimate planar = found.find(PLANAR).orElseThrow();
    // 37 uAh/cm2/um x 0.070 um; the published 2.6 uAh/cm2 within its digits.
    assertEquals(2.59, value(planar), 1e-12);
    assertEquals("uAh/cm2", planar.unit());
    assertNote(planar, "limited by positive electrode 'V2O5'; negative electrode 'SnNx' holds 5.923 uAh/cm2");
    assertNote(planar, "negative electrode 'SnNx' has no measured capacity: its theoretical one is used");
    assertEquals(List.of("V2O5 electrode/measuredCapacity", "SnNx electrode/theoreticalCapacity"), names(planar));
    assertEquals(3.467, value(found.find(THEORETICAL).orElseThrow()), 2e-4);
    assertEquals(
        List.of("V2O5 electrode/theoreticalCapacity", "SnNx electrode/theoreticalCapacity"),
        names(found.find(THEORETICAL).orElseThrow()));
  }

  private static List<String> names(Estimate estimate) {
    return estimate.sources().stream().map(use -> use.owner() + " " + use.property()).toList();
  }

  @Test
  void flagshipInItsPores() {
    Estimates found = KnownCells.flagship(Shapes.flagshipPore()).evaluate();
    // 9.606 is the shell of the cathode in its pores.
    assertEquals(9.606, value(found.find("capacity-multiplication").orElseThrow()), 5e-4);
    assertEquals(2.59 * 9.606, value(found.find(AREAL).orElseThrow()), 2e-3);
    assertNote(found.find(AREAL).orElseThrow(), "'SnNx' holds 53.62 uAh/cm2");
    assertEquals(4, found.find("capacity-multiplication").orElseThrow().sources().size() * 2, "each source once");
  }

  @Test
  void onAFlatSurfaceNothingIsMultiplied() {
    Estimates found = KnownCells.flagship(Shapes.flat()).evaluate();
    assertEquals(1, value(found.find("capacity-multiplication").orElseThrow()), 1e-15);
    assertEquals(2.59, value(found.find(AREAL).orElseThrow()), 1e-12);
  }

  @Test
  void operationChoosesTheBasis() {
    TestCell cell = KnownCells.flagship(Shapes.flat()).operating(o -> o.setCapacityBasis(CapacityBasis.THEORETICAL));
    assertEquals(3.467, value(cell.estimate(PLANAR)), 2e-4);
    TestCell danilov = KnownCells.danilov().operating(o -> o.setCapacityBasis(CapacityBasis.THEORETICAL));
    assertNote(danilov.estimate(PLANAR), "'LiCoO2' has no theoretical capacity: its measured one is used");
  }

  @Test
  void theoreticalComparisonStaysOnOneBasis() {
    // Positive measured only and limiting: there is no theoretical capacity of the cell.
    assertMissing(KnownCells.danilov().estimate(THEORETICAL), "theoreticalCapacity of positive electrode 'LiCoO2'");
    // Negative measured only, but already more than the positive one in theory: the positive one limits.
    TestMaterial plus = new TestMaterial("P").capacity("37 uAh/cm2/um", "50 uAh/cm2/um");
    TestMaterial minus = new TestMaterial("N").capacity("60 uAh/cm2/um", null);
    assertEquals(5, value(pair(DesignKind.FULL_CELL, plus, minus).estimate(THEORETICAL)), 1e-12);
    // By its measured capacity it would limit, by its unknown theoretical one perhaps not.
    TestMaterial small = new TestMaterial("N").capacity("40 uAh/cm2/um", null);
    TestCell undecided = pair(DesignKind.FULL_CELL, plus, small);
    assertMissing(undecided.estimate(THEORETICAL), "theoreticalCapacity of negative electrode 'N'");
    assertEquals(3.7, value(undecided.estimate(PLANAR)), 1e-12);
  }

  private static TestCell pair(DesignKind kind, TestMaterial plus, TestMaterial minus) {
    return new TestCell(kind)
        .film(POSITIVE_ELECTRODE, plus, "100 nm")
        .film(ELECTROLYTE, KnownCells.electrolyte("1e-6 S/cm"), "100 nm")
        .film(NEGATIVE_ELECTRODE, minus, "100 nm");
  }

  @Test
  void theSmallerElectrodeLimitsAlsoWhenItIsTheNegativeOne() {
    TestMaterial plus = new TestMaterial("P").capacity("50 uAh/cm2/um", null);
    TestMaterial minus = new TestMaterial("N").capacity("30 uAh/cm2/um", null);
    Estimate areal = pair(DesignKind.FULL_CELL, plus, minus).on(new Shapes.Even(4)).estimate(AREAL);
    assertEquals(12, value(areal), 1e-12);
    assertNote(areal, "limited by negative electrode 'N'; positive electrode 'P' holds 20 uAh/cm2");
  }

  @Test
  void everythingMissingIsNamedAtOnce() {
    Estimate areal = pair(DesignKind.FULL_CELL, new TestMaterial("P"), new TestMaterial("N")).on(null).estimate(AREAL);
    assertEquals(
        List.of(
            "layer-multiplication of 'P': the shape of the substrate",
            "electrode/measuredCapacity of positive electrode 'P' (material P)",
            "layer-multiplication of 'N': the shape of the substrate",
            "electrode/measuredCapacity of negative electrode 'N' (material N)"),
        areal.missing());
    Estimate multiplication = pair(DesignKind.FULL_CELL, new TestMaterial("P"), new TestMaterial("N"))
        .estimate("capacity-multiplication");
    assertMissing(multiplication, "areal-capacity: electrode/measuredCapacity of positive electrode 'P'");
    assertMissing(multiplication, "planar-areal-capacity: electrode/measuredCapacity of negative electrode 'N'");
  }

  @Test
  void electrodesMustFitTheKind() {
    TestMaterial host = new TestMaterial("P").capacity("50 uAh/cm2/um", null);
    TestCell twoPositive =
        pair(DesignKind.FULL_CELL, host, new TestMaterial("N")).film(POSITIVE_ELECTRODE, host, "100 nm");
    assertMissing(
        twoPositive.estimate(PLANAR),
        "one positive and one negative electrode (kind full-cell): the stack has 2 positive and 1 negative");
    TestCell half = new TestCell(DesignKind.HALF_CELL).film(NEGATIVE_ELECTRODE, host, "200 nm");
    assertEquals(10, value(half.estimate(PLANAR)), 1e-12);
    assertMissing(new TestCell(DesignKind.FILM).estimate(PLANAR), "an electrode film (kind film)");
    TestCell film = new TestCell(DesignKind.FILM).film(POSITIVE_ELECTRODE, host, "100 nm");
    assertEquals(5, value(film.estimate(AREAL)), 1e-12);
    assertEquals(5, value(pair(DesignKind.SYMMETRIC, host, host).estimate(PLANAR)), 1e-12);
    assertMissing(half.film(POSITIVE_ELECTRODE, host, "1 nm").estimate(PLANAR), "one electrode (kind half-cell)");
  }

  @Test
  void lithiatedFilmHasTheDataOfWhatItHasBecome() {
    TestMaterial oxide = new TestMaterial("MnO2").capacity("10 uAh/cm2/um", null);
    TestMaterial spinel = new TestMaterial("LiMn2O4").capacity("60 uAh/cm2/um", null);
    Estimate planar =
        new TestCell(DesignKind.HALF_CELL)
            .film(POSITIVE_ELECTRODE, oxide, "100 nm")
            .lithiatedTo(spinel)
            .estimate(PLANAR);
    assertEquals(6, value(planar), 1e-12);
    assertEquals("LiMn2O4", planar.sources().get(0).owner());
    // What the product does not say is that of the film as deposited.
    Estimate silent =
        new TestCell(DesignKind.HALF_CELL)
            .film(POSITIVE_ELECTRODE, oxide, "100 nm")
            .lithiatedTo(new TestMaterial("LiMnO2"))
            .estimate(PLANAR);
    assertEquals(1, value(silent), 1e-12);
  }

  @Test
  void assumedInputsAreNamed() {
    TestMaterial oxide = new TestMaterial("V2O5").capacity("37 uAh/cm2/um", null);
    oxide.electrode().getMeasuredCapacity().setKind(EvidenceKind.ASSUMED);
    Estimate planar = new TestCell(DesignKind.HALF_CELL).film(POSITIVE_ELECTRODE, oxide, "70 nm").estimate(PLANAR);
    assertNote(planar, "rests on assumed values: electrode/measuredCapacity of V2O5");
    assertEquals(List.of(EvidenceKind.ASSUMED), planar.sources().stream().map(PropertyUse::kind).toList());
  }

  @Test
  void lithiumAtTheStartMayAllowLess() {
    TestCell half = KnownCells.flagship(Shapes.flat()).operating(o -> o.setPositiveStoichiometry(0.5));
    assertEquals(2.59, value(half.estimate(AREAL)), 1e-12);
    assertNote(half.estimate(AREAL), "the lithium in the electrodes at the start allows only 1.295 uAh/cm2 to cycle");
    assertNoNote(KnownCells.flagship(Shapes.flat()).estimate(AREAL), "allows only");
  }

  @Test
  void platedLithiumComesOnTopOfAThinFilm() {
    TestMaterial oxide = new TestMaterial("LiCoO2").capacity("31 uAh/cm2/um", null).lithium(0.5, 1);
    TestMaterial lithium = new TestMaterial("Li").capacity(null, "206 uAh/cm2/um");
    Estimate areal =
        new TestCell(DesignKind.FULL_CELL)
            .film(POSITIVE_ELECTRODE, oxide, "1 um")
            .film(ELECTROLYTE, KnownCells.electrolyte("1e-6 S/cm"), "100 nm")
            .film(NEGATIVE_ELECTRODE, lithium, "10 nm")
            .estimate(AREAL);
    assertEquals(2.06, value(areal), 1e-12);
    assertNote(areal, "with the lithium plated out of the positive electrode 31 uAh/cm2 can cycle");
  }
}
