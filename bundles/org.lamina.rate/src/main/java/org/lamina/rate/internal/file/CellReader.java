// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.file;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrolyteParameters;
import org.lamina.rate.model.Cell;
import org.lamina.rate.model.Electrode;
import org.lamina.rate.model.Host;

/** Reads a cell without a design, and says all that is wrong with it. */
public final class CellReader {
  private final Complaints complaints = new Complaints();

  private CellReader() {}

  /**
   * What came of reading a cell.
   *
   * @param parameters present when nothing is wrong
   * @param complaints each names the member, what it is and what it may be
   */
  public record Read(Optional<CellParameters> parameters, List<String> complaints) {}

  /** Reads a cell. */
  public static Read read(Cell cell) {
    CellReader reader = new CellReader();
    Optional<CellParameters> parameters = reader.parameters(cell);
    return new Read(reader.complaints.none() ? parameters : Optional.empty(), reader.complaints.all());
  }

  private Optional<CellParameters> parameters(Cell cell) {
    double temperature = complaints.positive(
        "temperatureKelvin", complaints.required("temperatureKelvin", cell.getTemperatureKelvin()));
    double series = complaints.nonnegative(
        "seriesResistanceOhmSquareMetres", cell.getSeriesResistanceOhmSquareMetres());
    limits(cell);
    List<CellSegment> segments = new SegmentReader(complaints).read(cell);
    ElectrodeReader electrodes = new ElectrodeReader(complaints);
    OptionalDouble startVolts = startVolts(cell);
    Optional<ElectrodeParameters> positive = electrodes.read("positive", cell.getPositive(), startVolts);
    Optional<ElectrodeParameters> negative =
        electrodes.read("negative", cell.getNegative(), OptionalDouble.empty());
    Optional<ElectrolyteParameters> electrolyte = new ElectrolyteReader(complaints).read(cell.getElectrolyte());
    if (!complaints.none()) return Optional.empty();
    return Optional.of(new CellParameters(
        temperature, positive.orElseThrow(), electrolyte.orElseThrow(), negative.orElseThrow(), series, segments));
  }

  /** A host facing a metal starts charged unless it says otherwise: the metal has a potential whatever it holds. */
  private static OptionalDouble startVolts(Cell cell) {
    boolean facesMetal = isHost(cell.getPositive()) && !isHost(cell.getNegative());
    return facesMetal && cell.getUpperLimitVolts() != null
        ? OptionalDouble.of(cell.getUpperLimitVolts()) : OptionalDouble.empty();
  }

  private static boolean isHost(Electrode electrode) {
    return electrode instanceof Host;
  }

  private void limits(Cell cell) {
    Double low = cell.getLowerLimitVolts();
    Double high = cell.getUpperLimitVolts();
    if (low != null && high != null && !(low < high)) {
      complaints.add("lowerLimitVolts", "is " + Complaints.shown(low) + "; it must be below upperLimitVolts, "
          + Complaints.shown(high));
    }
    Double nominal = cell.getNominalCapacityCoulombsPerSquareMetre();
    if (nominal != null) complaints.positive("nominalCapacityCoulombsPerSquareMetre", nominal);
    for (Double current : cell.getCurrentsAmperesPerSquareMetre()) {
      complaints.positive("currentsAmperesPerSquareMetre", current);
    }
  }
}
