// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.model.LayerRole.ELECTROLYTE;
import static org.lamina.model.LayerRole.INTERLAYER;
import static org.lamina.model.LayerRole.NEGATIVE_ELECTRODE;
import static org.lamina.model.LayerRole.POSITIVE_ELECTRODE;
import static org.lamina.rate.Say.assertNoNote;
import static org.lamina.rate.Say.assertNote;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.result.Estimate;
import org.lamina.model.DesignKind;
import org.lamina.model.Property;
import org.lamina.model.quantity.Quantity;

class RoundTripEfficiencyTest {
  private static final String ID = "round-trip-efficiency";

  /** Positive electrode at 3 V throughout. */
  private static TestMaterial plus() {
    return new TestMaterial("P")
        .capacity("10 uAh/cm2/um", null)
        .lithium(0, 1)
        .potential(TestMaterial.property("3 V"));
  }

  private static TestMaterial lithium() {
    return new TestMaterial("Li").capacity("206 uAh/cm2/um", null);
  }

  private static TestCell cell(FilmSurface shape, TestMaterial plus, String conductivity, TestMaterial minus) {
    return new TestCell(DesignKind.FULL_CELL)
        .on(shape)
        .film(POSITIVE_ELECTRODE, plus, "100 nm")
        .film(ELECTROLYTE, KnownCells.electrolyte(conductivity), "1 um")
        .film(NEGATIVE_ELECTRODE, minus, "100 nm")
        .currents("0.1 mA/cm2");
  }

  private static double percent(TestCell cell) {
    Estimate estimate = cell.estimate(ID);
    assertEquals("%", estimate.unit());
    return estimate.value().orElseThrow(() -> new AssertionError(estimate.missing()));
  }

  @Test
  void fourHundredOhmsFlatAndInThreeDimensions() {
    // 1 um at 2.5e-7 S/cm: 400 ohm cm2, 40 mV at 0.1 mA/cm2. 97.4 % flat, 99.7 % on 9.3 times the area.
    double flat = percent(cell(Shapes.flat(), plus(), "2.5e-7 S/cm", lithium()));
    double folded = percent(cell(new Shapes.Even(9.3), plus(), "2.5e-7 S/cm", lithium()));
    System.out.println("400 ohm cm2, 0.1 mA/cm2, 3 V: flat " + flat + " %, area factor 9.3 " + folded + " %");
    assertEquals(100 * 2.96 / 3.04, flat, 1e-11);
    assertEquals(97.4, flat, 0.05);
    assertEquals(100 * (3 - 0.04 / 9.3) / (3 + 0.04 / 9.3), folded, 1e-11);
    assertEquals(99.7, folded, 0.05);
  }

  @Test
  void aCurvedElectrolyteHasTheLogarithmicMeanOfItsAreas() {
    Shapes.Wall wall = new Shapes.Wall(3e-6);
    double path = 1e-12 / (2 * StrictMath.PI * 1e-5) * StrictMath.log((3e-6 - 100e-9) / (3e-6 - 1100e-9));
    double volts = 1 * path / 2.5e-5;
    assertEquals(100 * (3 - volts) / (3 + volts), percent(cell(wall, plus(), "2.5e-7 S/cm", lithium())), 1e-11);
  }

  @Test
  void conductivityFollowsItsArrheniusLaw() {
    TestCell cell = cell(Shapes.flat(), plus(), "6.51e-7 S/cm", lithium());
    TestMaterial glass = KnownCells.electrolyte("6.51e-7 S/cm");
    glass.build().getElectrolyte().getIonicConductivity().setActivationEnergy(Quantity.valueOf("0.55 eV"));
    glass.build().getElectrolyte().getIonicConductivity().setReferenceTemperature(Quantity.valueOf("35 degC"));
    TestCell warm =
        new TestCell(DesignKind.FULL_CELL)
            .film(POSITIVE_ELECTRODE, plus(), "100 nm")
            .film(ELECTROLYTE, glass, "1 um")
            .film(NEGATIVE_ELECTRODE, lithium(), "100 nm")
            .operating(o -> o.setTemperature(Quantity.valueOf("35 degC")))
            .currents("0.1 mA/cm2");
    assertEquals(percent(cell), percent(warm), 1e-12);
    warm.operating(o -> o.setTemperature(Quantity.valueOf("25 degC")));
    // 3.25e-7 S/cm at 25 degC.
    double volts = 1 * 1e-6 / (6.51e-5 * StrictMath.exp(-0.55 / 8.617333262e-5 * (1 / 298.15 - 1 / 308.15)));
    assertEquals(100 * (3 - volts) / (3 + volts), percent(warm), 1e-6);
  }

