// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lamina.rate.solver.CellModel;

/** The energy that a cycle loses is the area of its loop, known in closed form for an even gap between the branches. */
class HysteresisLoopTest {
  private static final double HALF_GAP = 0.15;
  /** Of the sites, moved back and forth. */
  private static final double SHARE = 0.4;
  private static final double SITE_CHARGE = CellParameters.FARADAY * FilmCell.SITES * FilmCell.THICKNESS;
  private static final double CURRENT = 0.1;

  @Test
  void aSwitchLosesTheWholeGap() {
    CellModel cell = cell(Double.POSITIVE_INFINITY);
    assertEquals(2 * HALF_GAP * SHARE, loss(cell, cycle(cell)), 1e-9);
    assertEquals(2 * HALF_GAP * SHARE, loss(cell, cycle(cell)), 1e-9);
  }

  @Test
  void aFiniteRateLosesTheAreaOfItsLoop() {
    for (double rate : new double[] {0.5, 5, 50}) {
      CellModel cell = cell(rate);
      for (int k = 0; k < 60; k++) cycle(cell);
      // h = -1 + (H + 1) exp(-rate q) down and mirrored up; the loop closes for H = tanh(rate share/2).
      double turn = StrictMath.tanh(rate * SHARE / 2);
      double area = 2 * HALF_GAP * (SHARE - (1 + turn) * (1 - StrictMath.exp(-rate * SHARE)) / rate);
      double found = loss(cell, cycle(cell));
      System.out.println("hysteresis, rate " + rate + ": area " + area + ", error " + (found - area));
      assertEquals(area, found, 1e-8, "rate " + rate);
    }
  }

  @Test
  void theFirstHalfCycleFollowsItsExponential() {
    double rate = 7;
    CellModel cell = cell(rate);
    StepResult out = FilmCell.pass(cell, CURRENT, SHARE * SITE_CHARGE / CURRENT);
    // It starts at h = 1 and lithium enters: h = -1 + 2 exp(-rate q).
    double state = -1 + 2 * StrictMath.exp(-rate * SHARE);
    double surface = 0.3 + SHARE;
    assertEquals(4 - surface + HALF_GAP * state, out.endVolts(), 1e-8);
  }

  private static CellModel cell(double rate) {
    HysteresisLaw law = new HysteresisLaw(TableCurve.constant(HALF_GAP), rate, 1);
    // So fast that diffusion costs less than what is compared.
    ElectrodeParameters film = FilmCell.hysteretic(FilmCell.FALLING, TableCurve.constant(1e-8), 0.3, law);
    CellParameters parameters = FilmCell.flat(film, FilmCell.lithium(Interface.IDEAL), FilmCell.RESISTANCE);
    return new CellModel(parameters, new Accuracy(1e-8, 1, 4));
  }

  /** What the terminals lost and what the cell names as lost to hysteresis, both over the charge of all sites. */
  private static double[] cycle(CellModel cell) {
    double seconds = SHARE * SITE_CHARGE / CURRENT;
    StepResult out = FilmCell.pass(cell, CURRENT, seconds);
    StepResult in = FilmCell.pass(cell, -CURRENT, seconds);
    int row = cell.lossNames().indexOf("hysteresis, film");
    double named = out.lossJoulesPerSquareMetre()[row] + in.lossJoulesPerSquareMetre()[row];
    return new double[] {-(out.joulesPerSquareMetre() + in.joulesPerSquareMetre()) / SITE_CHARGE, named / SITE_CHARGE};
  }

  /** What the terminals say, once it agrees with what the cell names. */
  private static double loss(CellModel cell, double[] cycle) {
    assertEquals(cycle[0], cycle[1], 1e-8, () -> String.join(", ", cell.lossNames()));
    return cycle[1];
  }

  @Test
  void aVoltageBetweenTheBranchesIsHeldWithoutACurrent() {
    HysteresisLaw law = new HysteresisLaw(TableCurve.constant(0.1), Double.POSITIVE_INFINITY, 1);
    ElectrodeParameters electrode =
        FilmCell.hysteretic(FilmCell.FALLING, TableCurve.constant(FilmCell.DIFFUSIVITY), 0.5, law);
    for (double volts : new double[] {3.42, 3.5, 3.58}) {
      CellModel cell = new CellModel(
          FilmCell.flat(electrode, FilmCell.lithium(Interface.IDEAL), FilmCell.RESISTANCE), Accuracy.STANDARD);
      StepResult held = FilmCell.run(cell, new Drive.Voltage(volts), StepEnds.after(100));
      assertEquals(EndCause.DURATION, held.cause());
      assertEquals(0, held.coulombsPerSquareMetre(), 1e-9);
      assertEquals(0, held.joulesPerSquareMetre(), 1e-9);
      StepEnds still = new StepEnds(100, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1e-3);
      assertEquals(EndCause.CURRENT, FilmCell.run(cell, new Drive.Voltage(volts), still).cause());
      // Below both branches the cell gives, above both it takes.
      assertTrue(FilmCell.run(cell, new Drive.Voltage(3.3), StepEnds.after(1)).coulombsPerSquareMetre() > 0);
      assertTrue(FilmCell.run(cell, new Drive.Voltage(3.7), StepEnds.after(1)).coulombsPerSquareMetre() < 0);
    }
  }
}
