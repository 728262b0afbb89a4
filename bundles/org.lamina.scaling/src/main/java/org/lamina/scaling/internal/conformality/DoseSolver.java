// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * The finite-volume equations of {@link DiffusionReaction} for a given exposure outside, by Newton's iteration with one
 * tridiagonal system in each step.
 *
 * <p>The equations are monotone and concave in e: from the second step on the iterates rise towards the solution, and
 * cutting them off at zero keeps that. So the iteration converges from any start; the start is the front of {@link
 * GordonExposure}, which saves steps.
 */
final class DoseSolver {
  private static final int MAX_STEPS = 200;
  /** Largest change of a coverage in the last step; the next one would change its square. */
  private static final double SAME = 1e-8;

  private final double aspectRatio;
  private final double sticking;
  private final double recombination;
  private final double outside;
  private final double[] exposure;
  private final double[] free;
  /** Of the elimination: the factor that carries a row to the one above, and the right hand side. */
  private final double[] factor;
  private final double[] right;

  DoseSolver(DiffusionReaction feature, double impingementsPerSite, int steps) {
    aspectRatio = feature.aspectRatio();
    sticking = feature.sticking();
    recombination = feature.recombination();
    outside = impingementsPerSite;
    exposure = new double[steps + 1];
    free = new double[steps + 1];
    factor = new double[steps + 1];
    right = new double[steps + 1];
  }

  CoverageProfile solve() {
    start();
    for (int i = 0; i < MAX_STEPS; i++) {
      if (step() <= SAME) return profile();
    }
    throw new IllegalStateException("no coverage after " + MAX_STEPS + " steps");
  }

  private void start() {
    int last = exposure.length - 1;
    double least = GordonExposure.impingementsPerSite(aspectRatio);
    boolean through = outside >= least;
    double front = through ? aspectRatio : StrictMath.min(aspectRatio, GordonExposure.reachedAspectRatio(outside));
    for (int i = 0; i <= last; i++) {
      double ahead = StrictMath.max(0, front - aspectRatio * i / last);
      exposure[i] = ahead * (through ? 0.75 + 1.5 * ahead : 1.5 * ahead) + (through ? outside - least : 0);
    }
  }

  // Row i: (e[i-1] − e[i])/R − (e[i] − e[i+1])/R = W s(e[i]), with the resistance R of a step and its wall W; the mouth
  // is a resistance of one, the floor a surface of one. Linear in the new e; eliminated from the floor up.
  private double step() {
    int last = exposure.length - 1;
    double wall = 4 * aspectRatio / last;
    double conductance = last / (0.75 * aspectRatio);
    for (int i = last; i >= 0; i--) {
      double covered = -StrictMath.expm1(-sticking * exposure[i]);
      free[i] = 1 - covered;
      double surface = i == last ? wall / 2 + 1 : i == 0 ? wall / 2 : wall;
      double slope = sticking * free[i] + recombination;
      double above = i == 0 ? 1 : conductance;
      double below = i == last ? 0 : conductance * (1 - factor[i + 1]);
      double pivot = above + below + surface * slope;
      double constant = surface * (covered - sticking * free[i] * exposure[i]);
      factor[i] = above / pivot;
      right[i] = ((i == last ? 0 : conductance * right[i + 1]) - constant) / pivot;
    }
    double before = outside;
    double change = 0;
    for (int i = 0; i <= last; i++) {
      double now = StrictMath.max(0, factor[i] * before + right[i]);
      // Never below the change of the coverage: where e falls, more sites may be free than before.
      double freeAtMost = now < exposure[i] ? 1 : free[i];
      change = StrictMath.max(change, sticking * freeAtMost * StrictMath.abs(now - exposure[i]));
      exposure[i] = now;
      before = now;
    }
    return change;
  }

  private CoverageProfile profile() {
    double[] covered = new double[exposure.length];
    for (int i = 0; i < covered.length; i++) covered[i] = -StrictMath.expm1(-sticking * exposure[i]);
    return new CoverageProfile(covered, -StrictMath.expm1(-sticking * outside));
  }
}