  @Test
  void anAssumedActivationEnergyCountsWhereItIsUsed() {
    TestMaterial glass = KnownCells.electrolyte("6.51e-7 S/cm");
    Property conductivity = glass.build().getElectrolyte().getIonicConductivity();
    conductivity.setActivationEnergy(Quantity.valueOf("0.55 eV"));
    conductivity.setReferenceTemperature(Quantity.valueOf("35 degC"));
    conductivity.getAssumed().add("activationEnergy");
    TestCell cell =
        new TestCell(DesignKind.FULL_CELL)
            .film(POSITIVE_ELECTRODE, plus(), "100 nm")
            .film(ELECTROLYTE, glass, "1 um")
            .film(NEGATIVE_ELECTRODE, lithium(), "100 nm")
            .currents("0.1 mA/cm2");
    cell.operating(o -> o.setTemperature(Quantity.valueOf("35 degC")));
    assertNoNote(cell.estimate(ID), "rests on assumed values");
    cell.operating(o -> o.setTemperature(Quantity.valueOf("25 degC")));
    assertNote(cell.estimate(ID), "rests on assumed values: electrolyte/ionicConductivity of ");
  }

  @Test
  void seriesResistanceSeesTheFootprintCurrent() {
    TestCell cell = cell(new Shapes.Even(9.3), plus(), "1 S/cm", lithium());
    cell.operating(o -> o.setSeriesResistance(Quantity.valueOf("400 ohm cm2")));
    assertEquals(100 * 2.96 / 3.04, percent(cell), 1e-4);
  }

  @Test
  void chargeTransferOnTheTrueInterface() {
    TestMaterial plus = plus().exchangeCurrent(TestMaterial.property("0.01 mA/cm2"));
    double thermal = 8.617333262e-5 * 298.15;
    for (double factor : new double[] {1, 9.3}) {
      TestCell cell = cell(new Shapes.Even(factor), plus, "1 S/cm", lithium());
      double z = 0.1 / factor / 0.02;
      double volts = 2 * thermal * StrictMath.log(z + StrictMath.sqrt(z * z + 1));
      assertEquals(100 * (3 - volts) / (3 + volts), percent(cell), 1e-4);
      assertNote(cell.estimate(ID), "charge transfer at negative electrode 'Li' (exchange current density not known)");
    }
  }

  @Test
  void hysteresisCostsTheAreaOfItsLoop() {
    TestMaterial minus =
        new TestMaterial("Sn")
            .capacity("20 uAh/cm2/um", null)
            .lithium(0, 1)
            .potential(TestMaterial.property("0.5 V"))
            .branches(TestMaterial.property("0.65 V"), TestMaterial.property("0.35 V"));
    TestCell cell = cell(Shapes.flat(), plus(), "1e6 S/cm", minus);
    // Charge at 3 - 0.35, discharge at 3 - 0.65: what is lost of what went in is the loop, 0.3 V times the charge.
    assertEquals(100 * 2.35 / 2.65, percent(cell), 1e-6);
    assertEquals(1 - 0.3 / 2.65, percent(cell) / 100, 1e-8);
    assertNote(cell.estimate(ID), "hysteresis 150 mV");
    assertNote(cell.estimate(ID), "hysteresis of positive electrode 'P' (no two branches known)");
  }

  @Test
  void hysteresisIsThatOfTheContentsThatAreUsed() {
    // Branches 0.2 V + 0.4 V y apart at content y. The cell uses y from 0 to 0.5, as B holds twice of what P holds.
    double[] contents = {0, 1};
    TestMaterial minus =
        new TestMaterial("B")
            .capacity("20 uAh/cm2/um", null)
            .lithium(0, 1)
            .branches(
                TestMaterial.table(contents, new double[] {0.6, 0.6}),
                TestMaterial.table(contents, new double[] {0.4, 0}));
    // Mean of 0.3 V; the middle of the branches is 0.5 V - 0.2 V y, 0.45 V in the mean.
    TestCell cell = cell(Shapes.flat(), plus(), "1e6 S/cm", minus);
    assertEquals(100 * (2.55 - 0.15) / (2.55 + 0.15), percent(cell), 1e-6);
    // The same contents, started in their middle.
    cell.operating(o -> o.setPositiveStoichiometry(0.5)).operating(o -> o.setNegativeStoichiometry(0.25));
    assertEquals(100 * (2.55 - 0.15) / (2.55 + 0.15), percent(cell), 1e-6);
    // As the positive electrode, from full to half: y from 0.5 to 1, 0.5 V apart, 0.35 V in the middle.
    TestMaterial small = new TestMaterial("S").capacity("10 uAh/cm2/um", null).lithium(0, 1);
    TestCell turned = cell(Shapes.flat(), minus, "1e6 S/cm", small.potential(TestMaterial.property("0.1 V")));
    assertEquals(100 * (0.25 - 0.25) / (0.25 + 0.25), percent(turned), 1e-4);
    TestCell higher = cell(Shapes.flat(), minus, "1e6 S/cm", small.potential(TestMaterial.property("-0.65 V")));
    assertEquals(100 * (1 - 0.25) / (1 + 0.25), percent(higher), 1e-6);
  }

