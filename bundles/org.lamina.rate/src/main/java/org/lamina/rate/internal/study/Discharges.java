// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.List;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.run.CellContents;
import org.lamina.rate.solver.CellModel;

/** Discharges at constant currents, each from the same rest down to the lower voltage limit. */
final class Discharges {
  /** A tenth to a hundred times 1C, about three to a decade. */
  private static final double[] MULTIPLES = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100};

  private Discharges() {}

  /** One of them. */
  record Discharge(StudiedCurrent current, StepResult result) {
    /** NaN when no charge flowed. */
    double meanVolts() {
      return result.joulesPerSquareMetre() / result.coulombsPerSquareMetre();
    }
  }

  /** All of them, from the slowest on. */
  static List<Discharge> of(StudiedCell cell) throws InterruptedException {
    StepEnds ends = StepEnds.below(cell.lowVolts());
    CellContents start = cell.chargedStart();
    List<StudiedCurrent> currents = cell.currents(MULTIPLES);
    List<Discharge> all = new ArrayList<>();
    for (StudiedCurrent current : currents) {
      cell.progress("discharge " + (all.size() + 1) + " of " + currents.size());
      double amperes = current.amperesPerSquareMetre();
      CellModel model = cell.model(cell.accuracy(amperes), start);
      all.add(new Discharge(current, cell.run(model, amperes, ends)));
    }
    return all;
  }

  /** What a reader must know of them. */
  static List<String> notes(StudiedCell cell, List<Discharge> discharges) {
    List<String> notes = new ArrayList<>();
    notes.add("Each discharge begins at even films and ends at " + Figures.of(cell.lowVolts(), "V") + ".");
    notes.addAll(cell.notes());
    for (Discharge discharge : discharges) EarlyEnd.note(discharge.current(), discharge.result()).ifPresent(notes::add);
    return notes;
  }
}
