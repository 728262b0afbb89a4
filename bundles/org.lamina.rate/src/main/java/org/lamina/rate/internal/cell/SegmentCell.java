// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import org.lamina.numerics.GaussLegendre;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrolyteParameters.Binary;
import org.lamina.rate.cell.ElectrolyteParameters.SingleIon;
import org.lamina.rate.cell.FilmShape;
import org.lamina.rate.cell.SiteCurve;

/**
 * One segment of a cell: positive electrode, electrolyte, negative electrode. Its unknowns stand in that order from an
 * offset on; its voltage is a function of them and of the ionic current, positive on discharge, in A/m² of the
 * footprint.
 */
final class SegmentCell {
  private static final GaussLegendre RULE = GaussLegendre.points(8);

  final int size;
  final ElectrodeSide positive;
  final ElectrodeSide negative;
  /** Null where only lithium ions move. */
  final SaltFilm salt;
  /** Between this segment and the one before, in Ω m² of the footprint. */
  final double lineResistance;
  /** Conductance of the electrolyte for electrons, in S/m² of the footprint. */
  final double leakage;

  private final int positiveOffset;
  private final int saltOffset;
  private final int negativeOffset;
  private final double electrolyteResistance;
  private double shift;

  /** Voltage in V of the last {@link #voltage}. */
  double volts;
  /** Voltage lost in the electrolyte, negative on discharge. */
  double electrolyteVolts;
  /** Derivative of the voltage with the current, the films unchanged; below zero. */
  double perCurrent;

  SegmentCell(CellParameters cell, CellSegment segment, Accuracy accuracy, int offset, double firstResistance) {
    FilmGrid grid = FilmGrid.graded(accuracy.filmElements(), accuracy.degree());
    FilmShape layer = segment.electrolyte();
    double kelvin = cell.temperatureKelvin();
    positive =
        new ElectrodeSide(cell.positive(), segment.positive(), true, layer.areaAtPositiveSide(), grid, kelvin);
    negative =
        new ElectrodeSide(cell.negative(), segment.negative(), false, layer.areaAtNegativeSide(), grid, kelvin);
    FilmGrid saltGrid = FilmGrid.symmetric(Math.max(1, accuracy.filmElements() - 1), accuracy.degree());
    salt = cell.electrolyte() instanceof Binary binary ? new SaltFilm(binary, layer, saltGrid, kelvin) : null;
    double path = pathMetres(layer);
    electrolyteResistance = cell.electrolyte() instanceof SingleIon ionic ? path / ionic.conductivity() : 0;
    leakage = cell.electrolyte().electronicConductivity() / path;
    lineResistance = segment.lineResistanceOhmSquareMetres() + firstResistance;
    positiveOffset = offset;
    saltOffset = offset + positive.size;
    negativeOffset = saltOffset + (salt == null ? 0 : salt.size);
    size = negativeOffset + negative.size - offset;
  }

  /** Integral of dx/A through a film: its length as the footprint sees it. */
  private static double pathMetres(FilmShape shape) {
    return shape.thicknessMetres() * RULE.integral(depth -> 1 / shape.area(depth), 0, 1);
  }

  /** Puts the segment at even contents; of a metal, its lithium over the footprint in mol/m². */
  void start(double positiveContent, double negativeContent, double[] y) {
    startSide(positive, positiveContent, y, positiveOffset);
    startSide(negative, negativeContent, y, negativeOffset);
    if (salt != null) salt.start(y, saltOffset);
  }

  private static void startSide(ElectrodeSide side, double content, double[] y, int offset) {
    if (side.film() == null) {
      y[offset] = content;
    } else {
      side.film().start(content, y, offset);
    }
  }

  void rates(double[] y, double current, double[] out) {
    sideRates(positive, y, positiveOffset, current, out);
    sideRates(negative, y, negativeOffset, -current, out);
    if (salt != null) salt.rates(y, saltOffset, current, out);
  }

  private static void sideRates(ElectrodeSide side, double[] y, int offset, double entering, double[] out) {
    if (side.film() == null) {
      out[offset] = entering / CellParameters.FARADAY;
    } else {
      side.film().rates(y, offset, entering, out);
    }
  }

  void massTimes(double[] x, double[] out) {
    sideMass(positive, x, positiveOffset, out);
    sideMass(negative, x, negativeOffset, out);
    if (salt != null) salt.massTimes(x, saltOffset, out);
  }

  private static void sideMass(ElectrodeSide side, double[] x, int offset, double[] out) {
    if (side.film() == null) {
      out[offset] = x[offset];
    } else {
      side.film().massTimes(x, offset, out);
    }
  }

