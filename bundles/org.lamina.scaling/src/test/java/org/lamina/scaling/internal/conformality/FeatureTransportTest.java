// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeatureTransportTest {
  private static final Cone[] CONES = {new Cone(1, 0.5, 20), new Cone(1, 0.2, 60), new Cone(1, 2, 30)};
  private static final double[] STICKINGS = {0.5, 1e-2, 1e-4};
  private static final double[] LOSSES = {0, 1e-4, 3e-3};

  private static NarrowFeature even(double a, int nodes) {
    double[] areas = new double[nodes];
    double[] walls = new double[nodes];
    Arrays.fill(areas, StrictMath.PI / 4);
    Arrays.fill(walls, StrictMath.PI);
    return new NarrowFeature(a, areas, walls);
  }

  @Test
  void constantSectionsAreDiffusionReaction() {
    for (double a : new double[] {1, 10, 60}) {
      for (double beta : STICKINGS) {
        for (double r : LOSSES) {
          DiffusionReaction straight = new DiffusionReaction(a, beta, r);
          FeatureTransport transport = new FeatureTransport(even(a, 65), beta, r);
          double exact = straight.impingementsPerSite(0.95, 1280);
          assertEquals(exact, transport.impingementsPerSite(0.95, 1280), 1e-12 * exact);
          CoverageProfile expected = straight.coverage(exact / 3, 1280);
          CoverageProfile found = transport.coverage(exact / 3, 1280);
          for (int i = 0; i <= 64; i++) assertEquals(expected.at(i / 64.0), found.at(i / 64.0), 1e-10);
          assertEquals(expected.meanOfWall(), found.meanOfWall(), 1e-10);
        }
      }
    }
  }

  @Test
  void conesAgreeWithRungeAndKutta() {
    double worst = 0;
    for (Cone cone : CONES) {
      for (double beta : STICKINGS) {
        for (double r : LOSSES) {
          double exact = cone.impingements(beta, r, 0.95, 100_000);
          double found = new FeatureTransport(cone.feature(64), beta, r).impingementsPerSite(0.95);
          worst = Math.max(worst, Math.abs(found / exact - 1));
          assertEquals(exact, found, 5e-3 * exact, cone + " " + beta + " " + r);
          double fine = new FeatureTransport(cone.feature(5000), beta, r).impingementsPerSite(0.95, 20_000);
          assertEquals(exact, fine, 1e-5 * exact, cone + " " + beta + " " + r);
        }
      }
    }
    System.out.println("cones by finite volumes against Runge-Kutta: at most " + worst + " apart");
  }

  @Test
  void exposureConvergesWithOrderTwo() {
    for (double r : LOSSES) {
      double exact = CONES[1].impingements(0.1, r, 0.95, 200_000);
      double coarse = Math.abs(onGrid(CONES[1], r, 400) - exact);
      double fine = Math.abs(onGrid(CONES[1], r, 800) - exact);
      double order = StrictMath.log(coarse / fine) / StrictMath.log(2);
      System.out.println("cone, recombination " + r + ": observed order " + order);
      assertEquals(2, order, 0.1);
    }
  }

  private static double onGrid(Cone cone, double r, int steps) {
    return new FeatureTransport(cone.feature(steps), 0.1, r).impingementsPerSite(0.95, steps);
  }

  @Test
  void farFromSaturationAConeIsAPowerOfItsRadius() {
    for (Cone cone : CONES) {
      double exact = cone.unsaturated(0.03) * 1e-15 / 0.02;
      double found = new FeatureTransport(cone.feature(5000), 0.02, 0.01).impingementsPerSite(1e-15, 20_000);
      assertEquals(exact, found, 1e-5 * exact, cone.toString());
    }
  }

  /** Saturated, the exposure is that of the sharp front and the floor's own; with high sticking nearly without it. */
  @Test
  void saturatedConeIsTheSharpFront() {
    for (Cone cone : CONES) {
      double sharp = cone.sharpFront();
      assertEquals(sharp, GordonExposure.impingementsPerSite(cone.feature(2000)), 1e-6 * sharp);
      assertEquals(sharp, GordonExposure.impingementsPerSite(cone.feature(64)), 1e-3 * sharp);
      FeatureTransport slow = new FeatureTransport(cone.feature(2000), 1e-3, 0);
      double floor = -StrictMath.log1p(-(1 - 1e-12)) / 1e-3;
      assertEquals(sharp, slow.impingementsPerSite(1 - 1e-12, 8000) - floor, 1e-5 * sharp);
      Cone deep = new Cone(cone.mouth(), cone.floor(), 50 * cone.depth());
      FeatureTransport sticky = new FeatureTransport(deep.feature(200), 1, 0);
      double ratio = sticky.impingementsPerSite(0.95) / sticky.leastImpingementsPerSite();
      assertEquals(1, ratio, 2e-3);
    }
  }

  @Test
  void sharpFrontInAConstantSectionIsGordons() {
    for (double a : new double[] {0.1, 1, 10, 200}) {
      double exact = 1 + 19 * a / 4 + 3 * a * a / 2;
      assertEquals(exact, GordonExposure.impingementsPerSite(even(a, 2)), 1e-13 * exact);
      assertEquals(exact, GordonExposure.impingementsPerSite(even(a, 100)), 1e-13 * exact);
    }
  }

  /** What enters through the mouth is what walls and floor took. */
  @Test
  void conservesMolecules() {
    for (Cone cone : CONES) {
      NarrowFeature feature = cone.feature(64);
      FeatureTransport transport = new FeatureTransport(feature, 1e-4, 0);
      for (double part : new double[] {0.01, 0.3, 1, 2}) {
        double exposure = part * transport.leastImpingementsPerSite();
        CoverageProfile profile = transport.coverage(exposure);
        double mouth = -StrictMath.log1p(-profile.mouth()) / 1e-4;
        double taken = feature.wallSquareMetres() * profile.meanOfWall() + cone.area(1) * profile.bottom();
        assertEquals((exposure - mouth) * cone.area(0), taken, 1e-7 * exposure * cone.area(0));
      }
    }
  }

  @Test
  void coverageOfAnExposureIsTheInverseAndFallsWithDepth() {
    for (Cone cone : CONES) {
      for (double beta : STICKINGS) {
        for (double r : LOSSES) {
          FeatureTransport transport = new FeatureTransport(cone.feature(50), beta, r);
          CoverageProfile same = transport.coverage(transport.impingementsPerSite(0.95, 4000), 4000);
          assertEquals(0.95, same.bottom(), 1e-7, cone + " " + beta + " " + r);
          CoverageProfile own = transport.coverage(transport.impingementsPerSite(0.95));
          assertEquals(0.95, own.bottom(), 2e-3, cone + " " + beta + " " + r);
          for (int i = 1; i <= 100; i++) assertTrue(own.at(i / 100.0) <= own.at((i - 1) / 100.0));
          assertTrue(own.outside() >= own.mouth());
        }
      }
    }
  }

  /** What is wide above and narrow below is easier to coat than the same turned over. */
  @Test
  void aNarrowMouthCostsMoreThanANarrowFloor() {
    double wide = new FeatureTransport(new Cone(1, 0.5, 20).feature(64), 0.01, 0).impingementsPerSite(0.95);
    double narrow = new FeatureTransport(new Cone(0.5, 1, 20).feature(64), 0.01, 0).impingementsPerSite(0.95);
    assertTrue(narrow > 1.5 * wide, wide + " " + narrow);
  }

  @Test
  void aspectRatioCountsLocalDiameters() {
    assertEquals(12, even(12, 7).aspectRatio(), 1e-12);
    Cone cone = new Cone(1, 0.2, 60);
    double exact = cone.slant() * 60 * StrictMath.log(5) / (2 * 0.8);
    assertEquals(exact, cone.feature(1000).aspectRatio(), 1e-5 * exact);
  }

  /** A mouth that is about to close: the exposure grows beyond bounds, without a bound on how narrow it may get. */
  @Test
  void aMouthThatAllButClosesCostsEverything() {
    double before = 0;
    for (double mouth : new double[] {1, 0.1, 1e-2, 1e-4, 1e-6}) {
      double[] areas = new double[65];
      double[] walls = new double[65];
      for (int i = 0; i < 65; i++) {
        double diameter = i == 0 ? mouth : 1;
        areas[i] = StrictMath.PI / 4 * diameter * diameter;
        walls[i] = StrictMath.PI * diameter;
      }
      FeatureTransport transport = new FeatureTransport(new NarrowFeature(15, areas, walls), 0.01, 0);
      double now = transport.impingementsPerSite(0.95);
      System.out.println("mouth " + mouth + " wide: " + now + " impingements per site");
      assertTrue(now > before && now < Double.POSITIVE_INFINITY, mouth + ": " + now);
      assertEquals(0.95, transport.coverage(now).bottom(), 2e-3, "mouth " + mouth);
      // Only the mouth counts in the end, by its area.
      if (mouth == 1e-6) assertEquals(1e4, now / before, 1);
      before = now;
    }
  }

  /** Collisions act as if the feature were that much harder to pass, and only there: mouth and floor stay. */
  @Test
  void collisionsStretchTheWay() {
    FeatureTransport slow = new FeatureTransport(even(10, 2), 1e-9, 0, 3);
    double walls = slow.impingementsPerSite(1e-6);
    // Next to nothing sticks: wherever it is, the exposure is the same.
    assertEquals(-Math.log1p(-1e-6) / 1e-9, walls, 1e-5 * walls);
    double certain = new FeatureTransport(even(10, 2), 1, 0, 3).impingementsPerSite(1 - 1e-9);
    // Saturated throughout: 1 + 4a at the mouth, three times what the way costs, and the floor's own.
    double expected = 1 + 4 * 10 + 3 * (0.75 * 10 + 1.5 * 100) - Math.log(1e-9);
    assertEquals(expected, certain, 1e-3 * expected);
  }

  /** A front narrower than any grid: what it takes up is conserved, and all but Gordon's exposure. */
  @Test
  void aFrontThatNoGridResolvesStillCosts() {
    double exposure = new FeatureTransport(even(1e9, 2), 0.1, 0).impingementsPerSite(0.95);
    assertEquals(1, exposure / GordonExposure.impingementsPerSite(1e9), 1e-3);
  }

  @Test
  void refusesWhatIsNoFeature() {
    double[] two = {1, 1};
    assertThrows(IllegalArgumentException.class, () -> new NarrowFeature(0, two, two));
    assertThrows(IllegalArgumentException.class, () -> new NarrowFeature(1, new double[] {1}, new double[] {1}));
    assertThrows(IllegalArgumentException.class, () -> new NarrowFeature(1, two, new double[] {1, 1, 1}));
    assertThrows(IllegalArgumentException.class, () -> new NarrowFeature(1, new double[] {1, 0}, two));
    assertThrows(IllegalArgumentException.class, () -> new NarrowFeature(1, two, new double[] {1, Double.NaN}));
    assertThrows(IllegalArgumentException.class, () -> new FeatureTransport(even(10, 2), 0, 0));
    FeatureTransport transport = new FeatureTransport(even(10, 2), 0.1, 0);
    assertThrows(IllegalArgumentException.class, () -> transport.impingementsPerSite(1));
    assertThrows(IllegalArgumentException.class, () -> transport.coverage(-1));
  }
}
