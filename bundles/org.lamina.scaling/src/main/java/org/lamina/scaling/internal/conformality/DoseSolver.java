// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * The finite-volume equations of {@link FeatureTransport} for a given exposure outside, by Newton's iteration with one
 * tridiagonal system in each step.
 *
 * <p>The equations are monotone and concave in e: from the second step on the iterates rise towards the solution, and
 * cutting them off at zero keeps that. So the iteration converges from any start; the start is the sharp front of
 * {@link GordonExposure}, which saves steps.
 */
final class DoseSolver {
  private static final int MAX_STEPS = 200;
  /** Largest change of a coverage in the last step; the next one would change its square. */
  private static final double SAME = 1e-8;

  private final FeatureGrid grid;
  private final double sticking;
  private final double recombination;
  private final double outside;
  private final double[] exposure;
  private final double[] free;
  /** Of the elimination: the factor that carries a row to the one above, and the right hand side. */
  private final double[] factor;
  private final double[] right;

  DoseSolver(FeatureGrid grid, double sticking, double recombination, double impingementsPerSite) {
    this.grid = grid;
    this.sticking = sticking;
    this.recombination = recombination;
    outside = impingementsPerSite;
    int nodes = grid.steps() + 1;
    exposure = new double[nodes];
    free = new double[nodes];
    factor = new double[nodes];
    right = new double[nodes];
  }

  CoverageProfile solve() {
    start();
    for (int i = 0; i < MAX_STEPS; i++) {
      if (step() <= SAME) return profile();
    }
    throw new IllegalStateException("no coverage after " + MAX_STEPS + " steps");
  }

  private void start() {
    int front = frontNode();
    double flux = front == grid.steps() ? grid.floor : 0;
    double e = 0;
    for (int i = front; i >= 0; i--) {
      exposure[i] = e;
      flux += grid.wall[i];
      if (i > 0) e += grid.resistance[i - 1] * flux;
    }
    double more = StrictMath.max(0, outside - e - flux);
    for (int i = 0; i <= front; i++) exposure[i] += more;
  }

  // The last node that a sharp front reaches: with the wall S_j down to node j it costs S_j + Σ R_i (S_j − S_i).
  private int frontNode() {
    double above = grid.wall[0];
    double resistance = 1;
    double spared = 0;
    for (int j = 1; j <= grid.steps(); j++) {
      resistance += grid.resistance[j - 1];
      spared += grid.resistance[j - 1] * above;
      above += grid.wall[j];
      if (above * resistance - spared > outside) return j - 1;
    }
    return grid.steps();
  }

  // Row i: (e[i-1] − e[i])/R[i-1] − (e[i] − e[i+1])/R[i] = W[i] s(e[i]), with the resistances R of the steps and the wall
  // W; the mouth is a resistance of one. Linear in the new e; eliminated from the floor up.
  private double step() {
    int last = exposure.length - 1;
    double conductance = 0;
    for (int i = last; i >= 0; i--) {
      double covered = -StrictMath.expm1(-sticking * exposure[i]);
      free[i] = 1 - covered;
      double surface = i == last ? grid.wall[i] + grid.floor : grid.wall[i];
      double slope = sticking * free[i] + recombination;
      double above = i == 0 ? 1 : 1 / grid.resistance[i - 1];
      double below = i == last ? 0 : conductance * (1 - factor[i + 1]);
      double pivot = above + below + surface * slope;
      double constant = surface * (covered - sticking * free[i] * exposure[i]);
      factor[i] = above / pivot;
      right[i] = ((i == last ? 0 : conductance * right[i + 1]) - constant) / pivot;
      conductance = above;
    }
    return accept();
  }

  private double accept() {
    double before = outside;
    double change = 0;
    for (int i = 0; i < exposure.length; i++) {
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
    return new CoverageProfile(covered, grid.wall, -StrictMath.expm1(-sticking * outside));
  }
}
