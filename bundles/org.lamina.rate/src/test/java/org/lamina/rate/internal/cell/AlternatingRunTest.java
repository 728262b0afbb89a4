// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrolyteParameters.Binary;
import org.lamina.rate.cell.FilmShape;
import org.lamina.rate.cell.Interface;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.TableCurve;
import org.lamina.rate.solver.CellModel;

/** The impedance against the cell model run in time with a small square wave of current. */
class AlternatingRunTest {
  /** In A/m²: a few millivolts, so that the next odd harmonic of the law of Butler and Volmer is below 1e-4. */
  private static final double AMPLITUDE = 0.2;
  private static final int PERIODS = 6;
  /** Even, for Simpson's rule. */
  private static final int PANELS = 32;

  @Test
  void annularCellWithAWeakElectrolyteAndALine() throws InterruptedException {
    CellParameters cell = cell();
    for (double hertz : new double[] {0.05, 2}) {
      CellImpedance found = new CellImpedance(cell, 0.5, 1, CellImpedance.DEGREE);
      found.at(hertz);
      Complex exact = new Complex(found.realOhmSquareMetres(), found.imaginaryOhmSquareMetres());
      double error = inTime(cell, hertz).errorAgainst(exact);
      assertTrue(error < 1e-4, hertz + " Hz: " + error + " of " + exact);
    }
  }

  /** A diffusivity that falls with the content, areas that grow, an exchange current that follows the carriers. */
  private static CellParameters cell() {
    TableCurve potential = new TableCurve(new double[] {0, 1}, new double[] {4.3, 3.5});
    TableCurve diffusivity = new TableCurve(new double[] {0, 0.5, 1}, new double[] {8e-15, 5e-15, 2e-15});
    Interface surface = new Interface(java.util.OptionalDouble.of(10), 0.6, true, 1e-3);
    Host host = new Host("LiCoO2", 2.33e4, potential, Optional.empty(), diffusivity, 0, 1, 0.5, surface);
    Binary salt = new Binary("Li3PO4", 6.01e4, 0.18, 0.9e-6, 0.9e-15, 5.1e-15, 0);
    FilmShape film = new FilmShape(150e-9, 1, 1.2, 1.4);
    FilmShape layer = new FilmShape(300e-9, 1.4, 1.6, 1.8);
    CellSegment first = new CellSegment(film, layer, film, 2e-3);
    CellSegment second = new CellSegment(film, layer, film, 5e-3);
    return new CellParameters(
        298.15, host, salt, AlternatingCells.metal(Interface.of(30)), 1e-3, List.of(first, second));
  }

  /** First harmonic of the voltage over that of a square wave, which is 4/pi of its height, in the last period. */
  private static Complex inTime(CellParameters parameters, double hertz) throws InterruptedException {
    CellModel cell = new CellModel(parameters, new Accuracy(1e-6, 3, 6));
    double rest = cell.restVolts();
    double half = 0.5 / hertz;
    // A first quarter of a period makes the charge swing about that of the rest.
    cell.run(new Drive.Current(AMPLITUDE), StepEnds.after(half / 2), CurveObserver.NONE, () -> false);
    double sign = -1;
    for (int k = 0; k < 2 * PERIODS; k++, sign = -sign) {
      cell.run(new Drive.Current(sign * AMPLITUDE), StepEnds.after(half), CurveObserver.NONE, () -> false);
    }
    Complex sum = Complex.of(0);
    for (int k = 0; k < 2; k++, sign = -sign) {
      sum = sum.plus(halfPeriod(cell, sign * AMPLITUDE, rest, half, k));
    }
    // The voltage falls on discharge; the harmonic of a square wave that begins below zero is 4 i/pi of its height.
    return sum.times(-2 * hertz).over(Complex.imaginary(4 * AMPLITUDE / StrictMath.PI));
  }

  /** Integral of the voltage with exp(-i w t), in the root of the time: the voltage grows with it at first. */
  private static Complex halfPeriod(CellModel cell, double current, double rest, double half, int which)
      throws InterruptedException {
    Complex sum = Complex.of(0);
    for (int i = 1; i <= PANELS; i++) {
      double u = (double) i / PANELS;
      double seconds = half * (u * u - (u - 1.0 / PANELS) * (u - 1.0 / PANELS));
      Drive drive = new Drive.Current(current);
      double volts = cell.run(drive, StepEnds.after(seconds), CurveObserver.NONE, () -> false).endVolts();
      double phase = StrictMath.PI * (which + u * u);
      double simpson = (i == PANELS ? 1 : i % 2 == 0 ? 2 : 4) / (3.0 * PANELS);
      Complex turn = new Complex(StrictMath.cos(phase), -StrictMath.sin(phase));
      sum = sum.plus(turn.times(simpson * 2 * half * u * (volts - rest)));
    }
    return sum;
  }
}
