// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.StudyKind;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.HysteresisLaw;
import org.lamina.rate.internal.cell.CellImpedance;
import org.lamina.rate.internal.run.CannotRun;
import org.lamina.rate.internal.run.CellContents;

/** Impedance at rest from a megahertz to a millihertz. */
final class Impedance implements Measurement {
  private static final StudyKind KIND =
      new StudyKind("impedance", "Impedance at rest from 1 MHz to 1 mHz, for Nyquist and Bode plots");
  private static final int HIGHEST_DECADE = 6;
  private static final int DECADES = 9;
  private static final int PER_DECADE = 10;

  @Override
  public StudyKind kind() {
    return KIND;
  }

  @Override
  public DataTable table(StudiedCell cell) throws InterruptedException {
    Rows rows =
        new Rows()
            .column("frequency", "Hz")
            .column("real part", "ohm cm2")
            .column("imaginary part", "ohm cm2")
            .column("magnitude", "ohm cm2")
            .column("phase", "deg");
    cell.withoutCurrents();
    CellContents contents = cell.halfOrStart();
    CellImpedance impedance = impedance(cell, contents);
    cell.progress("impedance");
    for (int k = 0; k <= DECADES * PER_DECADE; k++) {
      cell.stopIfCancelled();
      double hertz = StrictMath.pow(10, HIGHEST_DECADE - (double) k / PER_DECADE);
      impedance.at(hertz);
      double real = impedance.realOhmSquareMetres();
      double imaginary = impedance.imaginaryOhmSquareMetres();
      rows.add(hertz, real, imaginary, StrictMath.hypot(real, imaginary), StrictMath.atan2(imaginary, real));
    }
    return rows.table(KIND.id(), "Impedance", notes(cell, contents));
  }

  private static CellImpedance impedance(StudiedCell cell, CellContents at) {
    try {
      return new CellImpedance(cell.parameters(), at.positive(), at.negative(), CellImpedance.DEGREE);
    } catch (IllegalArgumentException e) {
      // A start outside a table.
      throw new CannotRun(e.getMessage());
    }
  }

  private static List<String> notes(StudiedCell cell, CellContents at) {
    List<String> notes = new ArrayList<>();
    String positive = ContentText.of(cell.parameters().positive(), at.positive());
    String negative = ContentText.of(cell.parameters().negative(), at.negative());
    notes.add("At rest with even films, at a mean content of " + positive + " and " + negative + ".");
    notes.add("The cell model has neither double layers nor a capacitance of the electrolyte: towards high frequency"
        + " only resistances remain; the arcs of electrolyte and charge transfer are points on the real axis.");
    addHysteresis(cell.parameters().positive(), notes);
    addHysteresis(cell.parameters().negative(), notes);
    if (cell.parameters().electrolyte().electronicConductivity() > 0) {
      notes.add("The leak of the electrolyte drives a small current through the interfaces at rest; what it discharges"
          + " during a measurement is left out.");
    }
    notes.addAll(cell.notes());
    return notes;
  }

  private static void addHysteresis(ElectrodeParameters electrode, List<String> notes) {
    Optional<HysteresisLaw> law = electrode instanceof Host host ? host.hysteresis() : Optional.empty();
    if (law.isEmpty()) return;
    String words = Double.isFinite(law.get().rate())
        ? ": the part at the frequency of the current, in series like a capacitance."
        : " switches at once and has no response in proportion to a small current; it is left out.";
    notes.add("Hysteresis of " + electrode.name() + words);
  }
}