  /** The voltage and its derivatives. */
  void voltage(double[] y, double current) {
    double atPositive = salt == null ? 1 : y[saltOffset];
    double atNegative = salt == null ? 1 : y[saltOffset + salt.size - 1];
    positive.potential(y, positiveOffset, current, atPositive);
    negative.potential(y, negativeOffset, -current, atNegative);
    if (salt == null) {
      electrolyteVolts = -electrolyteResistance * current;
      perCurrent = -electrolyteResistance;
    } else {
      salt.voltage(y, saltOffset, current);
      electrolyteVolts = salt.volts;
      perCurrent = salt.perCurrent;
    }
    volts = positive.volts - negative.volts + electrolyteVolts;
    perCurrent += positive.perCurrent + negative.perCurrent;
  }

  /** Prepares {@link #solve}; {@link #rates} and {@link #voltage} must have been called at the same point before. */
  boolean factor(double[] y, double current, double shift) {
    boolean ok = factorSide(positive, y, positiveOffset, current, shift);
    ok &= factorSide(negative, y, negativeOffset, -current, shift);
    if (salt != null) ok &= salt.factor(y, saltOffset, shift);
    this.shift = shift;
    return ok;
  }

  private static boolean factorSide(ElectrodeSide side, double[] y, int offset, double entering, double shift) {
    return side.film() == null || side.film().factor(y, offset, entering, shift);
  }

  /** Change of the voltage per A/m², the films following by the last factorisation. */
  double response() {
    double sum = perCurrent + positive.filmResponse() + negative.filmResponse();
    if (salt == null) return sum;
    return sum
        + salt.voltageResponse()
        + positive.perElectrolyte * salt.response(0)
        - negative.perElectrolyte * salt.response(salt.size - 1);
  }

  /** Solves for the films, the current unchanged, and returns the change of the voltage. */
  double solve(double[] x) {
    solveSide(positive, x, positiveOffset);
    solveSide(negative, x, negativeOffset);
    double change = positive.along(x, positiveOffset) - negative.along(x, negativeOffset);
    if (salt == null) return change;
    salt.solve(x, saltOffset);
    return change
        + salt.along(x, saltOffset)
        + positive.perElectrolyte * x[saltOffset]
        - negative.perElectrolyte * x[saltOffset + salt.size - 1];
  }

  private void solveSide(ElectrodeSide side, double[] x, int offset) {
    if (side.film() == null) {
      x[offset] /= shift;
    } else {
      side.film().solve(x, offset);
    }
  }

  /** Adds what a change of the current does to the films. */
  void respond(double[] x, double current) {
    respondSide(positive, x, positiveOffset, current);
    respondSide(negative, x, negativeOffset, -current);
    if (salt != null) salt.respond(x, saltOffset, current);
  }

  private void respondSide(ElectrodeSide side, double[] x, int offset, double entering) {
    if (side.film() == null) {
      x[offset] += entering / CellParameters.FARADAY / shift;
    } else {
      side.film().respond(x, offset, entering);
    }
  }

  /** A metal's lithium follows the current alone: its equation is solved without error. */
  void ignoreMetals(double[] scale) {
    if (positive.film() == null) scale[positiveOffset] = Double.POSITIVE_INFINITY;
    if (negative.film() == null) scale[negativeOffset] = Double.POSITIVE_INFINITY;
  }

  /** Whether the segment has a voltage at a state. */
  boolean possible(double[] y) {
    if (!positive.possible(y, positiveOffset) || !negative.possible(y, negativeOffset)) return false;
    return salt == null || leastCarriers(y) > 0;
  }

  /** The least concentration in a binary electrolyte, over that at rest. */
  double leastCarriers(double[] y) {
    double least = y[saltOffset];
    for (int i = 1; i < salt.size; i++) least = Math.min(least, y[saltOffset + i]);
    return least;
  }

  /** Charge of the metals of the segment, in C/m² of the footprint. */
  double metalCharge() {
    double moles = positive.metalLithium() * positive.share + negative.metalLithium() * negative.share;
    return CellParameters.FARADAY * moles;
  }

  /** Energy were both films even and without hysteresis, in J/m² of the footprint; only its changes mean something. */
  double evenJoules(double[] y) {
    return -evenJoules(positive.film(), y, positiveOffset) - evenJoules(negative.film(), y, negativeOffset);
  }

  private static double evenJoules(HostFilm film, double[] y, int offset) {
    if (film == null) return 0;
    SiteCurve potential = film.host().potential();
    return film.siteCharge * potential.integral(potential.low(), film.mean(y, offset));
  }

  /** Charge of the lithium in the positive electrode, in C/m² of the footprint. */
  double positiveCharge(double[] y) {
    HostFilm film = positive.film();
    return film == null ? CellParameters.FARADAY * y[positiveOffset] : film.siteCharge * film.mean(y, positiveOffset);
  }

  int positiveOffset() {
    return positiveOffset;
  }

  int saltOffset() {
    return saltOffset;
  }

  int negativeOffset() {
    return negativeOffset;
  }
}
