// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.model.LayerRole.ELECTROLYTE;
import static org.lamina.model.LayerRole.INTERLAYER;
import static org.lamina.model.LayerRole.NEGATIVE_COLLECTOR;
import static org.lamina.model.LayerRole.NEGATIVE_ELECTRODE;
import static org.lamina.model.LayerRole.POSITIVE_COLLECTOR;
import static org.lamina.model.LayerRole.POSITIVE_ELECTRODE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.FilmSurface;
import org.lamina.model.DesignKind;
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrolyteParameters;
import org.lamina.rate.cell.FilmShape;
import org.lamina.rate.internal.Wanted;
import org.lamina.rate.internal.design.DesignCell;
import org.lamina.rate.internal.run.SimulatedCell;
import org.lamina.scaling.surface.PoreSurface;

/** The cell of a design in numbers, against computations by hand. */
class DesignCellTest {
  private static final double F = CellParameters.FARADAY;

  private static final FilmSurface PORES = new PoreSurface(StrictMath.sqrt(3) / 2 * 36e-12, 1.5e-6, 30e-6);

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

  private static TestCell flagship(FilmSurface surface) {
    return new TestCell(DesignKind.FULL_CELL)
        .on(surface)
        .film(POSITIVE_COLLECTOR, new TestMaterial("Ru").resistivity("15 uohm cm"), "40 nm")
        .film(POSITIVE_ELECTRODE, KnownCells.vanadiumOxide(), "70 nm")
        .film(ELECTROLYTE, KnownCells.electrolyte("3.3e-7 S/cm"), "50 nm")
        .film(NEGATIVE_ELECTRODE, KnownCells.tinNitride(), "10 nm")
        .film(NEGATIVE_COLLECTOR, new TestMaterial("TiN").resistivity("300 uohm cm"), "25 nm")
        .window("1 V", "3.4 V")
        .currents("0.1 mA/cm2", "1 mA/cm2");
  }

  @Test
  void flagshipIsOneCellOfAnnularFilms() {
    SimulatedCell cell = read(flagship(PORES));
    CellParameters numbers = cell.parameters();
    assertEquals(1, numbers.segments().size());
    CellSegment segment = numbers.segments().get(0);
    FilmShape cathode = segment.positive();
    assertEquals(70e-9, cathode.thicknessMetres(), 1e-20);
    // The positive collector lies on the substrate: its side is the inner one.
    assertEquals(PORES.areaSquareMetres(40e-9) / PORES.footprintSquareMetres(), cathode.areaAtPositiveSide(), 1e-12);
    assertEquals(PORES.areaSquareMetres(75e-9) / PORES.footprintSquareMetres(), cathode.areaInTheMiddle(), 1e-9);
    assertEquals(9.391, cathode.areaAtNegativeSide(), 5e-4);
    assertEquals(cathode.areaAtNegativeSide(), segment.electrolyte().areaAtPositiveSide(), 1e-12);
    assertEquals(9.606 * 70e-9, cathode.volumeMetres(), 5e-4 * 70e-9);
    Host host = (Host) numbers.positive();
    // 37 uAh/cm2/um are 1.332e9 C/m3, over one lithium from 0 to 1.
    assertEquals(1.332e9 / F, host.maximumConcentration(), 1e-6);
    assertEquals(1e-16, host.diffusivity().value(0.4), 1e-29);
    assertEquals(3.34, host.potential().value(0.4), 1e-15);
    Host negative = (Host) numbers.negative();
    assertEquals(0.5, negative.potential().value(7.92 / 13.2), 1e-14);
    assertEquals(592.3 * 36e6 / F, negative.maximumConcentration(), 1e-6);
    assertEquals(3.3e-5, ((ElectrolyteParameters.SingleIon) numbers.electrolyte()).conductivity(), 1e-19);
    assertNote(cell, "diffusivity of V2O5 is the geometric mean of its range");
    assertNote(cell, "not counted: diffusion in negative electrode 'SnNx'");
    assertNote(cell, "not counted: charge transfer at positive electrode 'V2O5'");
  }

  /** TiN 300/25 nm is 120 ohm/sq, Ru 3.75: a wall of 30 um by 8.5 um at 10 A/m2 and 31.2 um2 loses 0.07 uV. */
  @Test
  void collectorsOfMetalLoseLessThanAMicrovolt() {
    SimulatedCell cell = read(flagship(PORES));
    String note = cell.notes().stream().filter(text -> text.contains("solved as one cell")).findFirst().orElseThrow();
    System.out.println(note);
    double microvolts = Double.parseDouble(note.replaceAll(".*at most ([0-9.e-]+) uV along.*", "$1"));
    double radius = 1.5e-6 - 190e-9;
    double tin = 120 * 30e-6 / (2 * Math.PI * radius) * PORES.footprintSquareMetres() * 10 / 2 * 1e6;
    assertTrue(microvolts < 1, note);
    assertEquals(tin, microvolts, 0.1 * tin);
  }

