// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.model.LayerRole.ELECTROLYTE;
import static org.lamina.model.LayerRole.NEGATIVE_ELECTRODE;
import static org.lamina.model.LayerRole.POSITIVE_ELECTRODE;
import static org.lamina.rate.Say.assertMissing;
import static org.lamina.rate.Say.assertNote;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Estimate;
import org.lamina.model.DesignKind;

class ArealEnergyTest {
  private static Estimate energy(TestCell cell) {
    return cell.estimate("areal-energy");
  }

  @Test
  void straightPotentialsAreIntegratedExactly() {
    // V = 2.5 + 1.1 c over the charge c from 0 to 1 uAh/cm2: 2.5 + 0.55 uWh/cm2.
    Estimate energy = energy(KnownCells.straight());
    assertEquals(3.05, energy.value().orElseThrow(), 1e-14);
    assertEquals("uWh/cm2", energy.unit());
    assertNote(energy, "mean voltage 3.05 V");
    assertNote(energy, "positive electrode 'A' starts full of lithium: the operation does not say otherwise");
    assertNote(energy, "there are no voltage limits");
    assertEquals(4, energy.sources().size());
  }

  @Test
  void voltageWindowClipsTheCharge() {
    // V = 2.72 at c = 0.2 and 3.16 at c = 0.6: 2.5 x 0.4 + 0.55 (0.36 - 0.04).
    Estimate energy = energy(KnownCells.straight().window("2.72 V", "3.16 V"));
    assertEquals(1.176, energy.value().orElseThrow(), 1e-13);
    assertNote(energy, "at rest 0.4 uAh/cm2 of the 1 uAh/cm2 that the limiting electrode holds lie between 2.72 V");
    assertEquals(3.05, energy(KnownCells.straight().window("1 V", "5 V")).value().orElseThrow(), 1e-14);
    assertMissing(
        energy(KnownCells.straight().window("4 V", "5 V")),
        "a voltage between 4 V and 5 V: at rest the cell goes from 3.6 V to 2.5 V");
  }

  @Test
  void scalesWithTheVolumesOfTheFilms() {
    double flat = energy(KnownCells.straight()).value().orElseThrow();
    double box = energy(KnownCells.straight().on(new Shapes.Even(7))).value().orElseThrow();
    assertEquals(7 * flat, box, 1e-13);
  }

  @Test
  void startsWhereTheOperationSays() {
    // Half of the lithium of A has gone elsewhere: c from 0 to 0.5 with x = 0.5 - c, so V = 3 + 1.1 c.
    TestCell cell = KnownCells.straight().operating(o -> o.setPositiveStoichiometry(0.5));
    assertEquals(3 * 0.5 + 0.55 * 0.25, energy(cell).value().orElseThrow(), 1e-14);
    assertNote(energy(cell), "positive electrode 'A' starts with a lithium content of 0.5");
    // B starts with 0.5 as well: it takes only 0.5 x 2 uAh/cm2 more, and gives back what A has room for.
    TestCell both =
        KnownCells.straight()
            .operating(o -> o.setPositiveStoichiometry(0.5))
            .operating(o -> o.setNegativeStoichiometry(0.5));
    // From x = 0, y = 0.75 to x = 1, y = 0.25: V = 4 - x - 0.5 + 0.2 (0.75 - x / 2), over x from 0 to 1.
    assertEquals(3.65 - 0.55, energy(both).value().orElseThrow(), 1e-14);
    assertMissing(
        energy(KnownCells.straight().operating(o -> o.setPositiveStoichiometry(1.2))),
        "a lithium content of positive electrode 'A' at the start within 0 to 1: the operation says 1.2");
  }

  @Test
  void flagshipStaysWithinItsTables() {
    Estimate energy = energy(KnownCells.flagship(Shapes.flagshipPore()));
    double capacity = 2.59 * 9.606;
    double value = energy.value().orElseThrow();
    System.out.println("flagship: areal energy " + value + " uWh/cm2; " + energy.notes());
    // Between the extreme voltages of the two tables over the charge that is used.
    assertTrue(value > 1.5 * capacity && value < 2.9 * capacity, "energy " + value);
  }

  @Test
  void lithiumMetalNeedsNoTableAndHasNoEnd() {
    Estimate energy = energy(KnownCells.danilov());
    assertEquals(List.of(), energy.missing());
    // The mean of the table over its content, times 10.11 uAh/cm2: monotone, so between its ends.
    double mean = energy.value().orElseThrow() / 10.11;
    assertTrue(mean > 3.7 && mean < 4.1, "mean voltage " + mean);
    assertNote(energy, "negative electrode 'Li' is lithium metal");
  }

