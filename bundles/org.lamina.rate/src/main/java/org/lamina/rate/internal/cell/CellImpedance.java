// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.HashMap;
import java.util.Map;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.Drive;

/**
 * Impedance of a cell at rest, every film even: the exact linearisation of the equations that {@link
 * org.lamina.rate.solver.CellModel} integrates, of their discretisation by the same spectral elements. How fine these
 * are follows the frequency: the smallest is no longer than the depth {@code (D/w)^½} to which an alternating current
 * reaches.
 *
 * <p>The model has no double layers and no geometric capacitance: towards high frequency only resistances remain.
 */
public final class CellImpedance {
  /** Of the polynomials: twelve leave a relative error below 1e-8, eight one of 2e-6. */
  public static final int DEGREE = 12;

  private final CellParameters parameters;
  private final double positive;
  private final double negative;
  private final int degree;
  private final Map<Integer, AtRest> byElements = new HashMap<>();

  private double real;
  private double imaginary;

  /** A cell with its derivatives at rest, on one grid. */
  private static final class AtRest {
    final CellSystem system;
    final double[] y;
    final SegmentImpedance[] segments;

    AtRest(CellSystem system) {
      this.system = system;
      this.y = new double[system.size()];
      this.segments = new SegmentImpedance[system.segmentCount()];
      for (int k = 0; k < segments.length; k++) segments[k] = new SegmentImpedance(system.segment(k));
    }
  }

  /**
   * A cell at rest.
   *
   * @param positive mean site fraction of the positive electrode, or mol/m² of a metal
   * @param negative of the negative one
   * @param degree of the polynomials, from 2 to 16
   * @throws IllegalArgumentException when a content lies outside the table of its potential
   */
  public CellImpedance(CellParameters parameters, double positive, double negative, int degree) {
    this.parameters = parameters;
    this.positive = RunningCell.possible(parameters.positive(), positive);
    this.negative = RunningCell.possible(parameters.negative(), negative);
    this.degree = degree;
  }

  /** Solves at a frequency, above zero; {@link #realOhmSquareMetres} and the other then give what was found. */
  public void at(double hertz) {
    double perSecond = 2 * StrictMath.PI * hertz;
    AtRest cell = byElements.computeIfAbsent(
        DiffusionDepth.elements(parameters, positive, negative, perSecond), this::atRest);
    // From the last segment to the first: y its admittance with all behind it.
    double re = 0;
    double im = 0;
    for (int k = cell.segments.length - 1; k >= 0; k--) {
      SegmentImpedance own = cell.segments[k];
      own.at(cell.y, cell.system.ionicCurrent(cell.y, k), perSecond);
      double square = own.real * own.real + own.imaginary * own.imaginary;
      re += cell.system.segment(k).leakage - own.real / square;
      im += own.imaginary / square;
      double size = re * re + im * im;
      real = re / size + cell.system.segment(k).lineResistance;
      imaginary = -im / size;
      double line = real * real + imaginary * imaginary;
      re = real / line;
      im = -imaginary / line;
    }
  }

  /** Real part, per footprint. */
  public double realOhmSquareMetres() {
    return real;
  }

  /** Imaginary part, below zero for a capacitance. */
  public double imaginaryOhmSquareMetres() {
    return imaginary;
  }

  private AtRest atRest(int elements) {
    AtRest cell = new AtRest(new CellSystem(parameters, new Accuracy(1e-4, elements, degree)));
    RunningCell.start(parameters, cell.system, positive, negative, cell.y);
    cell.system.impose(new Drive.Current(0));
    if (!cell.system.fit(cell.y, new double[cell.y.length])) {
      throw new IllegalArgumentException("no rest is found at these contents");
    }
    return cell;
  }
}
