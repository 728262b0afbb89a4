// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.rate.internal.study.StraightCell.HIGH;
import static org.lamina.rate.internal.study.StraightCell.LOW;
import static org.lamina.rate.internal.study.StraightCell.OHM;
import static org.lamina.rate.internal.study.StraightCell.SITES;
import static org.lamina.rate.internal.study.StraightCell.column;
import static org.lamina.rate.internal.study.StraightCell.request;
import static org.lamina.rate.internal.study.StraightCell.table;

import org.junit.jupiter.api.Test;
import org.lamina.api.simulation.DataTable;

class RoundTripMapTest {
  @Test
  void ohmicCellLosesTheDropBothWays() throws InterruptedException {
    StraightCell cell = StraightCell.quick();
    double amperes = 5 * cell.unit();
    double drop = amperes * OHM;
    DataTable table = table(new RoundTripMap(), cell.limited(), request(1e-5, amperes));
    double[] depths = {0.25, 0.5, 0.75, 1};
    assertEquals(depths.length, table.rows());
    for (int k = 0; k < depths.length; k++) {
      // Between the upper limit less the drop and the depth, or the lower limit and the drop.
      double top = HIGH - drop;
      double bottom = depths[k] < 1 ? top - cell.fall() * depths[k] * cell.whole() / SITES : LOW + drop;
      double middle = (top + bottom) / 2;
      double efficiency = 100 * (middle - drop) / (middle + drop);
      assertEquals(efficiency, column(table, "energy efficiency").get(k), 1e-3);
      assertEquals(efficiency, column(table, "voltage efficiency").get(k), 1e-3);
      assertEquals(100, column(table, "coulombic efficiency").get(k), 1e-3);
      double depth = (top - bottom) / cell.fall() * SITES / cell.whole();
      assertEquals(100 * depth, column(table, "depth").get(k), 1e-2);
    }
  }

  /** A leak takes from the discharge what it adds to the charge: {@code (i - g V)/(i + g V)} at nearly one voltage. */
  @Test
  void leakCostsCharge() throws InterruptedException {
    double leak = 1e-6;
    StraightCell cell = new StraightCell(0.8, 1e-9, leak);
    double middle = (HIGH + LOW) / 2;
    double leaking = leak / OHM * middle;
    double amperes = 20 * leaking;
    DataTable table = table(new RoundTripMap(), cell.limited(), request(1e-5, amperes));
    double exact = 100 * (amperes - leaking) / (amperes + leaking);
    // Over the whole swing the voltage is 6 % off its middle, either way: the mean is off by the square of that.
    assertEquals(exact, column(table, "coulombic efficiency").get(3), 0.02);
    assertTrue(column(table, "energy efficiency").get(3) < column(table, "coulombic efficiency").get(3));
  }

  @Test
  void leakThatEatsTheChargeIsSaid() throws InterruptedException {
    StraightCell cell = new StraightCell(0.8, 1e-9, 1e-6);
    double amperes = 1e-6 / OHM * (HIGH + LOW) / 2;
    DataTable table = table(new RoundTripMap(), cell.limited(), request(1e-4, amperes));
    assertTrue(Double.isNaN(column(table, "energy efficiency").get(0)));
    assertTrue(table.notes().stream().anyMatch(note -> note.contains("leaks as fast")), table.notes().toString());
  }
}
