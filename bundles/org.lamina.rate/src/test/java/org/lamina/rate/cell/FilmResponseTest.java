// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lamina.rate.solver.CellModel;

/** A flat film under a current against the series of Carslaw and Jaeger, Conduction of Heat in Solids, 1959, 3.8. */
class FilmResponseTest {
  private static final double PI_SQUARED = StrictMath.PI * StrictMath.PI;
  private static final double SLOPE = 0.5;

  /** Change of the surface after a time over l²/D, per slope: {@code t + 1/3 - (2/pi²) sum exp(-n² pi² t)/n²}. */
  static double response(double time) {
    if (time <= 0) return 0;
    double sum = 0;
    for (int n = 1; n * n * PI_SQUARED * time < 50; n++) sum += StrictMath.exp(-n * n * PI_SQUARED * time) / (n * n);
    return time + 1.0 / 3 - 2 / PI_SQUARED * sum;
  }

  private static double surfaceAfter(double time, Accuracy accuracy, double slope) {
    double current = FilmCell.current(slope);
    StepResult result = FilmCell.pass(FilmCell.halfFull(accuracy), current, time * FilmCell.TIME);
    assertEquals(EndCause.DURATION, result.cause());
    return FilmCell.surface(result.endVolts(), current);
  }

  @Test
  void theSurfaceFollowsTheSeriesInBothDirections() {
    Accuracy accuracy = new Accuracy(1e-9, 4, 8);
    for (double slope : new double[] {SLOPE, -SLOPE}) {
      for (double time : new double[] {1e-3, 0.01, 0.03, 0.1, 0.3, 0.6}) {
        double found = surfaceAfter(time, accuracy, slope);
        double error = found - 0.5 - slope * response(time);
        System.out.println("film, slope " + slope + ", time " + time + ": error " + error);
        assertEquals(0, error, 1e-8, "slope " + slope + ", time " + time);
      }
    }
  }

  @Test
  void theErrorFallsExponentiallyWithTheDegree() {
    double before = 1;
    for (int degree = 2; degree <= 12; degree += 2) {
      double error = error(0.02, new Accuracy(1e-10, 1, degree));
      System.out.println("film, one element, degree " + degree + ": error " + error);
      assertTrue(error < before / 10, "degree " + degree);
      before = error;
    }
    assertTrue(before < 1e-9);
  }

  @Test
  void theErrorFallsWithTheElements() {
    double before = 1;
    for (int elements = 1; elements <= 4; elements++) {
      double error = error(1e-3, new Accuracy(1e-10, elements, 6));
      System.out.println("film, degree 6, elements " + elements + ": error " + error);
      assertTrue(error < before / 5, elements + " elements");
      before = error;
    }
    assertTrue(before < 1e-7);
  }

  @Test
  void theErrorFollowsTheTolerance() {
    double before = Double.POSITIVE_INFINITY;
    for (double tolerance : new double[] {1e-3, 1e-4, 1e-5, 1e-6, 1e-7}) {
      double error = error(0.1, new Accuracy(tolerance, 4, 8));
      System.out.println("film, tolerance " + tolerance + ": error " + error);
      assertTrue(error < before / 5, "tolerance " + tolerance);
      before = error;
    }
  }

  private static double error(double time, Accuracy accuracy) {
    return Math.abs(surfaceAfter(time, accuracy, SLOPE) - 0.5 - SLOPE * response(time));
  }

  @Test
  void itRelaxesAsTheSeriesSays() {
    Accuracy accuracy = new Accuracy(1e-9, 4, 8);
    CellModel cell = FilmCell.halfFull(accuracy);
    FilmCell.pass(cell, FilmCell.current(SLOPE), 0.2 * FilmCell.TIME);
    double time = 0;
    for (double rest : new double[] {1e-3, 0.01, 0.1, 0.4}) {
      StepResult result = FilmCell.pass(cell, 0, rest * FilmCell.TIME);
      time += rest;
      double found = FilmCell.surface(result.endVolts(), 0);
      double error = found - 0.5 - SLOPE * (response(0.2 + time) - response(time));
      System.out.println("film at rest for " + time + ": error " + error);
      assertEquals(0, error, 1e-8, "after " + time);
    }
  }

  @Test
  void diffusionLosesWhatTheSeriesSays() {
    // The integral of surface less mean: slope (t/3 - 2/pi^4 sum (1 - exp(-n² pi² t))/n⁴), and sum 1/n⁴ = pi⁴/90.
    double time = 0.4;
    CellModel cell = FilmCell.halfFull(new Accuracy(1e-8, 4, 8));
    double current = FilmCell.current(SLOPE);
    StepResult result = FilmCell.pass(cell, current, time * FilmCell.TIME);
    double sum = 0;
    for (int n = 1; n < 10; n++) sum += StrictMath.exp(-n * n * PI_SQUARED * time) / StrictMath.pow(n, 4);
    double integral = SLOPE * (time / 3 - 1.0 / 45 + 2 / (PI_SQUARED * PI_SQUARED) * sum);
    double lost = result.lossJoulesPerSquareMetre()[cell.lossNames().indexOf("diffusion, film")];
    assertEquals(1, lost / (current * FilmCell.TIME * integral), 1e-7);
    double mean = 3.5 - SLOPE * time / 2;
    double given = current * FilmCell.TIME * (mean * time - integral - current * FilmCell.RESISTANCE * time);
    assertEquals(1, result.joulesPerSquareMetre() / given, 1e-9);
  }

  @Test
  void shortCurrentsFollowTheRootOfTime() {
    // Sand's law: a half-empty surface fills after pi/4 (1/2 over slope)² of l²/D, while the far side knows nothing.
    double slope = 5;
    CellModel cell = FilmCell.halfFull(new Accuracy(1e-9, 6, 8));
    StepResult result = FilmCell.run(cell, new Drive.Current(FilmCell.current(slope)), StepEnds.after(1e6));
    assertEquals(EndCause.CONTENT, result.cause());
    double expected = StrictMath.PI / 4 * 0.25 / (slope * slope);
    System.out.println("Sand's time " + expected + ", error " + (result.seconds() / FilmCell.TIME / expected - 1));
    assertEquals(expected, result.seconds() / FilmCell.TIME, 1e-6 * expected);
  }
}
