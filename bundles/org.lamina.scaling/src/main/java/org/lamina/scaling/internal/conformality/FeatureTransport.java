// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * Knudsen diffusion into a feature whose cross section may change with depth, with uptake after Langmuir on its walls and
 * floor and, for radicals and ozone, recombination.
 *
 * <p>With the flux {@code Φ = n v/4} of the gas, the open area A, the wall per depth P, the local hydraulic diameter
 * {@code d = 4A/P} and the covered fraction θ of the sites K, everywhere the equations of {@link DiffusionReaction}.
 * Summed over the pulse and the purge, the exposure {@code e = ∫ Φ dt / K} and J, the molecules that pass a cross
 * section over the sites K of one m², obey, whatever the course of the pressure outside,
 *
 * <pre>
 * J = −(4/3) d A de/dz,   dJ/dz = −P s(e),   s(e) = 1 − exp(−βe) + r e,   θ = 1 − exp(−βe)
 * J(0) = A(0) (e₀ − e(0)),   J(L) = A(L) s(e(L))
 * </pre>
 *
 * <p>J never changes its sign, so the floor is least covered. Finite volumes of second order, conservative: what enters
 * through the mouth is what walls and floor take. Constant sections give {@link DiffusionReaction}. On its limit for
 * {@code β → ∞} see {@link GordonExposure#impingementsPerSite(NarrowFeature)}.
 *
 * <p>Valid as {@link DiffusionReaction} is, and where the cross section changes little over its own width: the
 * diffusivity is that of a long tube of the local section.
 *
 * <p>Collisions with other molecules slow the diffusion down, C. H. Bosanquet's {@code 1/D = 1/D_Kn + 1/D_A}: every resistance is
 * that many times larger.
 *
 * @param feature into which
 * @param sticking β, of a free site, above zero to one
 * @param recombination r, of any site, zero to 1 − β
 * @param slowness {@code D_Kn/D}, one without collisions, not below one
 */
public record FeatureTransport(NarrowFeature feature, double sticking, double recombination, double slowness) {
  private static final int LEAST_STEPS = 128;
  /** Finer fronts than this are not resolved: they stay within one step, and what it takes up is still conserved. */
  private static final int MOST_STEPS = 1 << 16;
  private static final int MOST_STEPS_FOR_NECKS = 1 << 14;

  /**
   * @throws IllegalArgumentException when an input is out of range
   */
  public FeatureTransport {
    Inputs.requireFates(sticking, recombination);
    if (!(slowness >= 1 && slowness < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the slowness is " + slowness + ", but must be one or more and finite");
    }
  }

  /** Without collisions. */
  public FeatureTransport(NarrowFeature feature, double sticking, double recombination) {
    this(feature, sticking, recombination, 1);
  }

  /** What a sticking probability of one, without recombination, would need for all sites, floor included. */
  public double leastImpingementsPerSite() {
    return GordonExposure.impingementsPerSite(feature);
  }

  /**
   * The exposure that covers the floor so far, in impingements for every site on a flat surface outside; better than
   * 0.5 %, mostly better than 0.1 %. Infinite when beyond the largest number.
   *
   * @param bottomCoverage of the floor, between zero and one
   */
  public double impingementsPerSite(double bottomCoverage) {
    Inputs.requireCoverage(bottomCoverage);
    // The stiffness is largest where most sites are free: at the floor.
    return impingementsPerSite(bottomCoverage, steps(sticking * (1 - bottomCoverage)));
  }

  /** The same on a grid of so many steps. The equations are explicit from the floor up: one sweep, no iteration. */
  public double impingementsPerSite(double bottomCoverage, int steps) {
    FeatureGrid grid = new FeatureGrid(feature, steps, slowness);
    double e = -StrictMath.log1p(-bottomCoverage) / sticking;
    double flux = (grid.floor + grid.wall[steps]) * taken(e);
    for (int i = steps - 1; i > 0; i--) {
      e += grid.resistance[i] * flux;
      flux += grid.wall[i] * taken(e);
    }
    e += grid.resistance[0] * flux;
    return e + flux + grid.wall[0] * taken(e);
  }

  private double taken(double e) {
    return -StrictMath.expm1(-sticking * e) + recombination * e;
  }

  /**
   * The coverage that an exposure leaves; within 0.001.
   *
   * @param impingementsPerSite on a flat surface outside, not below zero
   */
  public CoverageProfile coverage(double impingementsPerSite) {
    Inputs.requireNotNegative("the number of impingements per site", impingementsPerSite);
    return coverage(impingementsPerSite, steps(sticking));
  }

  /** The same on a grid of so many steps. */
  public CoverageProfile coverage(double impingementsPerSite, int steps) {
    FeatureGrid grid = new FeatureGrid(feature, steps, slowness);
    return new DoseSolver(grid, sticking, recombination, impingementsPerSite).solve();
  }

  // What takes longer to pass is as hard to resolve as what sticks better.
  private int steps(double stickingAtMost) {
    return (int) stepsFor(feature, slowness * stickingAtMost, slowness * recombination);
  }

  // Kinks of the feature lie on nodes. A place that is all but closed would ask for any number of steps; it lets little
  // through and takes little up, so that its own front need not be resolved.
  private static double stepsFor(NarrowFeature feature, double sticking, double recombination) {
    double whole = StrictMath.min(MOST_STEPS, stepsFor(feature.aspectRatio(), sticking, recombination));
    double narrowest = stepsFor(feature.largestAspectRatio(), sticking, recombination);
    double steps = StrictMath.max(whole, StrictMath.min(MOST_STEPS_FOR_NECKS, narrowest));
    steps = StrictMath.max(LEAST_STEPS, StrictMath.max(steps, StrictMath.min(MOST_STEPS_FOR_NECKS, 16 * feature.steepness())));
    return feature.intervals() * StrictMath.ceil(steps / feature.intervals());
  }

  // An eighth of the width of the front is enough for the front. Where recombination makes the gas decay exponentially,
  // as exp(κ), the error of the decay grows with the depth, as (κh)² κ/24.
  private static double stepsFor(double aspectRatio, double sticking, double recombination) {
    double all = aspectRatio * StrictMath.sqrt(3 * (sticking + recombination));
    double lost = aspectRatio * StrictMath.sqrt(3 * recombination);
    return StrictMath.max(8 * all, 8 * lost * StrictMath.sqrt(lost));
  }
}
