// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.rate.solver.CellModel;

/** The overpotential of an interface, put back into Butler and Volmer's law, gives the current. */
class InterfaceLawTest {
  private static final double EXCHANGE = 0.3;
  private static final double THERMAL_VOLTS = CellParameters.GAS_CONSTANT * 298.15 / CellParameters.FARADAY;

  @Test
  void theInverseHoldsForEveryTransferCoefficientAndCurrent() {
    double worst = 0;
    for (int tenths = 1; tenths <= 9; tenths++) {
      for (int power = -6; power <= 5; power++) {
        for (int sign = -1; sign <= 1; sign += 2) {
          double current = sign * EXCHANGE * StrictMath.pow(10, power);
          worst = Math.max(worst, Math.abs(atLithium(tenths / 10.0, current) - 1));
          worst = Math.max(worst, Math.abs(atFilm(tenths / 10.0, current, 0.3) - 1));
        }
      }
    }
    System.out.println("Butler-Volmer: worst relative error of the current " + worst);
    // Of 4 V a double keeps 4e-16 V; over 25 mV times the smallest overpotential.
    assertEquals(0, worst, 1e-7);
  }

  /** The current that the law gives for the overpotential, over the current asked for. */
  private static double atLithium(double anodic, double current) {
    ElectrodeParameters metal = FilmCell.lithium(FilmCell.butlerVolmer(EXCHANGE, anodic));
    CellParameters cell = FilmCell.flat(FilmCell.host(0.5), metal, FilmCell.RESISTANCE);
    double overpotential = 3.5 - current * FilmCell.RESISTANCE - start(cell, current);
    return law(anodic, EXCHANGE, overpotential) / current;
  }

  private static double atFilm(double anodic, double current, double site) {
    Interface surface = FilmCell.butlerVolmer(EXCHANGE, anodic);
    ElectrodeParameters film = FilmCell.host(FilmCell.FALLING, TableCurve.constant(1e-8), site, surface);
    CellParameters cell = FilmCell.flat(film, FilmCell.lithium(Interface.IDEAL), FilmCell.RESISTANCE);
    double overpotential = start(cell, current) - (4 - site - current * FilmCell.RESISTANCE);
    double exchange = EXCHANGE * StrictMath.pow((1 - site) / 0.5, anodic) * StrictMath.pow(site / 0.5, 1 - anodic);
    return -law(anodic, exchange, overpotential) / current;
  }

  private static double law(double anodic, double exchange, double overpotential) {
    double x = overpotential / THERMAL_VOLTS;
    return exchange * (StrictMath.exp(anodic * x) - StrictMath.exp((anodic - 1) * x));
  }

  private static double start(CellParameters parameters, double current) {
    return FilmCell.pass(new CellModel(parameters, Accuracy.STANDARD), current, 1e-9).startVolts();
  }

  @Test
  void aContactAndTheLeadsAddTheirResistances() {
    Interface rough = new Interface(Interface.IDEAL.exchangeCurrentDensity(), 0.5, false, 0.02);
    CellParameters plain = FilmCell.flat(FilmCell.host(0.5), FilmCell.lithium(rough), 0.01);
    CellParameters cell =
        new CellParameters(298.15, plain.positive(), plain.electrolyte(), plain.negative(), 0.03, plain.segments());
    assertEquals(3.5 - 2 * 0.06, start(cell, 2), 1e-10);
    // On twice the area the contact and the electrolyte resist half as much, the leads as before.
    FilmShape twice = new FilmShape(1e-6, 2, 2, 2);
    CellParameters large =
        new CellParameters(298.15, plain.positive(), plain.electrolyte(), plain.negative(), 0.03,
            List.of(new CellSegment(twice, twice, twice, 0)));
    assertEquals(3.5 - 2 * 0.045, start(large, 2), 1e-10);
  }
}
