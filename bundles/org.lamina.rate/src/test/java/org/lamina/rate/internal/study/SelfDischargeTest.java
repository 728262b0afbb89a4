// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.rate.internal.study.StraightCell.CONDUCTIVITY;
import static org.lamina.rate.internal.study.StraightCell.HIGH;
import static org.lamina.rate.internal.study.StraightCell.LAYER;
import static org.lamina.rate.internal.study.StraightCell.LOW;
import static org.lamina.rate.internal.study.StraightCell.SITES;
import static org.lamina.rate.internal.study.StraightCell.TOP;
import static org.lamina.rate.internal.study.StraightCell.column;
import static org.lamina.rate.internal.study.StraightCell.request;
import static org.lamina.rate.internal.study.StraightCell.table;

import org.junit.jupiter.api.Test;
import org.lamina.api.simulation.DataTable;
import org.lamina.rate.internal.run.CannotRun;

class SelfDischargeTest {
  private static final double LEAK = 1e-8;
  /** In S/m². */
  private static final double CONDUCTANCE = LEAK * CONDUCTIVITY / LAYER;

  @Test
  void plateauLosesItsChargeAtOneRate() throws InterruptedException {
    double start = 0.2;
    DataTable table = table(new SelfDischarge(), new StraightCell(0, 1e-12, LEAK).unlimited(start), request(1e-4));
    // The leak flows through the electrolyte as ions, too, and takes a hundred-millionth of the voltage.
    double perSecond = CONDUCTANCE * TOP / (1 + LEAK);
    double empties = SITES * (1 - start) / perSecond / 3600;
    int after = 0;
    for (int row = 0; row < table.rows(); row++) {
      double hours = column(table, "time").get(row);
      if (hours > empties) {
        after++;
        assertTrue(Double.isNaN(column(table, "open-circuit voltage").get(row)));
        assertEquals(0, column(table, "retained charge").get(row), 1e-6);
      } else {
        double lost = perSecond * hours * 3600;
        assertEquals(lost / 36, column(table, "lost charge").get(row), 1e-6 * lost / 36 + 1e-9);
        assertEquals(100 * (1 - lost / SITES / (1 - start)), column(table, "retained charge").get(row), 1e-4);
        assertEquals(TOP, column(table, "open-circuit voltage").get(row), 1e-6);
      }
    }
    assertTrue(after > 0 && after < table.rows(), "rows after it is empty: " + after);
    assertTrue(table.notes().stream().anyMatch(note -> note.endsWith("film is full of lithium at its surface.")), table.notes().toString());
  }

  @Test
  void straightPotentialDecaysLikeACapacitor() throws InterruptedException {
    double leak = 3e-9;
    StraightCell cell = new StraightCell(0.8, 1e-12, leak);
    DataTable table = table(new SelfDischarge(), cell.limited(), request(1e-4));
    double perHour = 3600 * leak * CONDUCTIVITY / LAYER * cell.fall() / SITES;
    int seen = 0;
    for (int row = 0; row < table.rows(); row++) {
      double exact = HIGH * StrictMath.exp(-perHour * column(table, "time").get(row));
      if (exact < TOP - cell.fall()) continue;
      seen++;
      assertEquals(exact, column(table, "open-circuit voltage").get(row), 1e-4);
      double left = Math.max(0, 100 * (exact - LOW) / (HIGH - LOW));
      assertEquals(left, column(table, "retained charge").get(row), 0.02);
    }
    assertTrue(seen > 5, "rows compared: " + seen);
  }

  @Test
  void cellWithoutALeakSaysWhatIsMissing() {
    CannotRun missing = assertThrows(
        CannotRun.class, () -> table(new SelfDischarge(), StraightCell.slow().limited(), request(1e-4)));
    assertTrue(missing.getMessage().startsWith("the electronic conductivity of glass"), missing.getMessage());
  }
}
