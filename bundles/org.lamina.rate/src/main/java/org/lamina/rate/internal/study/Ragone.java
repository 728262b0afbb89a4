// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.StudyKind;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.internal.study.Discharges.Discharge;

/** Energy over mean power, per footprint, of discharges at constant currents. */
final class Ragone implements Measurement {
  private static final StudyKind KIND =
      new StudyKind("ragone", "Energy over mean power of discharges at constant currents");

  @Override
  public StudyKind kind() {
    return KIND;
  }

  @Override
  public DataTable table(StudiedCell cell) throws InterruptedException {
    Rows rows =
        new Rows()
            .column("mean power", "mW/cm2")
            .column("energy", "uWh/cm2")
            .column("C-rate", "")
            .column("current", "mA/cm2")
            .column("duration", "s");
    List<Discharge> discharges = Discharges.of(cell);
    for (Discharge discharge : discharges) {
      StepResult result = discharge.result();
      rows.add(
          result.joulesPerSquareMetre() / result.seconds(),
          result.joulesPerSquareMetre(),
          discharge.current().perHour(),
          discharge.current().amperesPerSquareMetre(),
          result.seconds());
    }
    List<String> notes = new ArrayList<>();
    notes.add("Discharges at constant current: the power is the mean of each, energy over time, not a constant one.");
    notes.add("Per footprint. Nothing is given per volume: that would be the volume of the device with its substrate.");
    notes.addAll(Discharges.notes(cell, discharges));
    return rows.table(KIND.id(), "Ragone plot", notes);
  }
}
