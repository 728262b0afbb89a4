// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.solver.CellModel;

/** What even films would give is what is delivered and what is lost, and the voltage delivers it; lithium stays. */
class EnergyBalanceTest {
  private static final Optional<HysteresisLaw> NONE = Optional.empty();

  @Test
  void aFlatCell() {
    assertBalances("flat", FullCell.flat(FullCell.positive(NONE), FullCell.GLASS, FullCell.negative(NONE)), 3);
  }

  @Test
  void aCellWithHysteresis() {
    Host slow = FullCell.negative(Optional.of(FullCell.hysteresis(20)));
    Host switching = FullCell.positive(Optional.of(FullCell.hysteresis(Double.POSITIVE_INFINITY)));
    assertBalances("hysteresis", FullCell.flat(switching, FullCell.GLASS, slow), 3);
  }

  @Test
  void aBinaryElectrolyte() {
    assertBalances("binary", FullCell.flat(FullCell.positive(NONE), FullCell.WEAK, FullCell.negative(NONE)), 3);
  }

  @Test
  void aLithiumElectrode() {
    ElectrodeParameters lithium = FilmCell.lithium(FilmCell.butlerVolmer(5, 0.7));
    assertBalances("lithium", FullCell.flat(FullCell.positive(NONE), FullCell.GLASS, lithium), 3);
  }

  @Test
  void aPoreKeepsItsLithium() {
    CellParameters pore = FullCell.pore(FullCell.positive(NONE), FullCell.GLASS, FullCell.negative(NONE));
    CellModel cell = new CellModel(pore, new Accuracy(1e-4, 2, 6));
    double lithium = cell.lithium();
    for (double current : new double[] {25, -15, 0, 5}) {
      StepResult result = FilmCell.run(cell, new Drive.Current(current), new StepEnds(3600, 1.2, 3.5, 0));
      assertTrue(result.seconds() > 1, result.cause() + " at " + current);
      assertEquals(lithium, cell.lithium(), 1e-12 * lithium);
    }
  }

  /** Settled cycles end where they began, slice by slice: what went in then came out or was lost. */
  @Test
  void aSettledCycleOfAPoreLosesWhatItNames() {
    CellParameters pore = FullCell.pore(FullCell.smoothPositive(), FullCell.WEAK, FullCell.smoothNegative());
    CellModel cell = new CellModel(pore, new Accuracy(1e-6, 2, 6));
    double[] sums = new double[2];
    for (int cycle = 0; cycle < 8; cycle++) {
      StepResult out = FilmCell.run(cell, new Drive.Current(20), StepEnds.below(2));
      StepResult in = FilmCell.run(cell, new Drive.Current(-20), StepEnds.above(3));
      sums[0] = -(out.joulesPerSquareMetre() + in.joulesPerSquareMetre());
      sums[1] = lost(out) + lost(in);
    }
    System.out.println("settled cycle of a pore: lost " + sums[0] + " J/m2, named " + sums[1]);
    assertTrue(sums[0] > 0);
    assertEquals(1, sums[1] / sums[0], 1e-5);
  }

  private static double lost(StepResult result) {
    return DoubleStream.of(result.lossJoulesPerSquareMetre()).sum();
  }

  @Test
  void theVoltageTimesTheCurrentIsWhatIsDelivered() throws InterruptedException {
    for (CellParameters parameters : new CellParameters[] {
      FullCell.flat(FullCell.positive(NONE), FullCell.GLASS, FullCell.negative(Optional.of(FullCell.hysteresis(20)))),
      FullCell.flat(FullCell.smoothPositive(), FullCell.WEAK, FullCell.smoothNegative()),
      FullCell.pore(FullCell.positive(NONE), FullCell.GLASS, FullCell.negative(NONE))
    }) {
      CellModel cell = new CellModel(parameters, new Accuracy(1e-7, 2, 6));
      for (double current : new double[] {3, -2}) {
        Area area = new Area();
        StepResult result = cell.run(new Drive.Current(current), new StepEnds(900, 1.2, 3.5, 0), area, () -> false);
        double ratio = area.joules / result.joulesPerSquareMetre();
        System.out.println("energy: off the area under the curve by " + (ratio - 1));
        // The area is that of a polygon through the points of the curve.
        assertEquals(1, ratio, 1e-5, "current " + current);
      }
    }
  }

  /** Sums trapezoids. */
  private static final class Area implements CurveObserver {
    double joules;
    private double seconds;
    private double power;

    @Override
    public void point(double at, double volts, double amperes, double coulombs, double given) {
      joules += (at - seconds) * (volts * amperes + (at > 0 ? power : volts * amperes)) / 2;
      seconds = at;
      power = volts * amperes;
    }
  }

  private static void assertBalances(String name, CellParameters parameters, double current) {
    for (double tolerance : new double[] {1e-3, 1e-5, 1e-7}) {
      CellModel cell = new CellModel(parameters, new Accuracy(tolerance, 3, 8));
      double lithium = cell.lithium();
      double worst = 0;
      for (double density : new double[] {current, -current / 3, 2 * current, 0, -current}) {
        worst = Math.max(worst, Math.abs(imbalance(cell, density)));
        assertEquals(lithium, cell.lithium(), 1e-12 * lithium, "lithium");
      }
      System.out.println("energy balance, " + name + ", tolerance " + tolerance + ": off by " + worst);
      assertTrue(worst < 1e-11, name + ", tolerance " + tolerance + ": off by " + worst);
    }
  }

  /** What is missing from stored = delivered + lost, over what passed through the terminals. */
  private static double imbalance(CellModel cell, double current) {
    double positive = cell.positiveContent();
    double negative = cell.negativeContent();
    StepResult result = FilmCell.run(cell, new Drive.Current(current), new StepEnds(900, 1.2, 3.5, 0));
    double given =
        stored(cell.parameters().positive(), positive, cell.positiveContent())
            + stored(cell.parameters().negative(), negative, cell.negativeContent());
    double lost = lost(result);
    double scale = Math.max(Math.abs(result.joulesPerSquareMetre()), 1);
    return (given - result.joulesPerSquareMetre() - lost) / scale;
  }

  /** Integral of the potential over the charge that entered, in J/m². */
  private static double stored(ElectrodeParameters electrode, double from, double to) {
    if (!(electrode instanceof Host host)) return 0;
    return CellParameters.FARADAY * host.maximumConcentration() * 3e-7 * host.potential().integral(from, to);
  }
}