  @Test
  void badCollectorsMakeALadder() {
    TestCell poor = new TestCell(DesignKind.FULL_CELL)
        .on(PORES)
        .film(POSITIVE_COLLECTOR, new TestMaterial("C").resistivity("40 ohm cm"), "40 nm")
        .film(POSITIVE_ELECTRODE, KnownCells.vanadiumOxide(), "70 nm")
        .film(ELECTROLYTE, KnownCells.electrolyte("3.3e-7 S/cm"), "50 nm")
        .film(NEGATIVE_ELECTRODE, KnownCells.tinNitride(), "10 nm")
        .window("1 V", "3.4 V")
        .currents("1 mA/cm2");
    SimulatedCell cell = read(poor);
    List<CellSegment> segments = cell.parameters().segments();
    assertEquals(10, segments.size());
    assertEquals(0, segments.get(0).lineResistanceOhmSquareMetres(), 0);
    double line = 0;
    double volume = 0;
    for (CellSegment segment : segments) {
      line += segment.lineResistanceOhmSquareMetres();
      volume += segment.positive().volumeMetres();
    }
    // 1e7 ohm/sq along 30 um less half the film on the floor, around the middle of the film.
    double depth = 30e-6 - 20e-9;
    double expected = 1e7 * depth / (2 * Math.PI * (1.5e-6 - 20e-9)) * PORES.footprintSquareMetres();
    assertEquals(expected, line, 1e-9 * expected);
    assertEquals(PORES.volumeCubicMetres(40e-9, 110e-9) / PORES.footprintSquareMetres(), volume, 1e-9 * volume);
    assertNote(cell, "solved as 10 segments");
    assertNote(cell, "not counted: resistance along the negative collector (the stack has none)");
  }

  @Test
  void aStackTheOtherWayRoundTurnsItsFilms() {
    TestCell turned = new TestCell(DesignKind.FULL_CELL)
        .on(PORES)
        .film(NEGATIVE_ELECTRODE, KnownCells.tinNitride(), "10 nm")
        .film(ELECTROLYTE, KnownCells.electrolyte("3.3e-7 S/cm"), "50 nm")
        .film(POSITIVE_ELECTRODE, KnownCells.vanadiumOxide(), "70 nm")
        .window("1 V", "3.4 V")
        .currents("1 mA/cm2");
    CellSegment segment = read(turned).parameters().segments().get(0);
    double footprint = PORES.footprintSquareMetres();
    assertEquals(PORES.areaSquareMetres(60e-9) / footprint, segment.positive().areaAtNegativeSide(), 1e-12);
    assertEquals(PORES.areaSquareMetres(130e-9) / footprint, segment.positive().areaAtPositiveSide(), 1e-12);
    assertEquals(PORES.areaSquareMetres(10e-9) / footprint, segment.negative().areaAtPositiveSide(), 1e-12);
  }

  @Test
  void severalFilmsInSeriesAreOneElectrolyte() {
    TestMaterial second = new TestMaterial("LiF").conductivity(TestMaterial.property("1e-8 S/cm"));
    TestCell two = new TestCell(DesignKind.FULL_CELL)
        .on(PORES)
        .film(POSITIVE_ELECTRODE, KnownCells.vanadiumOxide(), "70 nm")
        .film(ELECTROLYTE, KnownCells.electrolyte("3.3e-7 S/cm"), "50 nm")
        .film(INTERLAYER, second, "5 nm")
        .film(NEGATIVE_ELECTRODE, KnownCells.tinNitride(), "10 nm")
        .window("1 V", "3.4 V")
        .currents("1 mA/cm2");
    SimulatedCell cell = read(two);
    FilmShape shape = cell.parameters().segments().get(0).electrolyte();
    double sigma = ((ElectrolyteParameters.SingleIon) cell.parameters().electrolyte()).conductivity();
    assertEquals(55e-9 / (50e-9 / 3.3e-5 + 5e-9 / 1e-6), sigma, 1e-15);
    double path = 0;
    int n = 2000;
    for (int i = 0; i < n; i++) path += shape.thicknessMetres() / n / shape.area((i + 0.5) / n);
    double expected = path(70e-9, 120e-9) / 3.3e-5 + path(120e-9, 125e-9) / 1e-6;
    assertEquals(expected, path / sigma, 1e-9 * expected);
  }

  private static double path(double from, double to) {
    int n = 2000;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += (to - from) / n * PORES.footprintSquareMetres() / PORES.areaSquareMetres(from + (to - from) * (i + 0.5) / n);
    }
    return sum;
  }

  @Test
  void aLeadOverTheFootprintCostsItsClosedForm() {
    TestCell fed = flagship(Shapes.flat()).operating(operation -> operation.setFeedLength(Quantity.valueOf("0.5 mm")));
    SimulatedCell cell = read(fed);
    double sheet = 120 + 3.75;
    double resistance = 50e-9 / 3.3e-5;
    double x = 0.5e-3 / Math.sqrt(resistance / sheet);
    double expected = resistance * (x / Math.tanh(x) - 1);
    assertEquals(expected, cell.parameters().segments().get(0).lineResistanceOhmSquareMetres(), 1e-9 * expected);
    assertNote(cell, "fed from one edge over 0.5 mm");
    assertNote(cell, "123.8 ohm/sq");
  }

  @Test
  void largerCurrentsAskMoreOfTheCollectors() {
    Wanted wanted = new Wanted();
    SimulatedCell cell =
        DesignCell.of(flagship(PORES).evaluation(), OptionalDouble.of(1e5), wanted).orElseThrow();
    assertTrue(cell.notes().stream().anyMatch(note -> note.contains("at 1e+4 mA/cm2") || note.contains("at 10000 mA/cm2")),
        cell.notes().toString());
  }
}
