// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.StudyKind;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.study.Discharges.Discharge;

/** What is left of the capacity at each current. */
final class RateCapability implements Measurement {
  private static final StudyKind KIND =
      new StudyKind("rate-capability", "Capacity, voltage and energy of a discharge over its current");

  @Override
  public StudyKind kind() {
    return KIND;
  }

  @Override
  public DataTable table(StudiedCell cell) throws InterruptedException {
    Rows rows =
        new Rows()
            .column("C-rate", "")
            .column("current", "mA/cm2")
            .column("capacity", "uAh/cm2")
            .column("share of the slowest", "%")
            .column("mean voltage", "V")
            .column("energy", "uWh/cm2")
            .column("duration", "s");
    List<Discharge> discharges = Discharges.of(cell);
    double slowest = discharges.get(0).result().coulombsPerSquareMetre();
    for (Discharge discharge : discharges) {
      StepResult result = discharge.result();
      rows.add(
          discharge.current().perHour(),
          discharge.current().amperesPerSquareMetre(),
          result.coulombsPerSquareMetre(),
          result.coulombsPerSquareMetre() / slowest,
          discharge.meanVolts(),
          result.joulesPerSquareMetre(),
          result.seconds());
    }
    List<String> notes = new ArrayList<>(Discharges.notes(cell, discharges));
    notes.add("Between its limits the cell holds " + Figures.of(cell.restCharge(), "uAh/cm2") + " at rest.");
    return rows.table(KIND.id(), "Rate capability", notes);
  }
}
