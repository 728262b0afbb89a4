// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lamina.api.design.Feature.Kind;

class TransportsTest {
  private static Transport straight(Kind kind, double a, double beta, double r) {
    return Transports.of(kind, NarrowFeature.straight(a), beta, r);
  }

  /** What the printed clause says of holes, over everything that straight flights can be computed for. */
  @Test
  void diffusionInHolesIsWithinFivePercent() {
    double worst = 0;
    int diffusive = 0;
    for (double a : new double[] {1, 3, 6, 9, 10, 20, 50, 100}) {
      for (double beta : new double[] {1, 0.3, 0.05, 0.02, 1e-3}) {
        for (double part : new double[] {0, 0.2, 0.99, 3}) {
          double r = 0.05 * part / a;
          if (beta + r > 1) continue;
          Transport chosen = straight(Kind.HOLE, a, beta, r);
          if (!chosen.model().startsWith("Knudsen")) continue;
          diffusive++;
          double flights = new BallisticReaction(CrossSection.HOLE, a, beta, r).impingementsPerSite(0.95);
          double error = Math.abs(chosen.impingementsPerSite(0.95) / flights - 1);
          worst = Math.max(worst, error);
          assertTrue(error < 0.05, a + " " + beta + " " + r + ": " + error);
        }
      }
    }
    System.out.println("diffusion where it is chosen in holes: at most " + worst + " off, in " + diffusive + " cases");
    assertTrue(diffusive > 40);
  }

  @Test
  void trenchesAndStrongRecombinationFlyStraight() {
    Transport trench = straight(Kind.TRENCH, 10, 0.01, 0);
    double flights = new BallisticReaction(CrossSection.TRENCH, 10, 0.01, 0).impingementsPerSite(0.95);
    assertEquals(flights, trench.impingementsPerSite(0.95), 1e-9 * flights);
    assertEquals("straight flights between the walls of a trench", trench.model());
    assertEquals("straight flights between the walls of a hole", straight(Kind.HOLE, 20, 0.01, 0.01).model());
    assertEquals("straight flights between the walls of a hole", straight(Kind.HOLE, 5, 0.5, 0).model());
    assertTrue(straight(Kind.HOLE, 200, 0.01, 0.01).model().endsWith("a lower bound of the coverage"));
    assertTrue(straight(Kind.TRENCH, 200, 0.01, 0).model().endsWith("the exposure is still too large"));
  }

  /** Deeper than straight flights are computed, what comes straight from the mouth still arrives. */
  @Test
  void deepHolesWithRecombinationKeepTheLineOfSight() {
    Transport deep = straight(Kind.HOLE, 200, 0.01, 0.1);
    double root = Math.sqrt(1 + 200.0 * 200) + 200;
    double needed = -Math.log(0.05) / 0.01 * root * root;
    assertEquals(needed, deep.impingementsPerSite(0.95), 1e-9 * needed);
    assertEquals(0.95, deep.coverage(needed).bottom(), 1e-9);
    Transport little = straight(Kind.HOLE, 101, 0.01, 0.001);
    FeatureTransport diffusive = new FeatureTransport(NarrowFeature.straight(101), 0.01, 0.001);
    double exposure = diffusive.impingementsPerSite(0.95);
    assertEquals(exposure, little.impingementsPerSite(0.95), 1e-9 * exposure);
    assertEquals(diffusive.coverage(exposure).at(0.5), little.coverage(exposure).at(0.5), 1e-9);
  }

  /** Where straight flights end to be computed, nothing jumps. */
  @Test
  void trenchesAreContinuousWhereTheModelChanges() {
    for (double sticking : new double[] {1, 0.1, 0.01, 0.001}) {
      double before = straight(Kind.TRENCH, 99.9, sticking, 0).impingementsPerSite(0.95);
      double after = straight(Kind.TRENCH, 100.1, sticking, 0).impingementsPerSite(0.95);
      assertEquals(1, after / before, 0.05, "sticking " + sticking);
    }
  }

  @Test
  void betweenPillarsDiffusionIsOnTheSafeSide() {
    Transport pillars = straight(Kind.PILLARS, 10, 0.01, 0);
    double diffusive = DiffusionReaction.of(10, 0.01).impingementsPerSite(0.95);
    assertEquals(diffusive, pillars.impingementsPerSite(0.95), 1e-12 * diffusive);
    assertTrue(pillars.model().contains("too large"));
  }

  @Test
  void taperedTrenchesAreReplacedByStraightOnes() {
    NarrowFeature tapered = new NarrowFeature(10, new double[] {1, 0.6}, new double[] {2, 2});
    double a = GordonExposure.equivalentAspectRatio(tapered);
    double sharp = GordonExposure.impingementsPerSite(tapered);
    assertEquals(sharp, GordonExposure.impingementsPerSite(a), 1e-12 * sharp);
    Transport transport = Transports.of(Kind.TRENCH, tapered, 0.01, 0);
    double flights = new BallisticReaction(CrossSection.TRENCH, a, 0.01, 0).impingementsPerSite(0.95);
    assertEquals(flights, transport.impingementsPerSite(0.95), 1e-12 * flights);
    assertTrue(transport.model().endsWith("approximate"));
    assertTrue(Transports.of(Kind.HOLE, tapered, 1, 0).model().endsWith("approximate"));
  }

  @Test
  void equivalentHolesOfConesAreAsHardToCoat() {
    double worst = 0;
    for (double floor : new double[] {0.25, 0.5, 0.75, 1.5, 2}) {
      for (double depth : new double[] {5, 10, 50}) {
        NarrowFeature cone = new Cone(0.5, floor / 2, depth).feature(1000);
        double a = GordonExposure.equivalentAspectRatio(cone);
        for (double beta : new double[] {1, 0.1, 1e-2, 1e-3}) {
          double exact = new FeatureTransport(cone, beta, 0).impingementsPerSite(0.95);
          double error = Math.abs(DiffusionReaction.of(a, beta).impingementsPerSite(0.95) / exact - 1);
          worst = Math.max(worst, error);
          assertTrue(error < 0.01, floor + " " + depth + " " + beta + ": " + error);
        }
      }
    }
    System.out.println("straight holes in place of cones: exposures at most " + worst + " off");
  }

  /** The same numbers give floor coverage and exposure, whichever model was chosen. */
  @Test
  void coverageOfAnExposureIsTheInverse() {
    for (Kind kind : Kind.values()) {
      for (double beta : new double[] {0.2, 1e-2}) {
        Transport transport = straight(kind, 8, beta, 1e-3);
        CoverageProfile profile = transport.coverage(transport.impingementsPerSite(0.95));
        double least = 1;
        for (int i = 0; i <= 100; i++) least = Math.min(least, profile.at(i / 100.0));
        assertEquals(0.95, least, 0.01, kind + " " + beta);
      }
    }
  }

  @Test
  void equivalentOfAConstantSectionIsItsOwn() {
    for (double a : new double[] {0.01, 1, 33, 500}) {
      assertEquals(a, GordonExposure.equivalentAspectRatio(NarrowFeature.straight(a)), 1e-11 * a);
    }
  }
}
