// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * The whole cell of Danilov, Niessen and Notten 2011 (doi:10.1149/1.3521414): its measurement, the lines of its
 * model, and another solution of the same equations.
 */
class DanilovCellTest {
  private static final double CUT_OFF = 3.0;

  /** In A/m², from 1.6C to 51.2C of 10 µAh/cm². */
  private static final double[] CURRENTS = {0.16, 0.32, 0.64, 1.28, 2.56, 5.12};

  /** Digitised, in µAh/cm². */
  private static final double[] MEASURED = {10.04, 9.95, 9.86, 9.76, 9.57, 9.17};

  /** Lines of the paper's model in its Figure 4, digitised, in minutes; none was read at 1.6C. */
  private static final double[] PUBLISHED_MINUTES = {Double.NaN, 18.49, 9.03, 4.30, 2.02, 0.79};

  private static StepResult discharge(boolean follows, double current) throws InterruptedException {
    return new Watched(PublishedCells.danilov(follows), current).below(CUT_OFF);
  }

  /** In µAh/cm². */
  private static double capacity(StepResult result) {
    return result.coulombsPerSquareMetre() / 36;
  }

  @Test
  void measuredCapacitiesUpTo6C() throws InterruptedException {
    for (boolean follows : new boolean[] {true, false}) {
      for (int k = 0; k < 3; k++) {
        assertEquals(MEASURED[k], capacity(discharge(follows, CURRENTS[k])), 0.02 * MEASURED[k]);
      }
    }
  }

  @Test
  void durationsOfThePublishedModelUpTo25C() throws InterruptedException {
    for (boolean follows : new boolean[] {true, false}) {
      for (int k = 1; k < 5; k++) {
        double minutes = discharge(follows, CURRENTS[k]).seconds() / 60;
        System.out.println(CURRENTS[k] + " A/m2: " + minutes + " min, published " + PUBLISHED_MINUTES[k]);
        assertEquals(PUBLISHED_MINUTES[k], minutes, 0.03 * PUBLISHED_MINUTES[k]);
      }
    }
  }

  /** At 51.2C one diffusivity is too slow for the measurement, and the line of the paper ends a twelfth earlier. */
  @Test
  void at51CMeasurementAndModelDiffer() throws InterruptedException {
    StepResult result = discharge(true, CURRENTS[5]);
    double againstMeasurement = capacity(result) / MEASURED[5] - 1;
    double againstModel = result.seconds() / 60 / PUBLISHED_MINUTES[5] - 1;
    System.out.println("51.2C: " + capacity(result) + " uAh/cm2, " + againstMeasurement + ", " + againstModel);
    assertEquals(-0.201, againstMeasurement, 0.001);
    assertEquals(0.087, againstModel, 0.001);
  }

  @Test
  void anotherSolutionOfTheSameEquations() throws InterruptedException {
    Reference table = Reference.read("danilov-end-reference.csv");
    for (Reference.Row row : table.rows()) {
      StepResult result = discharge(row.text("cell").equals("follows"), row.value("A_m2"));
      row.agrees("seconds", result.seconds(), 1e-5);
      row.agrees("uAh_cm2", capacity(result), 1e-5);
      row.agrees("mean_V", result.joulesPerSquareMetre() / result.coulombsPerSquareMetre(), 1e-5);
    }
    assertEquals(12, table.rows().size());
  }

  @Test
  void anotherSolutionOfTheLosses() throws InterruptedException {
    Reference table = Reference.read("danilov-split-reference.csv");
    for (String variant : table.cells()) {
      for (double current : table.currents(variant)) {
        Watched cell = new Watched(PublishedCells.danilov(variant.equals("follows")), current);
        for (Reference.Row row : table.rows(variant, current)) {
          cell.to(row.value("seconds"));
          row.agrees("diffusion_mV", cell.millivolts("diffusion"), 1e-4);
          row.agrees("transfer_mV", cell.millivolts("charge transfer"), 1e-4);
          row.agrees("electrolyte_mV", cell.millivolts("electrolyte"), 1e-4);
        }
      }
    }
  }

  /**
   * The published split of the charge transfer at 51.2C, digitised, lies between the two laws of the exchange
   * current, nearer the one that does not follow the electrolyte.
   */
  @Test
  void chargeTransferAt51CLiesBetweenTheTwoLaws() throws InterruptedException {
    double[][] published = {{1.2, 13}, {6, 15}, {15, 19}, {30, 27}, {39, 38}, {45, 56}};
    Watched follows = new Watched(PublishedCells.danilov(true), 5.12);
    Watched fixed = new Watched(PublishedCells.danilov(false), 5.12);
    double squaresFollowing = 0;
    double squaresFixed = 0;
    for (double[] point : published) {
      double more = follows.to(point[0]).millivolts("charge transfer");
      double less = fixed.to(point[0]).millivolts("charge transfer");
      System.out.println(point[0] + " s: " + more + " following, " + less + " fixed, published " + point[1] + " mV");
      if (point[0] >= 15) assertTrue(less < point[1] && point[1] < more, point[0] + " s");
      squaresFollowing += (more - point[1]) * (more - point[1]);
      squaresFixed += (less - point[1]) * (less - point[1]);
    }
    assertEquals(10.4, Math.sqrt(squaresFollowing / published.length), 0.05);
    assertEquals(6.3, Math.sqrt(squaresFixed / published.length), 0.05);
  }
}
