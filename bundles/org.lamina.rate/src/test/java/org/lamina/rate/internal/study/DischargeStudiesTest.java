// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.rate.internal.study.StraightCell.OHM;
import static org.lamina.rate.internal.study.StraightCell.SITES;
import static org.lamina.rate.internal.study.StraightCell.column;
import static org.lamina.rate.internal.study.StraightCell.request;
import static org.lamina.rate.internal.study.StraightCell.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.api.simulation.DataTable;

class DischargeStudiesTest {
  private static final StraightCell CELL = StraightCell.slow();

  /** Where the surface meets the cut-off, long after the profile has become steady. */
  private static double charge(double amperes) {
    double surface = CELL.site(StraightCell.LOW + amperes * OHM);
    return SITES * (surface - CELL.site(StraightCell.HIGH) - CELL.steepness(amperes) / 3);
  }

  /** The time integral of the surface excess is {@code w (T/3 - tau/45)}. */
  private static double energy(double amperes) {
    double charge = charge(amperes);
    double duration = charge / amperes;
    double tau = StraightCell.THICKNESS * StraightCell.THICKNESS / CELL.diffusivity();
    double excess = CELL.steepness(amperes) * (duration / 3 - tau / 45);
    double even = charge * (StraightCell.HIGH - amperes * OHM) - CELL.fall() * charge * charge / SITES / 2;
    return even - CELL.fall() * excess * amperes;
  }

  @Test
  void capacityAndEnergyAreThoseOfTheClosedForm() throws InterruptedException {
    double[] amperes = {0.1 * CELL.unit(), CELL.unit(), 10 * CELL.unit(), 20 * CELL.unit()};
    for (double tolerance : new double[] {1e-4, 1e-6}) {
      DataTable table = table(new RateCapability(), CELL.limited(), request(tolerance, amperes));
      for (int k = 0; k < amperes.length; k++) {
        double charge = charge(amperes[k]);
        assertEquals(charge / 36, column(table, "capacity").get(k), tolerance * charge / 36);
        assertEquals(energy(amperes[k]) / 36, column(table, "energy").get(k), tolerance * charge * 4 / 36);
        assertEquals(energy(amperes[k]) / charge, column(table, "mean voltage").get(k), tolerance * 4);
        assertEquals(100 * charge / charge(amperes[0]), column(table, "share of the slowest").get(k), 200 * tolerance);
        assertEquals(charge / amperes[k], column(table, "duration").get(k), tolerance * charge / amperes[k]);
      }
    }
  }

  @Test
  void currentsGoFromATenthToAHundredTimesTheUnitUnlessGiven() throws InterruptedException {
    DataTable table = table(new RateCapability(), CELL.limited(), request(1e-4));
    List<Double> rates = column(table, "C-rate");
    assertEquals(10, rates.size());
    assertEquals(0.1, rates.get(0), 1e-12);
    assertEquals(100, rates.get(9), 1e-9);
    for (int k = 1; k < rates.size(); k++) {
      assertTrue(column(table, "capacity").get(k) <= column(table, "capacity").get(k - 1));
    }
  }

  @Test
  void currentThatIsTooLargeMovesNothingAndSaysWhy() throws InterruptedException {
    double tooMuch = 1.1 * (StraightCell.HIGH - StraightCell.LOW) / OHM;
    DataTable table = table(new RateCapability(), CELL.limited(), request(1e-4, CELL.unit(), tooMuch));
    assertEquals(0, column(table, "capacity").get(1));
    assertTrue(Double.isNaN(column(table, "mean voltage").get(1)));
    assertTrue(table.notes().stream().anyMatch(note -> note.contains("no charge moves")), table.notes().toString());
  }

  @Test
  void ragoneIsTheSameEnergyOverItsMeanPower() throws InterruptedException {
    double[] amperes = {CELL.unit(), 15 * CELL.unit()};
    DataTable table = table(new Ragone(), CELL.limited(), request(1e-5, amperes));
    for (int k = 0; k < 2; k++) {
      double energy = energy(amperes[k]);
      double power = energy * amperes[k] / charge(amperes[k]);
      assertEquals(energy / 36, column(table, "energy").get(k), 2e-5 * energy / 36);
      assertEquals(power / 10, column(table, "mean power").get(k), 2e-5 * power / 10);
    }
  }
}
