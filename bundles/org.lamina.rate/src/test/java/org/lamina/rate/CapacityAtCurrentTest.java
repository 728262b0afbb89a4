// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.model.LayerRole.ELECTROLYTE;
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
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;

class CapacityAtCurrentTest {
  private static final String ID = "capacity-at-current";

  @Test
  void danilovCell() {
    // Closed form, to the digits printed; and the full diffusion problem with its voltages, within 0.9 %.
    double[] closedForm = {10.02, 9.94, 9.77, 9.42, 8.73, 7.35};
    double[] fullSolution = {10.00, 9.91, 9.74, 9.39, 8.69, 7.29};
    List<Estimate> found = KnownCells.danilov().evaluate().of(ID);
    assertEquals(6, found.size());
    for (int i = 0; i < 6; i++) {
      double value = found.get(i).value().orElseThrow();
      String current = found.get(i).at().orElseThrow().toString();
      System.out.println("Danilov cell at " + current + ": " + value + " uAh/cm2, full solution " + fullSolution[i]);
      assertEquals(closedForm[i], value, 0.006);
      assertEquals(fullSolution[i], value, 0.009 * fullSolution[i]);
      assertTrue(found.get(i).interval().isEmpty());
    }
    assertNoNote(found.get(5), "validity");
  }

  @Test
  void flagshipIsAnInterval() {
    List<Estimate> found = KnownCells.flagship(Shapes.flagshipPore()).evaluate().of(ID);
    Estimate slow = found.get(0);
    assertEquals(Quantity.valueOf("0.1 mA/cm2"), slow.at().orElseThrow());
    FilmSurface pore = Shapes.flagshipPore();
    double equilibrium = 37 * pore.volumeCubicMetres(40e-9, 110e-9) / pore.footprintSquareMetres() * 1e6;
    // i = 1 A/m2 over 9.391 on the outer side of the cathode; loss = i t / (3 D q), q = 37 uAh/cm2/um = 1.332e9 C/m3.
    double factor = pore.areaSquareMetres(110e-9) / pore.footprintSquareMetres();
    double loss = 1 / factor * 70e-9 / (3 * 1e-16 * 1.332e9);
    assertEquals(9.391, factor, 5e-4);
    assertEquals(equilibrium * (1 - loss), slow.value().orElseThrow(), 1e-12);
    assertEquals(equilibrium * (1 - 10 * loss), slow.interval().orElseThrow().low(), 1e-12);
    assertEquals(equilibrium * (1 - loss / 10), slow.interval().orElseThrow().high(), 1e-12);
    System.out.println("flagship at 0.1 mA/cm2: " + slow.value() + " " + slow.interval() + " " + slow.notes());
    assertNote(slow, "9.391 times the footprint");
    assertNote(slow, "electrode/diffusivity of V2O5 is the geometric mean of its range");
    assertNote(slow, "diffusion in negative electrode 'SnNx' is not counted: its diffusivity is not known");
  }

  @Test
  void sameLocalCurrentMeansSameShare() {
    double flat = share(KnownCells.flagship(Shapes.flat()), "0.1 mA/cm2");
    double box = share(KnownCells.flagship(new Shapes.Even(9.3)), "0.93 mA/cm2");
    assertEquals(flat, box, 1e-12);
  }

  private static double share(TestCell cell, String current) {
    cell.operating(o -> o.getCurrents().clear()).currents(current);
    return cell.estimate(ID).value().orElseThrow() / cell.estimate("areal-capacity").value().orElseThrow();
  }

  @Test
  void aCurrentThatIsStatedTwiceIsOne() {
    assertEquals(2, KnownCells.flagship(Shapes.flat()).currents("0.1 mA/cm2").evaluate().of(ID).size());
  }

  @Test
  void isClampedAndSaysWhenItIsNotValid() {
    TestCell cell = KnownCells.danilov().operating(o -> o.getCurrents().clear());
    Estimate fast = cell.currents("100 mA/cm2").estimate(ID);
    assertEquals(0, fast.value().orElseThrow(), 0.0);
    assertNote(fast, "outside the validity range: a loss of 5329 % is more than 30 %");
    Estimate spread = KnownCells.flagship(Shapes.flagshipPore()).evaluate().of(ID).get(1);
    assertNote(spread, "the lower end is outside the validity range");
    assertEquals(0, spread.interval().orElseThrow().low(), 0.0);
  }

