// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DiffusionReactionTest {
  private static final double[] DEPTHS = {1, 10, 50, 100};
  private static final double[] STICKINGS = {1, 0.1, 1e-2, 1e-3, 1e-5};
  private static final double[] LOSSES = {0, 1e-5, 1e-3, 1e-2};

  @Test
  void costsOfTheWorkedExample() {
    double gordon = GordonExposure.impingementsPerSite(10);
    assertEquals(1.01, DiffusionReaction.of(10, 1).impingementsPerSite(0.95) / gordon, 0.005);
    assertEquals(16.0, DiffusionReaction.of(10, 1e-3).impingementsPerSite(0.95) / gordon, 0.05);
    assertEquals(24.2, DiffusionReaction.of(10, 1e-3).impingementsPerSite(0.99) / gordon, 0.05);
  }

  @Test
  void agreesWithTheFirstIntegral() {
    double worst = 0;
    for (double a : new double[] {2, 10, 50}) {
      for (double beta : new double[] {0.5, 1e-2, 1e-4}) {
        for (double r : new double[] {0, 1e-3, 1e-2}) {
          double exact = new FirstIntegral(a, beta, r, 0.95).impingementsPerSite();
          double found = new DiffusionReaction(a, beta, r).impingementsPerSite(0.95);
          worst = Math.max(worst, Math.abs(found / exact - 1));
          assertEquals(exact, found, 2e-3 * exact, a + " " + beta + " " + r);
          double fine = new DiffusionReaction(a, beta, r).impingementsPerSite(0.95, 20_000);
          assertEquals(exact, fine, 2e-6 * exact, a + " " + beta + " " + r);
        }
      }
    }
    System.out.println("diffusion-reaction against its first integral: at most " + worst + " apart");
  }

  @Test
  void isWithinHalfAPercentOnItsOwnGrid() {
    double worst = 0;
    for (double a : DEPTHS) {
      for (double beta : STICKINGS) {
        for (double r : LOSSES) {
          if (beta + r > 1) continue;
          DiffusionReaction feature = new DiffusionReaction(a, beta, r);
          for (double coverage : new double[] {0.5, 0.95, 0.99}) {
            double fine = feature.impingementsPerSite(coverage, 100_000);
            worst = Math.max(worst, Math.abs(feature.impingementsPerSite(coverage) / fine - 1));
          }
        }
      }
    }
    System.out.println("diffusion-reaction: largest error of an exposure " + worst);
    assertTrue(worst < 5e-3, "error " + worst);
  }

  @Test
  void exposureConvergesWithOrderTwo() {
    for (double r : new double[] {0, 1e-2}) {
      double exact = new FirstIntegral(20, 0.1, r, 0.95).impingementsPerSite();
      DiffusionReaction feature = new DiffusionReaction(20, 0.1, r);
      double coarse = Math.abs(feature.impingementsPerSite(0.95, 200) - exact);
      double fine = Math.abs(feature.impingementsPerSite(0.95, 400) - exact);
      double order = StrictMath.log(coarse / fine) / StrictMath.log(2);
      System.out.println("diffusion-reaction, recombination " + r + ": observed order " + order);
      assertEquals(2, order, 0.05);
    }
  }

  @Test
  void coverageConvergesWithOrderTwo() {
    DiffusionReaction feature = new DiffusionReaction(20, 0.05, 1e-3);
    double before = 0;
    double[] changes = new double[2];
    for (int i = 0; i < 3; i++) {
      double now = feature.coverage(300, 200 << i).at(0.5);
      if (i > 0) changes[i - 1] = Math.abs(now - before);
      before = now;
    }
    double order = StrictMath.log(changes[0] / changes[1]) / StrictMath.log(2);
    System.out.println("diffusion-reaction, coverage half way down: observed order " + order);
    assertEquals(2, order, 0.05);
  }

  /** Far from saturation the equations are linear: {@code e = A cosh κ(1 − x) + B sinh κ(1 − x)}. */
  @Test
  void isTheHyperbolicCosineForSmallCoverage() {
    double a = 10;
    double beta = 0.02;
    double r = 0.01;
    double kappa = a * StrictMath.sqrt(3 * (beta + r));
    double floor = 1e-9 / beta;
    double ratio = 0.75 * a * (beta + r) / kappa;
    double mouth = floor * (StrictMath.cosh(kappa) + ratio * StrictMath.sinh(kappa));
    double slope = floor * kappa * (StrictMath.sinh(kappa) + ratio * StrictMath.cosh(kappa));
    double exact = mouth + slope * 4 / (3 * a);
    double found = new DiffusionReaction(a, beta, r).impingementsPerSite(1e-9, 4000);
    assertEquals(exact, found, 1e-5 * exact);
  }

  /** Without recombination, saturated throughout: exactly the cost of transport, and the floor's own exposure. */
  @Test
  void saturatedIsGordonAndTheFloor() {
    for (double a : DEPTHS) {
      double beta = 1e-3;
      double coverage = 1 - 1e-12;
      double exact = GordonExposure.impingementsPerSite(a) - StrictMath.log1p(-coverage) / beta;
      assertEquals(exact, DiffusionReaction.of(a, beta).impingementsPerSite(coverage), 1e-11 * exact);
    }
  }

  @Test
  void isNeverAboveGordonAndTheFloorAndRisesAsStickingFalls() {
    for (double a : DEPTHS) {
      for (double beta : STICKINGS) {
        double found = DiffusionReaction.of(a, beta).impingementsPerSite(0.95);
        double floor = -StrictMath.log1p(-0.95) / beta;
        assertTrue(found > floor, a + " " + beta);
        assertTrue(found < GordonExposure.impingementsPerSite(a) + floor, a + " " + beta);
      }
    }
  }

  @Test
  void coverageOfAnExposureIsTheInverse() {
    for (double a : DEPTHS) {
      for (double beta : STICKINGS) {
        for (double r : LOSSES) {
          if (beta + r > 1) continue;
          DiffusionReaction feature = new DiffusionReaction(a, beta, r);
          int steps = 2000;
          CoverageProfile profile = feature.coverage(feature.impingementsPerSite(0.95, steps), steps);
          assertEquals(0.95, profile.bottom(), 1e-7, a + " " + beta + " " + r);
          double onOwnGrids = feature.coverage(feature.impingementsPerSite(0.95)).bottom();
          assertEquals(0.95, onOwnGrids, 2e-3, a + " " + beta + " " + r);
        }
      }
    }
  }

  /** What enters through the mouth is what walls and floor took. */
  @Test
  void conservesMolecules() {
    for (double exposure : new double[] {1, 50, 150, 400}) {
      double a = 10;
      double beta = 0.01;
      CoverageProfile profile = DiffusionReaction.of(a, beta).coverage(exposure);
      double mouth = -StrictMath.log1p(-profile.mouth()) / beta;
      assertEquals(exposure - mouth, 4 * a * profile.meanOfWall() + profile.bottom(), 1e-9 * exposure);
    }
  }

  @Test
  void coverageFallsWithDepthAndRisesWithExposure() {
    for (double r : LOSSES) {
      DiffusionReaction feature = new DiffusionReaction(50, 0.01, r);
      CoverageProfile before = feature.coverage(0);
      assertEquals(0, before.mouth());
      assertEquals(1, before.stepCoverage());
      for (double exposure = 1; exposure < 1e6; exposure *= 3) {
        CoverageProfile now = feature.coverage(exposure);
        for (int i = 1; i <= 100; i++) {
          assertTrue(now.at(i / 100.0) <= now.at((i - 1) / 100.0));
          assertTrue(now.at(i / 100.0) >= before.at(i / 100.0) - 1e-12);
        }
        assertTrue(now.outside() >= now.mouth());
        assertTrue(now.stepCoverage() <= 1);
        before = now;
      }
    }
  }

  /**
   * The slope of the front tells the sticking probability (K. Arts et al. 2019, doi:10.1116/1.5093620):
   * {@code β = 13.9 (dθ/d(z/H))²} at half coverage in a slit of gap H. The first integral gives
   * {@code 4/(1.5 (ln 2 − 1/2)) = 13.81} in its place.
   */
  @Test
  void slopeOfTheFrontTellsTheSticking() {
    double exact = 4 / (1.5 * (StrictMath.log(2) - 0.5));
    assertEquals(13.9, exact, 0.1);
    for (double beta : new double[] {1e-3, 1e-2}) {
      double a = 200;
      double exposure = 0.4 * GordonExposure.impingementsPerSite(a);
      CoverageProfile profile = DiffusionReaction.of(a, beta).coverage(exposure, 20_000);
      double half = profile.depthFractionOf(0.5);
      double width = 1e-3;
      // The gap of a slit is half the hydraulic diameter.
      double slope = (profile.at(half - width) - profile.at(half + width)) / (2 * width * 2 * a);
      assertEquals(exact, beta / (slope * slope), 0.01 * exact);
    }
  }

  @Test
  void profileIsWithinAThousandthOnItsOwnGrid() {
    double worst = 0;
    for (double a : DEPTHS) {
      for (double beta : STICKINGS) {
        for (double r : LOSSES) {
          if (beta + r > 1) continue;
          DiffusionReaction feature = new DiffusionReaction(a, beta, r);
          double exposure = feature.impingementsPerSite(0.95) / 2;
          CoverageProfile own = feature.coverage(exposure);
          CoverageProfile fine = feature.coverage(exposure, 20_000);
          for (int i = 0; i <= 50; i++) worst = Math.max(worst, Math.abs(own.at(i / 50.0) - fine.at(i / 50.0)));
        }
      }
    }
    System.out.println("diffusion-reaction: largest error of a coverage " + worst);
    assertTrue(worst < 1e-3, "error " + worst);
  }

  @Test
  void exposureBeyondEveryNumberIsInfinite() {
    assertEquals(Double.POSITIVE_INFINITY, new DiffusionReaction(1000, 0.1, 0.9).impingementsPerSite(0.95));
  }

  @Test
  void recombinationCostsExposure() {
    double without = DiffusionReaction.of(30, 0.01).impingementsPerSite(0.95);
    double little = new DiffusionReaction(30, 0.01, 1e-4).impingementsPerSite(0.95);
    double much = new DiffusionReaction(30, 0.01, 1e-2).impingementsPerSite(0.95);
    assertTrue(without < little);
    assertTrue(much > 20 * without);
  }

  @Test
  void refusesWhatIsNoFeatureOrProbability() {
    assertThrows(IllegalArgumentException.class, () -> DiffusionReaction.of(0, 0.1));
    assertThrows(IllegalArgumentException.class, () -> DiffusionReaction.of(10, 0));
    assertThrows(IllegalArgumentException.class, () -> DiffusionReaction.of(10, 1.1));
    assertThrows(IllegalArgumentException.class, () -> new DiffusionReaction(10, 0.6, 0.5));
    assertThrows(IllegalArgumentException.class, () -> new DiffusionReaction(10, 0.6, -0.1));
    DiffusionReaction feature = DiffusionReaction.of(10, 0.1);
    assertThrows(IllegalArgumentException.class, () -> feature.impingementsPerSite(1));
    assertThrows(IllegalArgumentException.class, () -> feature.impingementsPerSite(0));
    assertThrows(IllegalArgumentException.class, () -> feature.coverage(-1));
    assertThrows(IllegalArgumentException.class, () -> feature.coverage(1).at(1.01));
  }
}
