// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrolyteParameters;
import org.lamina.rate.cell.FilmShape;
import org.lamina.rate.cell.HysteresisLaw;
import org.lamina.rate.cell.Interface;
import org.lamina.rate.cell.TableCurve;

/** Cells of 320 nm with a straight potential, against lithium, whose impedance is known in closed form. */
final class AlternatingCells {
  static final double KELVIN = 298.15;
  static final double THERMAL_VOLTS = CellParameters.GAS_CONSTANT * KELVIN / CellParameters.FARADAY;
  static final double FILM = 320e-9;
  static final double LAYER = 1.5e-6;
  static final double DIFFUSIVITY = 1.76e-15;
  static final double MAXIMUM = 2.33e4;
  static final double SLOPE = -0.8;
  static final double CONDUCTIVITY = 2.44e-4;
  /** U' t/(F c_max D), in Ω m². */
  static final double DIFFUSION_OHM = -SLOPE * FILM / (CellParameters.FARADAY * MAXIMUM * DIFFUSIVITY);

  private AlternatingCells() {}

  static ElectrodeParameters.Host host(Interface surface, Optional<HysteresisLaw> hysteresis) {
    TableCurve potential = new TableCurve(new double[] {0, 1}, new double[] {4.3, 4.3 + SLOPE});
    TableCurve diffusivity = TableCurve.constant(DIFFUSIVITY);
    return new ElectrodeParameters.Host("LiCoO2", MAXIMUM, potential, hysteresis, diffusivity, 0, 1, 0.5, surface);
  }

  static ElectrodeParameters metal(Interface surface) {
    return new ElectrodeParameters.Metal("Li", 1, surface);
  }

  static ElectrolyteParameters glass(double electronic) {
    return new ElectrolyteParameters.SingleIon("LiPON", CONDUCTIVITY, electronic);
  }

  static Interface interfaceOf(double exchange, double contact) {
    return new Interface(OptionalDouble.of(exchange), 0.6, false, contact);
  }

  static CellParameters flat(
      ElectrodeParameters positive, ElectrolyteParameters electrolyte, ElectrodeParameters negative, double series) {
    return new CellParameters(
        KELVIN, positive, electrolyte, negative, series, List.of(CellSegment.flat(FILM, LAYER, 1e-6)));
  }

  /** The plain cell cut into equal parts that hang behind a line. */
  static CellParameters ladder(int parts, double lineOhm) {
    FilmShape film = slice(FILM, parts);
    CellSegment part = new CellSegment(film, slice(LAYER, parts), film, lineOhm / parts);
    return new CellParameters(
        KELVIN, host(Interface.IDEAL, Optional.empty()), glass(0), metal(Interface.IDEAL), 0,
        java.util.Collections.nCopies(parts, part));
  }

  private static FilmShape slice(double metres, int parts) {
    double area = 1.0 / parts;
    return new FilmShape(metres, area, area, area);
  }

  /** Finite-space Warburg impedance of the film. */
  static Complex warburg(double hertz) {
    Complex root = Complex.imaginary(2 * StrictMath.PI * hertz * FILM * FILM / DIFFUSIVITY).sqrt();
    return root.coth().over(root).times(DIFFUSION_OHM);
  }

  static Complex impedance(CellParameters cell, double hertz, int degree) {
    double negative = cell.negative() instanceof ElectrodeParameters.Metal metal ? metal.lithium() : 0.5;
    CellImpedance found = new CellImpedance(cell, 0.5, negative, degree);
    found.at(hertz);
    return new Complex(found.realOhmSquareMetres(), found.imaginaryOhmSquareMetres());
  }
}
