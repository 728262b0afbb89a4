// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BallisticReactionTest {
  @Test
  void everySurfaceSeesOneHemisphere() {
    for (CrossSection section : CrossSection.values()) {
      ViewFactors views = new ViewFactors(section, 7, 35);
      for (int i = 0; i <= 35; i++) {
        double sum = views.mouthSeen(i);
        for (int j = 0; j <= 35; j++) sum += views.seen(i, j);
        assertEquals(1, sum, 1e-13, section + " " + i);
      }
      assertEquals(views.seen(35, 3), views.ringArea() * views.seen(3, 35), 1e-15);
    }
  }

  /** Probabilities of transmission: R. J. Cole 1977 for tubes, P. Clausing 1932 for a slit of L/w = 1, to 1e-3. */
  @Test
  void tubesTransmitWhatClausingFound() {
    assertEquals(0.514231, transmission(CrossSection.HOLE, 1), 2e-5);
    assertEquals(0.190941, transmission(CrossSection.HOLE, 5), 2e-5);
    assertEquals(0.109304, transmission(CrossSection.HOLE, 10), 5e-5);
    assertEquals(0.6848, transmission(CrossSection.TRENCH, 0.5), 1e-3);
  }

  private static double transmission(CrossSection section, double aspectRatio) {
    double coarse = transmission(section, aspectRatio, 60);
    double fine = transmission(section, aspectRatio, 120);
    return fine + (fine - coarse) / 3;
  }

  // Walls that return everything, an end that returns nothing.
  private static double transmission(CrossSection section, double aspectRatio, int rings) {
    ViewFactors views = new ViewFactors(section, aspectRatio, rings);
    DenseSystem system = new DenseSystem(rings);
    for (int i = 0; i < rings; i++) {
      system.right[i] = views.mouthSeen(i);
      for (int j = 0; j < rings; j++) system.matrix[i][j] = (i == j ? 1 : 0) - views.seen(i, j);
    }
    system.solve();
    double through = views.mouthSeen(rings);
    for (int j = 0; j < rings; j++) through += views.seen(rings, j) * system.right[j];
    return through;
  }

  @Test
  void convergesWithOrderTwo() {
    for (CrossSection section : CrossSection.values()) {
      BallisticReaction feature = new BallisticReaction(section, 10, 0.05, 1e-3);
      double coarse = feature.impingementsPerSite(0.95, 50);
      double middle = feature.impingementsPerSite(0.95, 100);
      double fine = feature.impingementsPerSite(0.95, 200);
      double order = StrictMath.log((middle - coarse) / (fine - middle)) / StrictMath.log(2);
      System.out.println("ballistic, " + section + ": observed order " + order);
      assertEquals(2, order, 0.1);
      assertEquals(fine + (fine - middle) / 3, feature.impingementsPerSite(0.95), 1e-3 * fine);
    }
  }

  @Test
  void agreesWithDiffusionInLongHolesAtSmallSticking() {
    for (double a : new double[] {10, 20, 50}) {
      for (double beta : new double[] {0.1, 1e-2, 1e-3}) {
        double ratio = new BallisticReaction(CrossSection.HOLE, a, beta, 0).impingementsPerSite(0.95)
            / DiffusionReaction.of(a, beta).impingementsPerSite(0.95);
        System.out.println("ballistic over diffusion, hole, aspect ratio " + a + ", sticking " + beta + ": " + ratio);
        assertEquals(1, ratio, 0.03);
      }
    }
  }

  @Test
  void diffusionAsksForTooMuchInTrenches() {
    double ratio = new BallisticReaction(CrossSection.TRENCH, 10, 1, 0).impingementsPerSite(0.95)
        / DiffusionReaction.of(10, 1).impingementsPerSite(0.95);
    System.out.println("ballistic over diffusion, trench, aspect ratio 10, sticking 1: " + ratio);
    assertEquals(0.71, ratio, 0.01);
  }

  /** From an aspect ratio of fourteen to thirty of the slit, that is seven to fifteen equivalent ones. */
  @Test
  void slitsNeedAQuarterToAThirdLessThanDiffusionSays() {
    for (double a : new double[] {7, 10, 15}) {
      double less = 1 - new BallisticReaction(CrossSection.TRENCH, a, 1, 0).impingementsPerSite(0.95)
          / DiffusionReaction.of(a, 1).impingementsPerSite(0.95);
      System.out.println("slit, equivalent aspect ratio " + a + ", sticking 1: " + less + " less than by diffusion");
      assertTrue(less > 0.25 && less < 0.35, a + ": " + less);
    }
  }

  /** The conductance of a tube falls as 1/L; that of a slit as ln(L)/L, as if its diffusivity grew with its depth. */
  @Test
  void aSlitHasNoDiffusivity() {
    double before = 20 * transmission(CrossSection.TRENCH, 10, 100);
    for (double depth : new double[] {40, 80}) {
      double now = depth * transmission(CrossSection.TRENCH, depth / 2, (int) (5 * depth));
      System.out.println("slit, L/w " + depth + ": transmission times L/w " + now);
      assertEquals(StrictMath.log(2), now - before, 0.03);
      before = now;
    }
    assertEquals(4.0 / 3, 100 * transmission(CrossSection.HOLE, 100, 400), 0.06);
  }

  @Test
  void coverageOfAnExposureIsTheInverse() {
    for (CrossSection section : CrossSection.values()) {
      BallisticReaction feature = new BallisticReaction(section, 10, 0.01, 1e-3);
      CoverageProfile profile = feature.coverage(feature.impingementsPerSite(0.95, 80), 80);
      double least = 1;
      for (int i = 0; i <= 80; i++) least = Math.min(least, profile.at(i / 80.0));
      assertEquals(0.95, least, 1e-4);
    }
  }

  /** Small sticking, flat feature: nothing but the exposure of a flat surface. */
  @Test
  void slowUptakeNeedsNoTransport() {
    double flat = -StrictMath.log1p(-0.95) / 1e-6;
    assertEquals(flat, new BallisticReaction(CrossSection.HOLE, 5, 1e-6, 0).impingementsPerSite(0.95), 1e-4 * flat);
  }

  /** Where every molecule that is not taken recombines, only those count that fly straight from the mouth. */
  @Test
  void recombinationLeavesTheLineOfSight() {
    for (CrossSection section : CrossSection.values()) {
      double floor = -StrictMath.log1p(-0.5) / 1e-4;
      BallisticReaction feature = new BallisticReaction(section, 20, 1e-4, 1 - 1e-4);
      double seen = new ViewFactors(section, 20, 80).mouthSeen(80);
      CoverageProfile profile = feature.coverage(floor / seen, 80);
      assertEquals(0.5, profile.bottom(), 0.01, section.name());
    }
  }

  @Test
  void refusesWhatItCannotResolve() {
    assertThrows(IllegalArgumentException.class, () -> new BallisticReaction(CrossSection.HOLE, 101, 0.1, 0));
    assertThrows(IllegalArgumentException.class, () -> new BallisticReaction(CrossSection.HOLE, 10, 0.1, 0.95));
    BallisticReaction feature = new BallisticReaction(CrossSection.HOLE, 10, 0.1, 0);
    assertThrows(IllegalArgumentException.class, () -> feature.impingementsPerSite(1.0));
    assertTrue(feature.coverage(0).bottom() == 0);
  }
}
