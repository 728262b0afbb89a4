// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.model.LayerRole.ELECTROLYTE;
import static org.lamina.model.LayerRole.NEGATIVE_ELECTRODE;
import static org.lamina.model.LayerRole.POSITIVE_ELECTRODE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.model.Curve;
import org.lamina.model.DesignKind;
import org.lamina.model.Electrolyte;
import org.lamina.model.ElectrolyteModel;
import org.lamina.model.ModelFactory;
import org.lamina.model.Property;
import org.lamina.model.protocol.Start;
import org.lamina.model.quantity.Quantity;
import org.lamina.numerics.GaussLegendre;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrolyteParameters;
import org.lamina.rate.cell.SiteCurve;
import org.lamina.rate.internal.Wanted;
import org.lamina.rate.internal.design.DesignCell;
import org.lamina.rate.internal.run.CellContents;
import org.lamina.rate.internal.run.SimulatedCell;

/** Materials and operation of a design in numbers, against computations by hand. */
class DesignCellInputsTest {
  private static final double F = CellParameters.FARADAY;

  private static SimulatedCell read(TestCell cell) {
    Wanted wanted = new Wanted();
    Optional<SimulatedCell> read = DesignCell.of(cell.evaluation(), wanted);
    assertEquals(List.of(), wanted.list());
    return read.orElseThrow();
  }

  private static List<String> missing(TestCell cell) {
    Wanted wanted = new Wanted();
    assertTrue(DesignCell.of(cell.evaluation(), wanted).isEmpty());
    return wanted.list();
  }

  private static void assertNote(SimulatedCell cell, String part) {
    assertTrue(cell.notes().stream().anyMatch(note -> note.contains(part)), part + " in " + cell.notes());
  }

  @Test
  void variantsAreTheEndsOfRanges() {
    SimulatedCell cell = read(KnownCells.flagship(Shapes.flagshipPore()));
    assertEquals(2, cell.variants().size());
    assertEquals("diffusivity of V2O5 1e-13 cm2/s, low end", cell.variants().get(0).name());
    Host low = (Host) cell.variants().get(0).cell().parameters().positive();
    Host high = (Host) cell.variants().get(1).cell().parameters().positive();
    assertEquals(1e-17, low.diffusivity().value(0.5), 1e-30);
    assertEquals(1e-15, high.diffusivity().value(0.5), 1e-28);
    assertEquals(((Host) cell.parameters().positive()).start(), low.start(), 0);
  }

  /** 320 nm of 31.59 uAh/cm2/um over 0.494 to 1: c_max = q/(F 0.506), the start full of lithium. */
  @Test
  void danilov() {
    SimulatedCell cell = read(KnownCells.danilov().window("3 V", "4.2 V"));
    Host host = (Host) cell.parameters().positive();
    assertEquals(31.59375 * 36e6 / (F * 0.506), host.maximumConcentration(), 1e-8);
    assertEquals(0.494, host.lowest(), 0);
    assertEquals(1, host.start(), 0);
    ElectrodeParameters.Metal lithium = (ElectrodeParameters.Metal) cell.parameters().negative();
    assertEquals(206.2 * 36 / F, lithium.lithium(), 1e-12);
    assertEquals(10.11 * 36, cell.basis().coulombsPerSquareMetre().getAsDouble(), 1e-9);
    assertTrue(cell.basis().name().startsWith("the charge between 3 V and 4.2 V at rest"), cell.basis().name());
    CellContents charged = cell.startContents(Optional.of(new Start.Charged())).contents();
    assertEquals(0.494, charged.positive(), 1e-12);
    assertEquals(lithium.lithium() + 10.11 * 36 / F, charged.negative(), 1e-12);
    // Lithium is neither made nor lost between any two starts.
    double before = host.start() * host.maximumConcentration() * 320e-9 + lithium.lithium();
    double after = charged.positive() * host.maximumConcentration() * 320e-9 + charged.negative();
    assertEquals(before, after, 1e-12 * before);
    assertTrue(cell.start().isEmpty());
  }

