// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KernelTest {
  private static final double FARADAY = 96485.33212331;

  @Test
  void lossIsThatOfTheConcentrationsToo() {
    // Danilov: i 5.12 A/m2, t 320 nm, D 1.76e-15 m2/s, c_max 2.33e4 mol/m3, range 0.506: 27.3 %.
    double capacity = FARADAY * 2.33e4 * 0.506;
    double loss = DiffusionLimit.loss(5.12, 320e-9, 1.76e-15, capacity);
    assertEquals(5.12 * 320e-9 / (3 * FARADAY * 1.76e-15 * 2.33e4 * 0.506), loss, 1e-15);
    assertEquals(7.35, 10.11 * (1 - loss), 0.005);
    assertEquals(0, DiffusionLimit.loss(0, 320e-9, 1.76e-15, capacity), 0.0);
  }

  @Test
  void lossIsTheLimitOfTheFullDiffusionProblem() {
    // Constant flux into a film: the surface is ahead of the mean by j t / (3 D) minus a sum that dies out (Carslaw and
    // Jaeger 3.8). Integrated here with finite volumes, in units of t and D: mean = flux x time.
    for (double flux : new double[] {0.1, 0.3, 0.8, 0.9}) {
      double coarse = meanWhenSurfaceIsFull(flux, 50);
      double fine = meanWhenSurfaceIsFull(flux, 100);
      double extrapolated = fine + (fine - coarse) / 3;
      double estimate = 1 - DiffusionLimit.loss(flux, 1, 1, 1);
      System.out.println("flux " + flux + ": film used to " + extrapolated + ", estimate " + estimate);
      assertEquals(extrapolated, estimate, 2e-4);
    }
  }

  /** Explicit finite volumes of a film that starts empty; the surface value is taken out to the face. */
  private static double meanWhenSurfaceIsFull(double flux, int cells) {
    double width = 1.0 / cells;
    double step = 0.4 * width * width;
    double[] content = new double[cells];
    double[] next = new double[cells];
    double surfaceBefore = 0;
    for (int n = 1; ; n++) {
      for (int k = 0; k < cells; k++) {
        double in = k == 0 ? flux : (content[k - 1] - content[k]) / width;
        double out = k == cells - 1 ? 0 : (content[k] - content[k + 1]) / width;
        next[k] = content[k] + step * (in - out) / width;
      }
      double[] swap = content;
      content = next;
      next = swap;
      double surface = content[0] + flux * width / 2 - (content[0] - content[1] - flux * width) / 8;
      if (surface >= 1) {
        double part = (1 - surfaceBefore) / (surface - surfaceBefore);
        return flux * step * (n - 1 + part);
      }
      surfaceBefore = surface;
    }
  }

  @Test
  void chargeTransferTurnsButlerAndVolmerRound() {
    double thermal = 1.380649e-23 * 298.15 / 1.602176634e-19;
    for (double ratio = 1e-12; ratio < 1e12; ratio *= 7) {
      double volts = ChargeTransfer.overpotentialVolts(ratio * 3, 3, 298.15);
      double back = StrictMath.exp(volts / (2 * thermal)) - StrictMath.exp(-volts / (2 * thermal));
      // Differences of exponentials lose digits of a small overpotential: there it is the linear law that is met.
      assertEquals(ratio, ratio < 1e-4 ? volts / thermal : back, Math.max(1e-12, 1e-8 * ratio));
    }
    assertEquals(0, ChargeTransfer.overpotentialVolts(0, 3, 298.15), 0.0);
    assertTrue(Double.isFinite(ChargeTransfer.overpotentialVolts(1e250, 1e-50, 298.15)));
    // Slope at zero: RT/(F i0).
    assertEquals(thermal / 3, ChargeTransfer.overpotentialVolts(1e-9, 3, 298.15) / 1e-9, 1e-15);
  }

  @Test
  void pathThroughACylinderIsALogarithm() {
    // Factor 20 (r - d)/r: the integral is r/20 ln((r - d0)/(r - d1)), also for a film that nearly closes the pore.
    double r = 1.5e-6;
    for (double to : new double[] {0.2e-6, 1e-6, 1.4e-6}) {
      double expected = r / 20 * StrictMath.log((r - 0.1e-6) / (r - to));
      assertEquals(expected, ShellPath.lengthMetres(d -> 20 * (r - d) / r, 0.1e-6, to), 1e-12 * expected);
    }
    assertEquals(50e-9, ShellPath.lengthMetres(d -> 1, 110e-9, 160e-9), 1e-22);
  }

  @Test
  void roundTripAtAreaFactorNinePointThree() {
    // 400 ohm cm2 at 0.1 mA/cm2: 40 mV each way of 3 V; a ninth of it in three dimensions.
    assertEquals(0.974, RoundTrip.efficiency(3, 0.040), 5e-4);
    assertEquals(0.997, RoundTrip.efficiency(3, 0.040 / 9.3), 5e-4);
    assertEquals(1, RoundTrip.efficiency(3, 0), 0.0);
    assertEquals(0, RoundTrip.efficiency(3, 4), 0.0);
  }
}
