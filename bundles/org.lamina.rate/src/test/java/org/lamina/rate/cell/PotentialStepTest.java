// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lamina.numerics.GaussLegendre;
import org.lamina.rate.solver.CellModel;

/** A thick film at an imposed voltage: Cottrell's law, and the exact law with the resistance in front of it. */
class PotentialStepTest {
  private static final double STEP_VOLTS = 0.2;
  /** What the film resists across its thickness: slope of the potential, thickness over diffusivity. */
  private static final double FILM_RESISTANCE =
      FilmCell.THICKNESS / (CellParameters.FARADAY * FilmCell.SITES * FilmCell.DIFFUSIVITY);
  private static final Accuracy FINE = new Accuracy(1e-9, 6, 8);

  /** {@code exp(z²) erfc(z) = 2/sqrt(pi) int exp(-u² - 2 z u) du} from zero on. */
  private static double scaledErfc(double z) {
    double end = Math.min(6, 20 / Math.max(z, 1e-9));
    return 2 / StrictMath.sqrt(StrictMath.PI)
        * GaussLegendre.points(20).integral(u -> StrictMath.exp(-u * (u + 2 * z)), 0, end, 20);
  }

  @Test
  void behindAResistanceTheCurrentFollowsTheErrorFunction() {
    double resistance = FILM_RESISTANCE / 50;
    for (double time : new double[] {1e-5, 1e-4, 1e-3, 0.01}) {
      double z = 50 * StrictMath.sqrt(time);
      double first = STEP_VOLTS / resistance;
      Last last = held(resistance, time);
      double current = first * scaledErfc(z);
      double charge =
          first * time * FilmCell.TIME / (z * z) * (scaledErfc(z) - 1 + 2 * z / StrictMath.sqrt(StrictMath.PI));
      System.out.println("step, time " + time + ": current off by " + (last.amperes / current - 1) + ", charge by "
          + (last.coulombs / charge - 1));
      assertEquals(1, last.amperes / current, 1e-6, "current at " + time);
      assertEquals(1, last.coulombs / charge, 1e-6, "charge at " + time);
    }
  }

  @Test
  void withoutAResistanceItIsCottrells() {
    double resistance = FILM_RESISTANCE / 2000;
    double[] times = {1e-3, 4e-3, 0.01};
    for (double time : times) {
      double sites = CellParameters.FARADAY * FilmCell.SITES * STEP_VOLTS;
      double cottrell = sites * StrictMath.sqrt(FilmCell.DIFFUSIVITY / (StrictMath.PI * time * FilmCell.TIME));
      // The next term of the error function's expansion is 1/(2 z²), the part of the resistance that is left.
      double left = 1 / (2 * 2000.0 * 2000.0 * time);
      double found = held(resistance, time).amperes;
      System.out.println("Cottrell, time " + time + ": off by " + (found / cottrell - 1) + ", foreseen " + -left);
      assertEquals(-left, found / cottrell - 1, 1e-6, "at " + time);
    }
  }

  private static Last held(double resistance, double time) {
    CellParameters parameters = FilmCell.flat(FilmCell.host(0.5), FilmCell.lithium(Interface.IDEAL), resistance);
    CellModel cell = new CellModel(parameters, FINE);
    Last last = new Last();
    try {
      cell.run(new Drive.Voltage(3.5 - STEP_VOLTS), StepEnds.after(time * FilmCell.TIME), last, () -> false);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    assertEquals(time * FilmCell.TIME, last.seconds, 1e-9 * FilmCell.TIME);
    return last;
  }

  /** The last point seen. */
  private static final class Last implements CurveObserver {
    double seconds;
    double amperes;
    double coulombs;

    @Override
    public void point(double at, double volts, double current, double charge, double joules) {
      seconds = at;
      amperes = current;
      coulombs = charge;
    }
  }
}
