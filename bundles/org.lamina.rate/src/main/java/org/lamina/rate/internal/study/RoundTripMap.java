// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.StudyKind;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.run.CellContents;
import org.lamina.rate.solver.CellModel;

/** Settled efficiencies over current and depth of discharge. */
final class RoundTripMap implements Measurement {
  private static final StudyKind KIND =
      new StudyKind("round-trip-map", "Settled efficiencies over current and depth of discharge");
  private static final double[] MULTIPLES = {0.1, 0.2, 0.5, 1, 2, 5, 10};
  private static final double[] DEPTHS = {0.25, 0.5, 0.75, 1};

  @Override
  public StudyKind kind() {
    return KIND;
  }

  @Override
  public DataTable table(StudiedCell cell) throws InterruptedException {
    Rows rows = rows();
    GroupedNotes early = new GroupedNotes("a depth");
    double whole = cell.restCharge();
    CellContents start = cell.chargedStart();
    for (StudiedCurrent current : cell.currents(MULTIPLES)) {
      CellModel model = cell.model(cell.accuracy(current.amperesPerSquareMetre()), start);
      for (double depth : DEPTHS) {
        cell.progress("cycles at " + current.text() + ", depth " + Figures.number(100 * depth) + " %");
        model.reset(start.positive(), start.negative());
        double deepest = depth < 1 ? depth * whole : Double.POSITIVE_INFINITY;
        SettledCycle cycle = SettledCycle.of(cell, model, current.amperesPerSquareMetre(), deepest);
        add(rows, current, depth, cycle, whole);
        note(current, depth, cycle, early);
      }
    }
    return rows.table(KIND.id(), "Round-trip map", notes(cell, early));
  }

  private static Rows rows() {
    return new Rows()
        .column("C-rate", "")
        .column("current", "mA/cm2")
        .column("wanted depth", "%")
        .column("depth", "%")
        .column("energy efficiency", "%")
        .column("coulombic efficiency", "%")
        .column("voltage efficiency", "%")
        .column("capacity", "uAh/cm2")
        .column("cycles", "");
  }

  private static List<String> notes(StudiedCell cell, GroupedNotes early) {
    List<String> notes = new ArrayList<>();
    notes.add("Each from cycles of discharge and charge at the same current until two agree, without a hold.");
    notes.add("Depths are shares of the " + Figures.of(cell.restCharge(), "uAh/cm2") + " between the voltage limits at"
        + " rest, counted from where the charge ends; a discharge also ends at the lower limit, and that of 100 % only"
        + " there.");
    notes.add("Without side reactions: an upper bound of what is measured.");
    notes.addAll(early.all());
    notes.addAll(cell.notes());
    return notes;
  }

  private static void add(Rows rows, StudiedCurrent current, double depth, SettledCycle cycle, double whole) {
    double known = cycle.settled() && cycle.filled() ? 1 : Double.NaN;
    double energy = known * cycle.energy();
    double coulombic = known * cycle.coulombic();
    double charge = cycle.discharge().coulombsPerSquareMetre();
    rows.add(
        current.perHour(),
        current.amperesPerSquareMetre(),
        depth,
        charge / whole,
        energy,
        coulombic,
        energy / coulombic,
        charge,
        cycle.cycles());
  }

  private static void note(StudiedCurrent current, double depth, SettledCycle cycle, GroupedNotes early) {
    Optional<String> down = EarlyEnd.words(cycle.discharge());
    Optional<String> up = EarlyEnd.words(cycle.charge());
    down.ifPresent(words -> early.add(current, depth, "the discharge ends early: " + words));
    up.ifPresent(words -> early.add(current, depth, "the charge ends early: " + words));
    if (up.isEmpty() && !cycle.filled()) {
      early.add(current, depth, "the charge does not reach its limit: the cell leaks as fast as it is charged");
    } else if (!cycle.settled()) {
      early.add(current, depth, "nothing has settled after " + cycle.cycles() + " cycles");
    }
  }
}