  @Test
  void diffusivityFollowsItsArrheniusLaw() {
    Property diffusivity = TestMaterial.range("1e-12 cm2/s", "1e-13 cm2/s", "1e-11 cm2/s");
    TestMaterial oxide = KnownCells.vanadiumOxide().diffusivity(diffusivity);
    diffusivity.setActivationEnergy(Quantity.valueOf("0.3 eV"));
    TestCell cell =
        new TestCell(DesignKind.HALF_CELL)
            .film(POSITIVE_ELECTRODE, oxide, "70 nm")
            .film(ELECTROLYTE, KnownCells.electrolyte("1e-6 S/cm"), "50 nm")
            .currents("0.01 mA/cm2");
    double cold = 2.59 - cell.estimate(ID).value().orElseThrow();
    cell.operating(o -> o.setTemperature(Quantity.valueOf("60 degC")));
    double warm = 2.59 - cell.estimate(ID).value().orElseThrow();
    double coldest = 2.59 - cell.estimate(ID).interval().orElseThrow().low();
    double factor = StrictMath.exp(0.3 / 8.617333262e-5 * (1 / 298.15 - 1 / 333.15));
    assertEquals(factor, cold / warm, 1e-6 * factor);
    assertEquals(10, coldest / warm, 1e-9);
  }

  private static TestMaterial host(String id, String capacity, String diffusivity) {
    return new TestMaterial(id).capacity(capacity, null).diffusivity(TestMaterial.property(diffusivity));
  }

  @Test
  void theSlowerElectrodeDecides() {
    TestMaterial plus = host("P", "10 uAh/cm2/um", "1e-12 cm2/s");
    TestMaterial minus = host("N", "20 uAh/cm2/um", "1e-14 cm2/s");
    TestCell cell =
        new TestCell(DesignKind.FULL_CELL)
            .film(NEGATIVE_ELECTRODE, minus, "100 nm")
            .film(ELECTROLYTE, KnownCells.electrolyte("1e-6 S/cm"), "100 nm")
            .film(POSITIVE_ELECTRODE, plus, "100 nm")
            .currents("1 uA/cm2");
    // i t^2 / (3 D) of charge per footprint stay behind in a film: 0.01 x 1e-14 / (3e-18) C/m2.
    assertEquals(1 - 0.01 * 1e-14 / 3e-18 / 36, cell.estimate(ID).value().orElseThrow(), 1e-12);
    assertNote(cell.estimate(ID), "diffusion in negative electrode 'N'");
  }

  @Test
  void localCurrentIsTakenOnTheSideOfTheElectrolyte() {
    TestMaterial host = host("P", "10 uAh/cm2/um", "1e-12 cm2/s");
    TestMaterial lithium = new TestMaterial("Li").capacity("206 uAh/cm2/um", null);
    Shapes.Wall wall = new Shapes.Wall(1e-6);
    TestCell above =
        new TestCell(DesignKind.FULL_CELL)
            .on(wall)
            .film(NEGATIVE_ELECTRODE, lithium, "200 nm")
            .film(ELECTROLYTE, KnownCells.electrolyte("1e-6 S/cm"), "100 nm")
            .film(POSITIVE_ELECTRODE, host, "300 nm")
            .currents("1 uA/cm2");
    // Inner side of the film: 300 nm of films below it, not 600 nm.
    double factor = wall.areaSquareMetres(300e-9) / wall.footprintSquareMetres();
    assertNote(above.estimate(ID), Numbers.rounded(factor, 4) + " times the footprint");
  }

  @Test
  void whatIsNeededIsNamed() {
    TestMaterial host = new TestMaterial("P").capacity("10 uAh/cm2/um", null);
    TestCell cell = new TestCell(DesignKind.HALF_CELL).film(POSITIVE_ELECTRODE, host, "100 nm");
    assertEquals(
        List.of("an electrolyte in the stack", "electrode/diffusivity of positive electrode 'P' (material P)"),
        cell.estimate(ID).missing());
    assertEquals(
        List.of("operation/currents: a current density above zero"),
        KnownCells.danilov().operating(o -> o.getCurrents().clear()).estimate(ID).missing());
    TestCell film = new TestCell(DesignKind.FILM).film(POSITIVE_ELECTRODE, KnownCells.vanadiumOxide(), "70 nm");
    assertEquals(List.of("a cell: the stack is a film"), film.estimate(ID).missing());
  }
}
