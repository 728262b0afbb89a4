// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.rate.internal.study.StraightCell.OHM;
import static org.lamina.rate.internal.study.StraightCell.SITES;
import static org.lamina.rate.internal.study.StraightCell.column;
import static org.lamina.rate.internal.study.StraightCell.request;
import static org.lamina.rate.internal.study.StraightCell.table;

import org.junit.jupiter.api.Test;
import org.lamina.api.simulation.DataTable;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.internal.cell.DiffusionDepth;
import org.lamina.rate.solver.CellModel;

class PowerPulseTest {
  private static final StraightCell CELL = StraightCell.slow();

  private static double resistance(StraightCell cell, double seconds) {
    return OHM + cell.fall() * (seconds / SITES + cell.surfaceExcess(1, seconds));
  }

  @Test
  void resistanceIsThatOfTheClosedForm() throws InterruptedException {
    // A thousand times slower, 10 ms reach a 5000th of the film.
    for (StraightCell cell : new StraightCell[] {CELL, new StraightCell(0.8, 1.76e-18, 0)}) {
      double amperes = 0.02;
      DataTable table = table(new PowerPulse(), cell.limited(), request(1e-4, amperes));
      assertEquals(27, table.rows());
      for (int row = 0; row < table.rows(); row++) {
        double exact = resistance(cell, column(table, "time").get(row));
        assertEquals(1, column(table, "resistance").get(row) / 1e4 / exact, 2e-4, "row " + row);
        double charge = column(table, "state of charge").get(row) / 100;
        double rest = StraightCell.LOW + charge * (StraightCell.HIGH - StraightCell.LOW);
        assertEquals(rest, column(table, "voltage at rest").get(row), 1e-9);
        double volts = rest - exact * amperes;
        assertEquals(volts, column(table, "voltage").get(row), 1e-4 * exact);
        assertEquals(volts * amperes / 10, column(table, "power").get(row), 1e-4);
      }
    }
  }

  @Test
  void tenMillisecondsConvergeOnTheGridThatTheStudyTakes() throws InterruptedException {
    int elements = DiffusionDepth.elements(CELL.parameters(0.5), 0.5, 1, 100);
    double before = Double.POSITIVE_INFINITY;
    for (int degree : new int[] {2, 4, 6, 8}) {
      double error = error(elements, degree);
      assertTrue(error < before / 5, "degree " + degree + ": " + error + " after " + before);
      before = error;
    }
    assertTrue(before < 1e-5, "error " + before);
    assertTrue(error(2, 8) > 100 * before, "the grid of a slow discharge is too coarse");
  }

  /** Of the voltage that diffusion takes within 10 ms. */
  private static double error(int elements, int degree) throws InterruptedException {
    CellModel model = new CellModel(CELL.parameters(0.5), new Accuracy(1e-10, elements, degree));
    double volts = model.run(new Drive.Current(1), StepEnds.after(0.01), CurveObserver.NONE, () -> false).endVolts();
    return Math.abs((CELL.volts(0.5) - volts - OHM) / (resistance(CELL, 0.01) - OHM) - 1);
  }

  @Test
  void pulseBelowTheLimitHasNoVoltage() throws InterruptedException {
    // At 10 % there are 50 mV to lose; at 90 % there are 450.
    DataTable table = table(new PowerPulse(), CELL.limited(), request(1e-4, 0.2 / OHM));
    int last = table.rows() - 1;
    assertTrue(Double.isNaN(column(table, "voltage").get(last)));
    assertTrue(Double.isFinite(column(table, "voltage").get(0)));
    boolean said = table.notes().stream().anyMatch(note -> note.contains("a state of charge of 40, 30, 20 or 10 %:"));
    assertTrue(said, table.notes().toString());
  }
}
