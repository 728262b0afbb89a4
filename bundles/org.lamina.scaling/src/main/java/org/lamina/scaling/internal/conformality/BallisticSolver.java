// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import java.util.Arrays;

/**
 * The equations of {@link BallisticReaction}, by Newton's iteration: for a given exposure outside, or for a given one
 * of the least exposed surface.
 */
final class BallisticSolver {
  private static final int MAX_STEPS = 200;
  private static final int NONE = -1;
  private static final double SAME = 1e-9;

  private final double sticking;
  private final double recombination;
  private final ViewFactors views;
  private final DenseSystem system;
  /** Of the rings from the mouth down, then of the floor. */
  private final double[] exposure;
  private double outside;

  BallisticSolver(BallisticReaction feature, int rings) {
    sticking = feature.sticking();
    recombination = feature.recombination();
    views = new ViewFactors(feature.section(), feature.aspectRatio(), rings);
    system = new DenseSystem(rings + 1);
    exposure = new double[rings + 1];
  }

  /** The exposure outside for which the least exposed surface, floor or ring, has this one. */
  double outsideFor(double least) {
    int given = views.rings();
    for (int i = 0; i < MAX_STEPS; i++) {
      // All sites taken is the state that such an exposure ends in; from there the first step is nearly the last.
      Arrays.fill(exposure, least);
      outside = least;
      iterate(given);
      int lowest = leastExposed();
      if (lowest == given || exposure[lowest] >= least * (1 - SAME)) return outside;
      given = lowest;
    }
    throw new IllegalStateException("no least exposed surface after " + MAX_STEPS + " steps");
  }

  private int leastExposed() {
    int lowest = views.rings();
    for (int i = views.rings() - 1; i >= 0; i--) if (exposure[i] < exposure[lowest]) lowest = i;
    return lowest;
  }

  /** The coverage for the exposure outside. */
  CoverageProfile profileFor(double given) {
    Arrays.fill(exposure, given);
    outside = given;
    iterate(NONE);
    int rings = views.rings();
    double[] covered = new double[rings + 1];
    covered[0] = covered(1.5 * exposure[0] - 0.5 * exposure[1]);
    for (int i = 1; i < rings; i++) covered[i] = covered((exposure[i - 1] + exposure[i]) / 2);
    covered[rings] = covered(exposure[rings]);
    return new CoverageProfile(covered, covered(outside));
  }

  private void iterate(int given) {
    for (int i = 0; i < MAX_STEPS; i++) {
      assemble(given);
      system.solve();
      if (accept(given) <= SAME) return;
    }
    throw new IllegalStateException("no exposure after " + MAX_STEPS + " steps");
  }

  // Linear in the new exposures. Where one is given, the one outside takes its place among the unknowns.
  private void assemble(int given) {
    int floor = views.rings();
    for (int i = 0; i <= floor; i++) system.right[i] = given != NONE ? 0 : views.mouthSeen(i) * outside;
    for (int j = 0; j <= floor; j++) {
      double free = 1 - covered(exposure[j]);
      double left = 1 - sticking * free - recombination;
      double constant = sticking * free * exposure[j] - covered(exposure[j]);
      boolean known = j == given;
      for (int i = 0; i <= floor; i++) {
        double seen = views.seen(i, j);
        double coefficient = (i == j ? 1 : 0) - seen * left;
        system.matrix[i][j] = known ? -views.mouthSeen(i) : coefficient;
        system.right[i] += seen * constant - (known ? coefficient * exposure[j] : 0);
      }
    }
  }

  private double accept(int given) {
    int floor = views.rings();
    double change = 0;
    for (int i = 0; i <= floor; i++) {
      boolean isOutside = i == given;
      double old = isOutside ? outside : exposure[i];
      double now = StrictMath.max(0, system.right[i]);
      change = StrictMath.max(change, StrictMath.abs(now - old) / StrictMath.max(now, 1 / sticking));
      if (isOutside) outside = now;
      else exposure[i] = now;
    }
    return change;
  }

  private double covered(double e) {
    return -StrictMath.expm1(-sticking * e);
  }
}
