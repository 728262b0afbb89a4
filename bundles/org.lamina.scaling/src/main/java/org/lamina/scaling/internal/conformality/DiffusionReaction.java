// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * Knudsen diffusion into a feature of constant cross section, with uptake after Langmuir on its walls and floor and,
 * for radicals and ozone, recombination.
 *
 * <p>With the density n of the gas, its flux {@code Φ = n v/4}, the hydraulic diameter {@code d = 4A/p} and the covered
 * fraction θ of the sites K:
 *
 * <pre>
 * ∂n/∂t = D ∂²n/∂z² − (4/d) (β(1 − θ) + r) n v/4,   D = d v/3          in the feature, 0 &lt; z &lt; L
 * K ∂θ/∂t = β (1 − θ) n v/4                                            on walls and floor
 * −D ∂n/∂z = (n₀ − n) v/4 at the mouth,   (β(1 − θ) + r) n v/4 on the floor
 * </pre>
 *
 * <p>Summed over the pulse and the purge, at whose ends the feature holds no gas, the exposure
 * {@code e = ∫ Φ dt / K} obeys an equation without time, for any course of the pressure outside (x = z/L, a = L/d):
 *
 * <pre>
 * e″ = 3a² s(e),   s(e) = 1 − exp(−βe) + r e,   θ = 1 − exp(−βe)
 * −e′(0) = (3a/4) (e₀ − e(0)),   −e′(1) = (3a/4) s(e(1))
 * </pre>
 *
 * <p>Nothing is lost by this: it is the exact integral of the transient equations. {@link FeatureTransport} solves it, for
 * cross sections that change with depth, too. Equations: A. Yanguas-Gil and J. W. Elam 2012
 * (doi:10.1002/cvde.201106938), with conductance of the mouth and uptake of the floor as in {@link GordonExposure}, its
 * limit for {@code β a² → ∞}.
 *
 * <p>Valid for molecular flow; no desorption, one reactant, film thin against the width. Against {@link
 * BallisticReaction}, which needs no diffusivity: within 5 % in holes ten or more diameters deep, as long as {@code r a}
 * stays below 0.05; beyond that molecules that fly straight to the floor matter more and more, and the exposure is far
 * too large. In trenches the exposure is too large by up to 40 % at a = 10 and 80 % at a = 50, since a slit has no finite
 * Knudsen diffusivity.
 *
 * @param aspectRatio a, equivalent ({@link EquivalentAspectRatio}), above zero
 * @param sticking β, of a free site, above zero to one
 * @param recombination r, of any site, zero to 1 − β
 */
public record DiffusionReaction(double aspectRatio, double sticking, double recombination) {
  /**
   * @throws IllegalArgumentException when an input is out of range
   */
  public DiffusionReaction {
    new FeatureTransport(NarrowFeature.straight(aspectRatio), sticking, recombination);
  }

  /** Without recombination. */
  public static DiffusionReaction of(double aspectRatio, double sticking) {
    return new DiffusionReaction(aspectRatio, sticking, 0);
  }

  /**
   * The exposure that covers the floor so far, in impingements for every site on a flat surface outside; better than
   * 0.5 %, mostly better than 0.1 %. Infinite when beyond the largest number.
   *
   * @param bottomCoverage of the floor, between zero and one
   */
  public double impingementsPerSite(double bottomCoverage) {
    return transport().impingementsPerSite(bottomCoverage);
  }

  /** The same on a grid of so many steps. */
  double impingementsPerSite(double bottomCoverage, int steps) {
    return transport().impingementsPerSite(bottomCoverage, steps);
  }

  /**
   * The coverage that an exposure leaves.
   *
   * @param impingementsPerSite on a flat surface outside, not below zero
   */
  public CoverageProfile coverage(double impingementsPerSite) {
    return transport().coverage(impingementsPerSite);
  }

  /** The same on a grid of so many steps. */
  CoverageProfile coverage(double impingementsPerSite, int steps) {
    return transport().coverage(impingementsPerSite, steps);
  }

  private FeatureTransport transport() {
    return new FeatureTransport(NarrowFeature.straight(aspectRatio), sticking, recombination);
  }
}
