// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.rate.internal.cell.AlternatingCells.FILM;
import static org.lamina.rate.internal.cell.AlternatingCells.LAYER;
import static org.lamina.rate.internal.cell.AlternatingCells.THERMAL_VOLTS;
import static org.lamina.rate.internal.cell.AlternatingCells.flat;
import static org.lamina.rate.internal.cell.AlternatingCells.glass;
import static org.lamina.rate.internal.cell.AlternatingCells.host;
import static org.lamina.rate.internal.cell.AlternatingCells.impedance;
import static org.lamina.rate.internal.cell.AlternatingCells.interfaceOf;
import static org.lamina.rate.internal.cell.AlternatingCells.metal;
import static org.lamina.rate.internal.cell.AlternatingCells.warburg;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.ElectrolyteParameters.Binary;
import org.lamina.rate.cell.HysteresisLaw;
import org.lamina.rate.cell.Interface;
import org.lamina.rate.cell.TableCurve;

class CellImpedanceTest {
  private static final double[] DECADES = {1e-3, 1e-2, 0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6};
  private static final double LAYER_OHM = LAYER / AlternatingCells.CONDUCTIVITY;

  @Test
  void filmAndResistancesAreThoseOfTheClosedForm() {
    CellParameters cell =
        flat(host(interfaceOf(10, 2e-3), Optional.empty()), glass(0), metal(interfaceOf(40, 0)), 5e-3);
    // At half filling the exchange current is that of reference.
    double resistances = LAYER_OHM + THERMAL_VOLTS / 10 + 2e-3 + THERMAL_VOLTS / 40 + 5e-3;
    for (double hertz : DECADES) {
      Complex exact = warburg(hertz).plus(Complex.of(resistances));
      double error = impedance(cell, hertz, CellImpedance.DEGREE).errorAgainst(exact);
      assertTrue(error < 1e-9, hertz + " Hz: " + error);
    }
  }

  @Test
  void filmConvergesWithTheDegree() {
    CellParameters cell = flat(host(Interface.IDEAL, Optional.empty()), glass(0), metal(Interface.IDEAL), 0);
    double before = 1;
    for (int degree : new int[] {2, 4, 6, 8, 12}) {
      double worst = 0;
      for (double hertz : DECADES) {
        Complex film = impedance(cell, hertz, degree).plus(Complex.of(-LAYER_OHM));
        worst = Math.max(worst, film.errorAgainst(warburg(hertz)));
      }
      assertTrue(worst < before / 10, "degree " + degree + ": " + worst + " after " + before);
      before = worst;
    }
    assertTrue(before < 1e-8, "worst error " + before);
  }

  @Test
  void lowFrequencyIsTheCapacityOfTheFilm() {
    CellParameters cell = flat(host(Interface.IDEAL, Optional.empty()), glass(0), metal(Interface.IDEAL), 0);
    double hertz = 1e-6;
    Complex z = impedance(cell, hertz, CellImpedance.DEGREE);
    double farads = CellParameters.FARADAY * AlternatingCells.MAXIMUM * FILM / -AlternatingCells.SLOPE;
    assertEquals(1 / (2 * StrictMath.PI * hertz * farads), -z.im(), 1e-6 * -z.im());
    assertEquals(LAYER_OHM + AlternatingCells.DIFFUSION_OHM / 3, z.re(), 1e-5 * z.re());
  }

  @Test
  void weakElectrolyteIsThatOfTheClosedForm() {
    Binary salt = new Binary("Li3PO4", 6.01e4, 0.18, 0.9e-6, 0.9e-15, 5.1e-15, 0);
    CellParameters cell = flat(metal(Interface.IDEAL), salt, metal(Interface.IDEAL), 0);
    for (double hertz : DECADES) {
      double error = impedance(cell, hertz, CellImpedance.DEGREE).errorAgainst(weak(salt, hertz));
      assertTrue(error < 1e-9, hertz + " Hz: " + error);
    }
  }

  /** {@code D c'' = (i w + k) c}, fluxes of opposite sign at its ends: {@code c = j tanh(qL/2)/(D q)}, q² = (i w + k)/D. */
  private static Complex weak(Binary salt, double hertz) {
    double sum = salt.cationDiffusivity() + salt.anionDiffusivity();
    double both = 2 * salt.cationDiffusivity() * salt.anionDiffusivity() / sum;
    double rest = salt.dissociatedFraction() * salt.totalConcentration();
    double recombination = salt.recombinationRate() * rest;
    double loss = recombination / (1 / salt.dissociatedFraction() - 1) + 2 * recombination;
    Complex q = new Complex(loss / both, 2 * StrictMath.PI * hertz / both).sqrt();
    double share = salt.anionDiffusivity() / sum;
    double ohm = THERMAL_VOLTS * LAYER / (CellParameters.FARADAY * rest * sum);
    double nernst = 2 * 2 * share * THERMAL_VOLTS * share / (CellParameters.FARADAY * rest * both);
    return q.times(LAYER / 2).tanh().over(q).times(nernst).plus(Complex.of(ohm));
  }

  @Test
  void leakIsAShunt() {
    double leak = AlternatingCells.CONDUCTIVITY / 3;
    CellParameters cell = flat(metal(Interface.IDEAL), glass(leak), metal(Interface.IDEAL), 1e-3);
    Complex z = impedance(cell, 1, CellImpedance.DEGREE);
    assertEquals(1e-3 + LAYER_OHM * 3 / 4, z.re(), 1e-12 * z.re());
    assertEquals(0, z.im(), 1e-12 * z.re());
  }

  @Test
  void hysteresisWithARateIsOneMoreCapacitance() {
    HysteresisLaw law = new HysteresisLaw(TableCurve.constant(0.2), 30, 0);
    CellParameters with = flat(host(Interface.IDEAL, Optional.of(law)), glass(0), metal(Interface.IDEAL), 0);
    CellParameters without = flat(host(Interface.IDEAL, Optional.empty()), glass(0), metal(Interface.IDEAL), 0);
    double charge = CellParameters.FARADAY * AlternatingCells.MAXIMUM * FILM;
    for (double hertz : new double[] {1e-3, 1, 100}) {
      Complex series = Complex.imaginary(-0.2 * 30 / charge / (2 * StrictMath.PI * hertz));
      Complex more = impedance(without, hertz, 8).plus(series);
      assertTrue(impedance(with, hertz, 8).errorAgainst(more) < 1e-12, hertz + " Hz");
    }
  }

  @Test
  void ladderGoesToTheTransmissionLineInSecondOrder() {
    double line = 0.05;
    for (double hertz : new double[] {1e-2, 1, 1e3}) {
      Complex plane = warburg(hertz).plus(Complex.of(LAYER_OHM));
      Complex root = plane.inverse().times(line).sqrt();
      Complex exact = root.coth().over(root).times(line);
      double before = error(8, line, hertz, exact);
      for (int parts : new int[] {16, 32, 64, 128}) {
        double now = error(parts, line, hertz, exact);
        assertEquals(4, before / now, 0.2, hertz + " Hz, " + parts + " parts");
        before = now;
      }
      assertTrue(before < 1e-4, hertz + " Hz: " + before);
    }
  }

  /** The whole line resistance of the first part lies before it: half of that is no error of the method. */
  private static double error(int parts, double line, double hertz, Complex exact) {
    Complex found = impedance(AlternatingCells.ladder(parts, line), hertz, 8);
    return found.plus(Complex.of(-line / parts / 2)).errorAgainst(exact);
  }
}
