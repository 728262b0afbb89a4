// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.StudyKind;
import org.lamina.rate.cell.EndCause;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.run.CannotRun;
import org.lamina.rate.internal.run.CellContents;
import org.lamina.rate.solver.CellModel;

/** Open-circuit voltage and charge while electrons leak through the electrolyte. */
final class SelfDischarge implements Measurement {
  private static final StudyKind KIND =
      new StudyKind("self-discharge", "Open-circuit voltage and retained charge from an hour to ten years");
  private static final double HOUR = 3600;
  private static final double YEARS_HOURS = 10 * 365.25 * 24;
  private static final int POINTS = 25;

  @Override
  public StudyKind kind() {
    return KIND;
  }

  @Override
  public DataTable table(StudiedCell cell) throws InterruptedException {
    if (!(cell.parameters().electrolyte().electronicConductivity() > 0)) {
      throw new CannotRun("the electronic conductivity of " + cell.parameters().electrolyte().name()
          + " is unknown or zero: without a leak nothing discharges by itself");
    }
    Rows rows =
        new Rows()
            .column("time", "h")
            .column("open-circuit voltage", "V")
            .column("retained charge", "%")
            .column("lost charge", "uAh/cm2");
    List<String> notes = new ArrayList<>();
    notes.add("By electrons through the electrolyte alone, ohmic and of a conductivity that stays the same; side"
        + " reactions, pinholes and the edge of the device are left out. Retained is what is left above the lower"
        + " voltage limit.");
    cell.withoutCurrents();
    rest(cell, rows, notes);
    notes.addAll(cell.notes());
    return rows.table(KIND.id(), "Self-discharge", notes);
  }

  private static void rest(StudiedCell cell, Rows rows, List<String> notes) throws InterruptedException {
    CellContents start = cell.chargedStart();
    CellModel model = cell.model(cell.accuracy(cell.restCharge() / HOUR), start);
    CellContents empty = cell.discharged().contents();
    double above = start.positive() - empty.positive();
    if (above == 0) throw new CannotRun("the cell has no charge to lose at its start");
    // Contents of the positive electrode count charge, be they of sites or of a metal.
    double perContent = cell.restCharge() / Math.abs(cell.charged().contents().positive() - empty.positive());
    double reached = 0;
    boolean over = false;
    // Of a cell that has run out, nothing is left; of one that could not be computed to its end, nothing is known.
    double after = Double.NaN;
    for (int k = 0; k < POINTS; k++) {
      double seconds = HOUR * StrictMath.pow(YEARS_HOURS, k / (POINTS - 1.0));
      cell.progress("rest of " + Figures.number(seconds / HOUR) + " h");
      if (!over) {
        StepResult result = cell.run(model, 0, StepEnds.after(seconds - reached));
        over = result.cause() != EndCause.DURATION;
        if (over) {
          notes.add(end(result, reached + result.seconds()));
          after = result.cause() == EndCause.CONTENT ? 0 : Double.NaN;
        } else {
          double left = Math.max(0, (model.positiveContent() - empty.positive()) / above);
          double lost = Math.abs(model.positiveContent() - start.positive()) * perContent;
          rows.add(seconds, result.endVolts(), left, lost);
        }
      }
      if (over) rows.add(seconds, Double.NaN, after, Double.NaN);
      reached = seconds;
    }
  }

  private static String end(StepResult result, double seconds) {
    String words = result.detail().isEmpty() ? EarlyEnd.words(result).orElse("it ends") : result.detail();
    return "After " + Figures.number(seconds / HOUR) + " h the rest ends: " + words + ".";
  }
}
