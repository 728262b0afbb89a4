// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.StudyKind;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.EndCause;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.run.CellContents;
import org.lamina.rate.solver.CellModel;

/** Voltage, resistance and power some time after a current is switched on, from several states of charge. */
final class PowerPulse implements Measurement {
  private static final StudyKind KIND =
      new StudyKind("power-pulse", "Voltage, resistance and power after 10 ms, 1 s and 10 s of a discharge current");
  private static final double[] MULTIPLES = {1, 10, 100};
  private static final double[] SECONDS = {0.01, 1, 10};
  private static final int STATES = 9;
  /** What the voltage lost may be wrong by. */
  private static final double SHARE_OF_COST = 1e-4;

  @Override
  public StudyKind kind() {
    return KIND;
  }

  @Override
  public DataTable table(StudiedCell cell) throws InterruptedException {
    cell.withOwnStarts();
    Rows rows = rows();
    GroupedNotes early = new GroupedNotes("a state of charge");
    double low = cell.hasLowVolts() ? cell.lowVolts() : Double.NEGATIVE_INFINITY;
    for (StudiedCurrent current : cell.currents(MULTIPLES)) {
      for (int state = STATES; state >= 1; state--) {
        double share = state / (STATES + 1.0);
        cell.progress("pulse at " + current.text() + ", state of charge " + Figures.number(100 * share) + " %");
        pulse(cell, current, share, low, rows, early);
      }
    }
    return rows.table(KIND.id(), "Power pulses", notes(cell, early));
  }

  private static Rows rows() {
    return new Rows()
        .column("C-rate", "")
        .column("current", "mA/cm2")
        .column("state of charge", "%")
        .column("time", "s")
        .column("voltage at rest", "V")
        .column("voltage", "V")
        .column("resistance", "ohm cm2")
        .column("power", "mW/cm2");
  }

  private static List<String> notes(StudiedCell cell, GroupedNotes early) {
    List<String> notes = new ArrayList<>();
    String end = cell.hasLowVolts()
        ? " and ends at " + Figures.of(cell.lowVolts(), "V") + "; times after that have no voltage." : ".";
    notes.add("States of charge are shares of the charge between the voltage limits at rest. Each pulse begins at even"
        + " films" + end);
    notes.add("The resistance is what the voltage lost since the rest, over the current. The model has no double"
        + " layers, which delay the drop of charge transfer by a time that is often below 10 ms.");
    notes.addAll(early.all());
    notes.addAll(cell.notes());
    return notes;
  }

  private static double voltsAtOnce(StudiedCell cell, Accuracy accuracy, CellContents at, double amperes)
      throws InterruptedException {
    return cell.run(cell.model(accuracy, at), amperes, StepEnds.after(SECONDS[0] * 1e-9)).startVolts();
  }

  private static void pulse(
      StudiedCell cell, StudiedCurrent current, double share, double low, Rows rows, GroupedNotes early)
      throws InterruptedException {
    double amperes = current.amperesPerSquareMetre();
    CellContents contents = cell.atStateOfCharge(share);
    Accuracy coarse = cell.accuracy(amperes);
    // A rest and a pulse of no length: the voltage with its hysteresis, and what the current costs at least.
    double rest = voltsAtOnce(cell, coarse, contents, 0);
    double cost = Math.abs(rest - voltsAtOnce(cell, coarse, contents, amperes));
    CellModel model = cell.model(cell.accuracy(coarse, contents, SECONDS[0], SHARE_OF_COST * cost), contents);
    double reached = 0;
    boolean over = false;
    for (double seconds : SECONDS) {
      double volts = Double.NaN;
      if (!over) {
        StepEnds ends = new StepEnds(seconds - reached, low, Double.POSITIVE_INFINITY, 0);
        StepResult result = cell.run(model, amperes, ends);
        over = result.cause() != EndCause.DURATION;
        if (!over) volts = result.endVolts();
        EarlyEnd.words(result).ifPresent(words -> early.add(current, share, words));
      }
      reached = seconds;
      rows.add(
          current.perHour(), amperes, share, seconds, rest, volts, (rest - volts) / amperes, volts * amperes);
    }
  }
}