  @Test
  void aRangeOfConductivitiesGivesAnInterval() {
    TestMaterial glass =
        new TestMaterial("LiPON").conductivity(TestMaterial.range("2.5e-7 S/cm", "1e-7 S/cm", "1e-6 S/cm"));
    TestCell cell =
        new TestCell(DesignKind.FULL_CELL)
            .film(POSITIVE_ELECTRODE, plus(), "100 nm")
            .film(ELECTROLYTE, glass, "1 um")
            .film(NEGATIVE_ELECTRODE, lithium(), "100 nm")
            .currents("0.1 mA/cm2");
    Estimate.Interval interval = cell.estimate(ID).interval().orElseThrow();
    assertEquals(100 * 2.9 / 3.1, interval.low(), 1e-11);
    assertEquals(100 * 2.99 / 3.01, interval.high(), 1e-11);
  }

  @Test
  void interlayersCountWhereTheirConductivityIsKnown() {
    TestCell known = withInterlayer(new TestMaterial("LiNbO3").conductivity(TestMaterial.property("1e-8 S/cm")));
    double volts = 0.04 + 1 * 20e-9 / 1e-6;
    assertEquals(100 * (3 - volts) / (3 + volts), percent(known), 1e-11);
    assertNote(withInterlayer(new TestMaterial("Al2O3")).estimate(ID), "the resistance of interlayer 'Al2O3'");
  }

  private static TestCell withInterlayer(TestMaterial interlayer) {
    return new TestCell(DesignKind.FULL_CELL)
        .film(POSITIVE_ELECTRODE, plus(), "100 nm")
        .film(INTERLAYER, interlayer, "20 nm")
        .film(ELECTROLYTE, KnownCells.electrolyte("2.5e-7 S/cm"), "1 um")
        .film(NEGATIVE_ELECTRODE, lithium(), "100 nm")
        .currents("0.1 mA/cm2");
  }

  @Test
  void saysThatItIsAnUpperBoundAndWhenItIsNotValid() {
    TestCell cell = cell(Shapes.flat(), plus(), "2.5e-7 S/cm", lithium()).currents("10 mA/cm2");
    List<Estimate> found = cell.evaluate().of(ID);
    assertEquals(2, found.size());
    assertNote(found.get(0), "upper bound: not counted are leakage, diffusion in the electrodes");
    assertNote(found.get(0), "electrolyte 40 mV, charge transfer not known, series resistance 0 mV");
    assertNoNote(found.get(0), "validity");
    assertEquals(0, found.get(1).value().orElseThrow(), 0.0);
    assertNote(found.get(1), "outside the validity range: the overpotential is 133.3 % of the voltage");
  }

  @Test
  void flagshipInItsPores() {
    List<Estimate> found = KnownCells.flagship(Shapes.flagshipPore()).evaluate().of(ID);
    for (Estimate estimate : found) {
      System.out.println("flagship at " + estimate.at() + ": " + estimate.value() + " " + estimate.notes());
    }
    // 50 nm at 3.3e-7 S/cm: 15.15 ohm cm2, 0.164 mV at 1/9.24 of 0.1 mA/cm2; the mean voltage is above 2 V.
    assertTrue(found.get(0).value().orElseThrow() > 99.97 && found.get(0).value().orElseThrow() < 100);
    assertTrue(found.get(1).value().orElseThrow() < found.get(0).value().orElseThrow());
    assertNote(found.get(0), "electrolyte 0.164 mV");
  }

  @Test
  void whatIsNeededIsNamed() {
    TestCell cell =
        new TestCell(DesignKind.FULL_CELL)
            .on(null)
            .film(POSITIVE_ELECTRODE, plus(), "100 nm")
            .film(ELECTROLYTE, new TestMaterial("Glass"), "1 um")
            .film(NEGATIVE_ELECTRODE, new TestMaterial("SnNx").capacity("592 uAh/cm2/um", null), "10 nm")
            .currents("0.1 mA/cm2", "1 mA/cm2");
    List<Estimate> found = cell.evaluate().of(ID);
    assertEquals(2, found.size());
    assertEquals(Quantity.valueOf("1 mA/cm2"), found.get(1).at().orElseThrow());
    assertEquals(
        List.of(
            "layer-multiplication of 'P': the shape of the substrate",
            "layer-multiplication of 'SnNx': the shape of the substrate",
            "electrode/potential of negative electrode 'SnNx' (material SnNx)",
            "the shape of the substrate"),
        found.get(0).missing());
    TestCell glass =
        cell(Shapes.flat(), plus(), "1 S/cm", lithium()).film(ELECTROLYTE, new TestMaterial("Glass"), "1 nm");
    assertEquals(List.of("electrolyte/ionicConductivity of 'Glass' (material Glass)"), glass.estimate(ID).missing());
    assertEquals(
        List.of(
            "layer-multiplication of 'Li': the hole is closed",
            "room for the film 'LiPON': the hole is closed at 900 nm of films, it ends at 1100 nm"),
        cell(new Shapes.Wall(0.9e-6), plus(), "1 S/cm", lithium()).estimate(ID).missing());
  }
}
