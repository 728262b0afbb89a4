// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.numerics.BracketedRoot;
import org.lamina.rate.solver.CellModel;

/** Films around cylinders: diffusion against Bessel's series, the steady profile, and the limit of flat films. */
class AnnularFilmTest {
  private static final Accuracy FINE = new Accuracy(1e-9, 4, 8);

  /**
   * Change of the content at the interface of a film between two radii, both in units of its thickness; a film whose
   * collector has the larger radius lies outside of the electrolyte.
   *
   * @param mirror whether the film is the negative electrode
   */
  private static double change(
      double collectorRadius, double interfaceRadius, double slope, double time, boolean mirror) {
    double collector = collectorRadius / interfaceRadius;
    FilmShape film =
        mirror
            ? new FilmShape(FilmCell.THICKNESS, 1, (collector + 1) / 2, collector)
            : new FilmShape(FilmCell.THICKNESS, collector, (collector + 1) / 2, 1);
    FilmShape other = FilmShape.flat(FilmCell.THICKNESS);
    CellParameters parameters =
        mirror
            ? FilmCell.shaped(FilmCell.lithium(Interface.IDEAL), other, FilmCell.host(0.5), film, FilmCell.RESISTANCE)
            : FilmCell.shaped(FilmCell.host(0.5), film, FilmCell.lithium(Interface.IDEAL), other, FilmCell.RESISTANCE);
    double sign = mirror ? -1 : 1;
    double current = sign * FilmCell.current(slope);
    StepResult result = FilmCell.pass(new CellModel(parameters, FINE), current, time * FilmCell.TIME);
    assertEquals(EndCause.DURATION, result.cause());
    return FilmCell.surface(sign * result.endVolts(), sign * current) - 0.5;
  }

  @Test
  void aSolidCylinderFollowsBesselsSeries() {
    // Carslaw and Jaeger, 7.8: 2 t + 1/4 - 2 sum exp(-a² t)/a² over the zeros of J1, time in R²/D, change in slope R.
    for (double time : new double[] {0.003, 0.01, 0.05, 0.2, 0.6}) {
      double sum = 0;
      for (int n = 1; n <= 60; n++) {
        double zero = zeroOfJ1(n);
        sum += StrictMath.exp(-zero * zero * time) / (zero * zero);
      }
      double exact = 0.3 * (2 * time + 0.25 - 2 * sum);
      double found = change(1e-12, 1, 0.3, time, false);
      System.out.println("solid cylinder, time " + time + ": error " + (found - exact));
      assertEquals(exact, found, 2e-8, "time " + time);
    }
  }

  @Test
  void aLongCurrentLeavesTheSteadyProfileOfTheRing() {
    for (double ratio : new double[] {0.25, 0.8, 0.99, 1.01, 1.5, 4}) {
      double interfaceRadius = 1 / Math.abs(1 - ratio);
      double collector = ratio * interfaceRadius;
      for (boolean mirror : new boolean[] {false, true}) {
        double slope = 0.06;
        double time = 3;
        double volume = Math.abs(interfaceRadius * interfaceRadius - collector * collector) / (2 * interfaceRadius);
        double exact = slope * (time / volume + steady(collector, interfaceRadius));
        double found = change(collector, interfaceRadius, slope, time, mirror);
        System.out.println("ring " + ratio + ", mirrored " + mirror + ": error " + (found - exact));
        assertEquals(exact, found, 1e-9, "ring " + ratio);
      }
    }
  }

  /**
   * Surface less mean, per slope at the interface b, the collector at a, |b - a| = 1: from {@code g = 2 b/(b² - a²)},
   * {@code g/(2 (b² - a²)) [(b⁴ - a⁴)/4 - a² (b² - a²) + a⁴ ln(b/a)]}.
   */
  private static double steady(double a, double b) {
    double squares = b * b - a * a;
    double inner = squares * (b * b + a * a) / 4 - a * a * squares + a * a * a * a * StrictMath.log(b / a);
    return Math.abs(b / (squares * squares) * inner);
  }

  @Test
  void towardsLargeRadiiTheFilmBecomesFlatAndTheFirstCorrectionIsThatOfItsVolume() {
    double slope = 0.06;
    double time = 3;
    double flat = slope * FilmResponseTest.response(time);
    double before = Double.NaN;
    for (double radius : new double[] {5, 10, 20, 40}) {
      double found = change(radius - 1, radius, slope, time, false);
      double off = found - flat;
      double left = off - slope * time / (2 * radius);
      System.out.println("radius " + radius + ": off the flat film by " + off + ", beyond the first order " + left);
      if (before == before) assertEquals(2, StrictMath.log(before / left) / StrictMath.log(2), 0.25);
      before = left;
    }
  }

  @Test
  void theElectrolyteOfARingResistsAsTheLogarithmSays() {
    // Between radii 1 and 3, areas over the footprint of 0.5 and 1.5: ln(3)/0.5 per thickness of 2.
    FilmShape layer = new FilmShape(2e-6, 0.5, 1, 1.5);
    FilmShape film = FilmShape.flat(FilmCell.THICKNESS);
    CellParameters flat = FilmCell.flat(FilmCell.host(0.5), FilmCell.lithium(Interface.IDEAL), 1);
    CellParameters ring =
        new CellParameters(
            298.15, flat.positive(), flat.electrolyte(), flat.negative(), 0,
            List.of(new CellSegment(film, layer, film, 0)));
    double conductivity = 1e-6;
    double current = 0.01;
    double volts = FilmCell.pass(new CellModel(ring, FINE), current, 1e-6).startVolts();
    assertEquals(3.5 - current * 1e-6 * StrictMath.log(3) / 0.5 / conductivity, volts, 1e-9);
  }

  private static double zeroOfJ1(int n) {
    double guess = (n + 0.25) * StrictMath.PI;
    return BracketedRoot.find(AnnularFilmTest::besselJ1, guess - 0.5, guess + 0.5, 1e-13);
  }

  /** The mean of {@code cos(t - x sin t)} over a turn; equal weights converge faster than any power. */
  private static double besselJ1(double x) {
    int points = 600;
    double sum = 0;
    for (int k = 0; k < points; k++) {
      double angle = 2 * StrictMath.PI * k / points;
      sum += StrictMath.cos(angle - x * StrictMath.sin(angle));
    }
    return sum / points;
  }

  @Test
  void theSeriesOfTheTestIsRight() {
    assertEquals(3.831705970207512, zeroOfJ1(1), 1e-11);
    assertEquals(7.015586669815619, zeroOfJ1(2), 1e-11);
    assertTrue(Math.abs(besselJ1(1) - 0.4400505857449335) < 1e-14);
  }
}