  @Test
  void statedContentsAndNominalCapacityCount() {
    TestCell stated = KnownCells.danilov().operating(operation -> {
      operation.setPositiveStoichiometry(0.5);
      operation.setNominalCapacity(Quantity.valueOf("10 uAh/cm2"));
      operation.setSeriesResistance(Quantity.valueOf("20 ohm cm2"));
    });
    SimulatedCell cell = read(stated);
    assertEquals(0.5, cell.start().orElseThrow().positive(), 0);
    assertEquals(360, cell.basis().coulombsPerSquareMetre().getAsDouble(), 0);
    assertEquals("the nominal capacity", cell.basis().name());
    assertEquals(20e-4, cell.parameters().seriesResistanceOhmSquareMetres(), 1e-18);
  }

  @Test
  void binaryElectrolyteSaysAllThatItLacks() {
    TestCell binary =
        KnownCells.danilov().operating(operation -> operation.setElectrolyteModel(ElectrolyteModel.BINARY));
    List<String> missing = missing(binary);
    assertEquals(5, missing.size(), missing.toString());
    assertEquals("electrolyte/lithiumConcentration of 'LiPON' (material LiPON)", missing.get(0));
  }

  @Test
  void binaryElectrolyte() {
    TestMaterial phosphate = KnownCells.electrolyte("1e-6 S/cm");
    Electrolyte electrolyte = phosphate.build().getElectrolyte();
    electrolyte.setLithiumConcentration(TestMaterial.property("60.1 mol/l"));
    electrolyte.setDissociatedFraction(TestMaterial.property("0.18"));
    electrolyte.setRecombinationRate(TestMaterial.property("9e-7 m3/mol/s"));
    electrolyte.setCationDiffusivity(TestMaterial.property("0.9e-15 m2/s"));
    electrolyte.setAnionDiffusivity(TestMaterial.property("5.1e-15 m2/s"));
    TestCell cell = KnownCells.danilov(phosphate)
        .operating(operation -> operation.setElectrolyteModel(ElectrolyteModel.BINARY));
    assertEquals(
        new ElectrolyteParameters.Binary("LiPON", 60100, 0.18, 9e-7, 0.9e-15, 5.1e-15, 0),
        read(cell).parameters().electrolyte());
  }

  @Test
  void aBinaryElectrolyteIsOneFilm() {
    TestCell two = new TestCell(DesignKind.FULL_CELL)
        .film(POSITIVE_ELECTRODE, KnownCells.vanadiumOxide(), "70 nm")
        .film(ELECTROLYTE, KnownCells.electrolyte("3.3e-7 S/cm"), "50 nm")
        .film(ELECTROLYTE, new TestMaterial("LiF").conductivity(TestMaterial.property("1e-8 S/cm")), "5 nm")
        .film(NEGATIVE_ELECTRODE, KnownCells.tinNitride(), "10 nm")
        .operating(operation -> operation.setElectrolyteModel(ElectrolyteModel.BINARY));
    assertEquals(
        List.of("one electrolyte film for electrolyteModel 'binary': the ions pass 2, 'LiPON', 'LiF'"), missing(two));
  }

  @Test
  void conductivityAndDiffusivityFollowTheTemperature() {
    TestMaterial warm = KnownCells.electrolyte("1e-6 S/cm");
    warm.build().getElectrolyte().getIonicConductivity().setActivationEnergy(Quantity.valueOf("50 kJ/mol"));
    TestCell cell = KnownCells.danilov(warm).operating(operation -> operation.setTemperature(Quantity.valueOf("50 degC")));
    double factor = Math.exp(-50e3 / CellParameters.GAS_CONSTANT * (1 / 323.15 - 1 / 298.15));
    double sigma = ((ElectrolyteParameters.SingleIon) read(cell).parameters().electrolyte()).conductivity();
    assertEquals(1e-4 * factor, sigma, 1e-12 * sigma);
  }

