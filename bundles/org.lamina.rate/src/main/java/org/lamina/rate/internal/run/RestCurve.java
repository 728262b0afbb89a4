// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import org.lamina.numerics.BracketedRoot;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrodeParameters.Host;

/**
 * The voltage of a cell at rest over the charge taken out of it, as far as both electrodes have lithium to give and
 * room to take it. Hysteresis is left out: it is the curve between the branches.
 */
public final class RestCurve {
  private final CellParameters parameters;
  private final CellContents origin;
  /** Charge per unit of content, in C/m² of the footprint. */
  private final double positiveCharge;
  private final double negativeCharge;
  private final double least;
  private final double most;

  /**
   * A state of rest.
   *
   * @param coulombsPerSquareMetre discharged since the start
   * @param contents there
   * @param volts there
   */
  public record Point(double coulombsPerSquareMetre, CellContents contents, double volts) {}

  /** The curve of a cell with the lithium with which its parameters start. */
  public RestCurve(CellParameters parameters) {
    this.parameters = parameters;
    this.origin = CellContents.of(parameters);
    this.positiveCharge = charge(parameters.positive(), true);
    this.negativeCharge = charge(parameters.negative(), false);
    this.least = Math.max(
        positiveCharge * (lowest(parameters.positive()) - origin.positive()),
        negativeCharge * (origin.negative() - highest(parameters.negative())));
    this.most = Math.min(
        positiveCharge * (highest(parameters.positive()) - origin.positive()),
        negativeCharge * (origin.negative() - lowest(parameters.negative())));
  }

  private double charge(ElectrodeParameters electrode, boolean positive) {
    if (!(electrode instanceof Host host)) return CellParameters.FARADAY;
    double volume = 0;
    for (CellSegment segment : parameters.segments()) {
      volume += (positive ? segment.positive() : segment.negative()).volumeMetres();
    }
    return CellParameters.FARADAY * host.maximumConcentration() * volume;
  }

  private static double lowest(ElectrodeParameters electrode) {
    return electrode instanceof Host host ? Math.max(host.lowest(), host.potential().low()) : 0;
  }

  private static double highest(ElectrodeParameters electrode) {
    return electrode instanceof Host host
        ? Math.min(host.highest(), host.potential().high()) : Double.POSITIVE_INFINITY;
  }

  /** As full as it can be. */
  public Point charged() {
    return atCharge(least);
  }

  /** As empty as it can be. */
  public Point discharged() {
    return atCharge(most);
  }

  /** Where the cell rests at a voltage; at the end of the curve when it never does. */
  public Point atVolts(double volts) {
    Point charged = charged();
    Point discharged = discharged();
    if (volts >= charged.volts()) return charged;
    if (volts <= discharged.volts()) return discharged;
    double tolerance = 1e-14 * (most - least);
    double charge = BracketedRoot.find(q -> volts(contents(q)) - volts, least, most, tolerance);
    return atCharge(charge);
  }

  /** Where so much charge has been taken out since the start. */
  public Point atCharge(double coulombsPerSquareMetre) {
    CellContents contents = contents(coulombsPerSquareMetre);
    return new Point(coulombsPerSquareMetre, contents, volts(contents));
  }

  private CellContents contents(double charge) {
    return new CellContents(
        inside(parameters.positive(), origin.positive() + charge / positiveCharge),
        inside(parameters.negative(), origin.negative() - charge / negativeCharge));
  }

  /** Rounding must not put a content beyond the end of a table. */
  private static double inside(ElectrodeParameters electrode, double content) {
    return Math.max(lowest(electrode), Math.min(highest(electrode), content));
  }

  private double volts(CellContents contents) {
    return potential(parameters.positive(), contents.positive())
        - potential(parameters.negative(), contents.negative());
  }

  private static double potential(ElectrodeParameters electrode, double content) {
    return electrode instanceof Host host ? host.potential().value(content) : 0;
  }
}