  @Test
  void negativeElectrodeWithoutPotentialIsMissing() {
    TestMaterial silent = new TestMaterial("SnNx").capacity("592 uAh/cm2/um", null).lithium(0, 13.2);
    Estimate energy = energy(cell(KnownCells.vanadiumOxide(), silent));
    assertEquals(List.of("electrode/potential of negative electrode 'SnNx' (material SnNx)"), energy.missing());
    // Of another host too: only lithium is the scale itself.
    assertMissing(energy(cell(new TestMaterial("Q"), silent)), "electrode/potential of positive electrode 'Q'");
  }

  private static TestCell cell(TestMaterial plus, TestMaterial minus) {
    return new TestCell(DesignKind.FULL_CELL)
        .film(POSITIVE_ELECTRODE, plus, "70 nm")
        .film(ELECTROLYTE, KnownCells.electrolyte("1e-6 S/cm"), "50 nm")
        .film(NEGATIVE_ELECTRODE, minus, "10 nm");
  }

  @Test
  void tablesThatCannotBeUsedAreMissing() {
    TestMaterial rising =
        KnownCells.vanadiumOxide().potential(new double[] {0, 0.5, 1}, new double[] {3.5, 3.2, 3.3});
    assertMissing(energy(cell(rising, KnownCells.tinNitride())), "it rises from 3.2 V to 3.3 V");
    TestMaterial unordered =
        KnownCells.vanadiumOxide().potential(new double[] {0, 0.5, 0.5}, new double[] {3.5, 3.2, 3});
    assertMissing(energy(cell(unordered, KnownCells.tinNitride())), "electrode/potential of V2O5: a table that can be");
    TestMaterial noRange =
        new TestMaterial("V2O5").capacity("37 uAh/cm2/um", null).potential(new double[] {0, 1}, new double[] {3.5, 3});
    assertMissing(energy(cell(noRange, KnownCells.tinNitride())), "electrode/lithiumRange of positive electrode");
  }

  @Test
  void aTableMayEndALittleBeforeTheCell() {
    TestMaterial nearly = KnownCells.vanadiumOxide().potential(new double[] {0, 0.99}, new double[] {3.5, 3.01});
    assertNote(energy(cell(nearly, KnownCells.tinNitride())), "a table of potentials ends 0.0259 uAh/cm2 before");
    TestMaterial half = KnownCells.vanadiumOxide().potential(new double[] {0, 0.5}, new double[] {3.5, 3.25});
    assertMissing(energy(cell(half, KnownCells.tinNitride())), "the tables end 1.295 uAh/cm2 before the cell does");
    // Beyond a voltage limit that the table reaches nothing need be known: it only falls.
    assertEquals(List.of(), energy(cell(half, KnownCells.tinNitride()).window("2.5 V", "3.4 V")).missing());
  }

  @Test
  void branchesStandInForAMissingEquilibrium() {
    TestMaterial minus = new TestMaterial("B").capacity("20 uAh/cm2/um", null).lithium(0, 1);
    double[] contents = {0, 0.5, 1};
    minus.branches(
        TestMaterial.table(contents, new double[] {0.65, 0.55, 0.45}),
        TestMaterial.table(contents, new double[] {0.35, 0.25, 0.15}));
    TestMaterial plus =
        new TestMaterial("A")
            .capacity("10 uAh/cm2/um", null)
            .lithium(0, 1)
            .potential(new double[] {0, 0.25, 1}, new double[] {4, 3.75, 3});
    TestCell cell =
        new TestCell(DesignKind.FULL_CELL)
            .film(POSITIVE_ELECTRODE, plus, "100 nm")
            .film(ELECTROLYTE, KnownCells.electrolyte("1e-6 S/cm"), "50 nm")
            .film(NEGATIVE_ELECTRODE, minus, "100 nm");
    assertEquals(3.05, energy(cell).value().orElseThrow(), 1e-14);
    assertEquals(5, energy(cell).sources().size());
  }

  @Test
  void onlyAFullCellHasAnEnergy() {
    TestMaterial host = KnownCells.vanadiumOxide();
    TestCell half = new TestCell(DesignKind.HALF_CELL).film(POSITIVE_ELECTRODE, host, "70 nm");
    assertMissing(energy(half), "the other electrode");
    assertMissing(energy(new TestCell(DesignKind.SYMMETRIC)), "the electrodes of a symmetric cell are alike");
    assertMissing(energy(new TestCell(DesignKind.FILM)), "a cell: the stack is a film");
  }
}
