// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.ArrayList;
import java.util.List;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrodeParameters.Host;

/**
 * Where the power goes at a state. What the cell would give were its films even, U₊(mean) − U₋(mean) times the ionic
 * current, is the power at the terminals and all that is named here, to rounding.
 */
final class LossMeter {
  private final CellSystem system;
  private final double seriesResistance;
  private final List<String> names = new ArrayList<>();
  private final int[] positiveRows;
  private final int[] negativeRows;
  private final int electrolyte;
  private final int collectors;
  private final int series;
  private final int leakage;

  /** Current of the electrons through the electrolyte at the last state, in A/m² of the footprint. */
  double leaked;

  LossMeter(CellParameters cell, CellSystem system) {
    this.system = system;
    this.seriesResistance = cell.seriesResistanceOhmSquareMetres();
    positiveRows = rows(cell.positive());
    electrolyte = row(true, "electrolyte, " + cell.electrolyte().name());
    negativeRows = rows(cell.negative());
    collectors = row(cell.segments().stream().anyMatch(part -> part.lineResistanceOhmSquareMetres() > 0), "collectors");
    series = row(seriesResistance > 0, "series resistance");
    leakage = row(cell.electrolyte().electronicConductivity() > 0, "leakage");
  }

  /** Rows of diffusion, charge transfer, hysteresis and contact. */
  private int[] rows(ElectrodeParameters electrode) {
    boolean host = electrode instanceof Host;
    boolean hysteresis = electrode instanceof Host film && film.hysteresis().isPresent();
    return new int[] {
      row(host, "diffusion, " + electrode.name()),
      row(electrode.surface().exchangeCurrentDensity().isPresent(), "charge transfer, " + electrode.name()),
      row(hysteresis, "hysteresis, " + electrode.name()),
      row(electrode.surface().contactResistanceOhmSquareMetres() > 0, "contact, " + electrode.name())
    };
  }

  private int row(boolean exists, String name) {
    if (!exists) return -1;
    names.add(name);
    return names.size() - 1;
  }

  List<String> names() {
    return List.copyOf(names);
  }

  /**
   * Adds powers, times a weight, to the sums. Of the state only the films and their ionic currents count: voltages
   * follow from
   * them; the other way round a current would hang on the last digit of a voltage.
   *
   * @return power at the terminals in W/m², positive when the cell gives it
   */
  double add(double[] y, double weight, double[] sums) {
    double power = 0;
    double lines = 0;
    double passing = 0;
    leaked = 0;
    for (int k = system.segmentCount() - 1; k >= 0; k--) {
      SegmentCell segment = system.segment(k);
      double current = system.ionicCurrent(y, k);
      segment.voltage(y, current);
      addSide(segment.positive, y, segment.positiveOffset(), current, weight, positiveRows, sums);
      addSide(segment.negative, y, segment.negativeOffset(), -current, weight, negativeRows, sums);
      sums[electrolyte] -= weight * current * segment.electrolyteVolts;
      double leaking = segment.leakage * segment.volts;
      if (leakage >= 0) sums[leakage] += weight * leaking * segment.volts;
      leaked += leaking;
      passing += current - leaking;
      lines += segment.lineResistance * passing * passing;
      power += segment.volts * (current - leaking);
    }
    double leads = seriesResistance * passing * passing;
    if (series >= 0) sums[series] += weight * leads;
    if (collectors >= 0) sums[collectors] += weight * (lines - leads);
    return power - lines;
  }

  private static void addSide(
      ElectrodeSide side, double[] y, int offset, double entering, double weight, int[] rows, double[] sums) {
    if (rows[0] >= 0) {
      HostFilm film = side.film();
      double even = film.host().potential().value(film.mean(y, offset));
      sums[rows[0]] += weight * entering * (even - side.surfaceVolts);
    }
    if (rows[1] >= 0) sums[rows[1]] -= weight * entering * side.transferVolts;
    if (rows[2] >= 0) sums[rows[2]] -= weight * entering * side.hysteresisVolts;
    if (rows[3] >= 0) sums[rows[3]] -= weight * entering * side.contactVolts;
  }
}
