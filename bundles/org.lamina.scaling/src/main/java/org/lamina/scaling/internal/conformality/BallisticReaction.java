// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * Molecules that fly straight from wall to wall, with the uptake and recombination of {@link DiffusionReaction}.
 *
 * <p>No diffusivity and no mean over the cross section: walls and floor exchange molecules by their view factors (P.
 * Clausing 1932, doi:10.1002/andp.19324040804). What meets surface i of K sites, over the whole pulse and per site, is
 *
 * <pre>
 * e_i = V_i e₀ + Σ_j F_ij (e_j − s(e_j)),   s(e) = 1 − exp(−βe) + r e,   θ = 1 − exp(−βe)
 * </pre>
 *
 * <p>with the view factors V of the mouth and F of the others: as with diffusion, time drops out exactly. Newton's
 * iteration with one dense system in each step.
 *
 * <p>Valid for molecular flow and diffuse re-emission in straight features. The reference where Knudsen diffusion is
 * doubtful, that is in trenches, with much recombination, and in holes less than about ten diameters deep. Rings of
 * uniform emission: second order. Milliseconds to tenths of a second.
 *
 * @param section of the feature
 * @param aspectRatio depth over hydraulic diameter, that is equivalent ({@link EquivalentAspectRatio}); at most 100
 * @param sticking β, of a free site, above zero to one
 * @param recombination r, of any site, zero to 1 − β
 */
public record BallisticReaction(CrossSection section, double aspectRatio, double sticking, double recombination) {
  static final double DEEPEST = 100;
  private static final int LEAST_RINGS = 64;
  private static final int MOST_RINGS = 400;

  /**
   * @throws IllegalArgumentException when an input is out of range
   */
  public BallisticReaction {
    Inputs.requirePositive("the aspect ratio", aspectRatio);
    Inputs.requireFates(sticking, recombination);
    if (aspectRatio > DEEPEST) {
      throw new IllegalArgumentException("the aspect ratio is " + aspectRatio + ", but at most " + DEEPEST);
    }
  }

  /**
   * The exposure that covers floor and wall everywhere so far, in impingements for every site on a flat surface
   * outside. With sticking probabilities near one the floor, which looks out of the mouth, is covered before the wall
   * above it. Extrapolated from two grids; 0.5 %.
   *
   * @param leastCoverage between zero and one
   */
  public double impingementsPerSite(double leastCoverage) {
    int rings = (int) StrictMath.max(LEAST_RINGS, 2 * StrictMath.ceil(1.5 * aspectRatio));
    double fine = impingementsPerSite(leastCoverage, rings);
    double coarse = impingementsPerSite(leastCoverage, rings / 2);
    // Second order in the logarithm: with recombination the exposure is an exponential of the depth.
    return fine * StrictMath.cbrt(fine / coarse);
  }

  /** The same with so many rings. */
  public double impingementsPerSite(double leastCoverage, int rings) {
    Inputs.requireCoverage(leastCoverage);
    Inputs.requireAtLeast("the number of rings", 1, rings);
    double least = -StrictMath.log1p(-leastCoverage) / sticking;
    return new BallisticSolver(this, rings).outsideFor(least);
  }

  /**
   * The coverage that an exposure leaves; within 0.04, in trenches and with sticking probabilities
   * up to 0.01 within 0.02; above 0.1 and beyond a = 50 the front may be steeper than that.
   *
   * @param impingementsPerSite on a flat surface outside, not below zero
   */
  public CoverageProfile coverage(double impingementsPerSite) {
    // The less sticks, the wider the front.
    double perDiameter = sticking > 0.1 ? 8 : 4;
    double rings = StrictMath.max(LEAST_RINGS, StrictMath.ceil(perDiameter * aspectRatio));
    return coverage(impingementsPerSite, (int) StrictMath.min(rings, MOST_RINGS));
  }

  /** The same with so many rings. */
  CoverageProfile coverage(double impingementsPerSite, int rings) {
    Inputs.requireNotNegative("the number of impingements per site", impingementsPerSite);
    Inputs.requireAtLeast("the number of rings", 2, rings);
    return new BallisticSolver(this, rings).profileFor(impingementsPerSite);
  }
}
