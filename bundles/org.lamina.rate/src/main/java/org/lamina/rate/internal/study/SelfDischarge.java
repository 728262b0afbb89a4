// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.StudyKind;
import org.lamina.rate.cell.CellModel;
import org.lamina.rate.cell.EndCause;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.run.CannotRun;
import org.lamina.rate.internal.run.CellContents;
import org.lamina.rate.internal.run.SimulatedCell;

/** Open-circuit voltage and charge while electrons leak through the electrolyte. */
final class SelfDischarge implements Study {
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
  public StudyResult of(SimulatedCell cell, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    return ((Measurement) SelfDischarge::table).onAll(cell, request, monitor);
  }

  private static DataTable table(StudiedCell cell) throws InterruptedException {
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
    for (int k = 0; k < POINTS; k++) {
      double seconds = HOUR * StrictMath.pow(YEARS_HOURS, k / (POINTS - 1.0));
      cell.progress("rest of " + Figures.number(seconds / HOUR) + " h");
      double volts = Double.NaN;
      if (!over) {
        StepResult result = cell.run(model, 0, StepEnds.after(seconds - reached));
        over = result.cause() != EndCause.DURATION;
        if (over) {
          String time = Figures.number((reached + result.seconds()) / HOUR);
          notes.add("After " + time + " h " + EarlyEnd.words(result).orElse("the cell is empty") + ".");
        } else {
          volts = result.endVolts();
        }
      }
      reached = seconds;
      double left = model.positiveContent() - empty.positive();
      double lost = Math.abs(model.positiveContent() - start.positive()) * perContent;
      rows.add(seconds, volts, Math.max(0, left / above), over ? Double.NaN : lost);
    }
  }
}