  @Test
  void aTableOfDiffusivitiesIsReadInItsLogarithm() {
    Curve curve = ModelFactory.eINSTANCE.createCurve();
    curve.getStoichiometry().addAll(List.of(0.494, 0.747, 1.0));
    for (String value : List.of("7.9e-14 m2/s", "2e-14 m2/s", "3e-15 m2/s")) curve.getValues().add(Quantity.valueOf(value));
    Property table = TestMaterial.property(null);
    table.setCurve(curve);
    TestMaterial oxide = new TestMaterial("LiCoO2").capacity("31.59375 uAh/cm2/um", null).lithium(0.494, 1)
        .potential(new double[] {0.494, 0.6, 0.9, 1}, new double[] {4.2, 4.06, 3.9, 3}).diffusivity(table);
    TestCell cell = new TestCell(DesignKind.FULL_CELL)
        .film(POSITIVE_ELECTRODE, oxide, "320 nm")
        .film(ELECTROLYTE, KnownCells.electrolyte("1e-6 S/cm"), "1 um")
        .film(NEGATIVE_ELECTRODE, new TestMaterial("Li").capacity(null, "206.2 uAh/cm2/um"), "1 um");
    SiteCurve found = ((Host) read(cell).parameters().positive()).diffusivity();
    assertEquals(2e-14, found.value(0.747), 1e-27);
    // Between two points the logarithm is monotone, and so steep a table stays between its neighbours.
    double middle = found.value(0.6205);
    assertTrue(middle < 7.9e-14 && middle > 2e-14, "" + middle);
    double h = 1e-6;
    assertEquals((found.value(0.6 + h) - found.value(0.6 - h)) / (2 * h), found.slope(0.6), 1e-6 * Math.abs(found.slope(0.6)));
    double integral = GaussLegendre.points(8).integral(found::value, 0.5, 0.747, 40);
    assertEquals(integral, found.integral(0.5, 0.747), 1e-12 * integral);
  }

  @Test
  void hysteresisIsTheMiddleAndHalfTheGap() {
    double[] contents = {0, 6.6, 13.2};
    TestMaterial alloy = new TestMaterial("SnNx").capacity(null, "592.3 uAh/cm2/um").lithium(0, 13.2)
        .branches(
            TestMaterial.table(contents, new double[] {2, 0.9, 0.3}),
            TestMaterial.table(contents, new double[] {1.6, 0.5, 0.1}));
    TestCell looped = new TestCell(DesignKind.FULL_CELL)
        .film(POSITIVE_ELECTRODE, KnownCells.vanadiumOxide(), "70 nm")
        .film(ELECTROLYTE, KnownCells.electrolyte("3.3e-7 S/cm"), "50 nm")
        .film(NEGATIVE_ELECTRODE, alloy, "10 nm")
        .currents("1 mA/cm2");
    SimulatedCell cell = read(looped);
    Host host = (Host) cell.parameters().negative();
    assertEquals(0.7, host.potential().value(0.5), 1e-14);
    assertEquals(0.2, host.hysteresis().orElseThrow().halfGap().value(0.5), 1e-14);
    assertTrue(Double.isInfinite(host.hysteresis().orElseThrow().rate()));
    assertNote(cell, "switches at once");
  }

  @Test
  void saysAllThatIsMissingAtOnce() {
    TestCell poor = new TestCell(DesignKind.FULL_CELL)
        .film(POSITIVE_ELECTRODE, new TestMaterial("A").capacity("10 uAh/cm2/um", null), "100 nm")
        .film(ELECTROLYTE, new TestMaterial("E"), "100 nm")
        .film(NEGATIVE_ELECTRODE, new TestMaterial("B").capacity("20 uAh/cm2/um", null).lithium(0, 1), "100 nm");
    String all = String.join("\n", missing(poor));
    for (String part : List.of("ionicConductivity of 'E'", "lithiumRange of positive electrode 'A'",
        "potential of negative electrode 'B'")) {
      assertTrue(all.contains(part), part + " in " + all);
    }
  }

  @Test
  void aConductivityOfZeroIsNone() {
    List<String> missing = missing(KnownCells.danilov(KnownCells.electrolyte("0 S/cm")));
    assertTrue(missing.contains("electrolyte/ionicConductivity of LiPON above zero: it is 0"), missing.toString());
  }

  @Test
  void halfCellsHaveNoVoltage() {
    TestCell half = new TestCell(DesignKind.HALF_CELL).film(POSITIVE_ELECTRODE, KnownCells.vanadiumOxide(), "70 nm");
    assertTrue(missing(half).get(0).contains("half-cell"), missing(half).toString());
  }
}
