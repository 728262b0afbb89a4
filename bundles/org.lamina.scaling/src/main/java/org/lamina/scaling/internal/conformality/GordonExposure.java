// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * The least exposure that coats a deep feature (R. G. Gordon, D. Hausmann, E. Kim and J. Shepard 2003,
 * doi:10.1002/cvde.200390005).
 *
 * <p>{@code P t = K √(2πmkT) (1 + 19a/4 + 3a²/2)}: every molecule sticks where it first meets a free site, so that a
 * sharp front moves down the feature; of the molecules that enter, the part {@code 1/(1 + 3l/(4d))} reaches a front at
 * depth l. The walls cost {@code 4a + 3a²/2}, the floor {@code 1 + 3a/4}.
 *
 * <p>Valid for molecular flow (mean free path above the width of the feature), without desorption and recombination.
 * Within the transport it assumes, a lower bound for a sticking probability below one; in deep trenches molecules reach
 * the floor faster than that ({@link BallisticReaction}).
 */
public final class GordonExposure {
  private static final int LEAST_STEPS = 256;
  private static final double FLAT = 1e-6;

  private GordonExposure() {}

  /**
   * Impingements for every site of a flat surface: {@code 1 + 19a/4 + 3a²/2}.
   *
   * @param aspectRatio a, equivalent; zero is a flat surface
   */
  public static double impingementsPerSite(double aspectRatio) {
    Inputs.requireNotNegative("the aspect ratio", aspectRatio);
    return 1 + aspectRatio * (4.75 + 1.5 * aspectRatio);
  }

  /**
   * Impingements for every site of a flat surface, in a feature whose cross section may change with depth.
   *
   * <p>The same argument, with the open area A, the wall per depth P and the conductance {@code 16A²/(3P)} of a metre: all
   * that lies below z must pass it,
   *
   * <pre>
   * S(0)/A(0) + ∫ 3P/(16A²) S dz,   S(z) = A(L) + ∫ P dz from z to the floor
   * </pre>
   *
   * <p>which for constant sections is {@code 1 + 19a/4 + 3a²/2}. Simpson's rule; 1e-6 unless the section jumps.
   *
   * @param feature a profile of cross sections
   */
  public static double impingementsPerSite(NarrowFeature feature) {
    int steps = feature.intervals() * ((LEAST_STEPS + feature.intervals() - 1) / feature.intervals());
    double h = feature.depthMetres() / steps;
    double toCome = feature.openAreaSquareMetres(1);
    double cost = 0;
    for (int i = steps; i > 0; i--) {
      double upper = (i - 1.0) / steps;
      double lower = (double) i / steps;
      double middle = (i - 0.5) / steps;
      double half = h / 4 * (feature.wallMetres(lower) + feature.wallMetres(middle));
      double whole = h * feature.wallMetres(middle);
      cost += h * FeatureGrid.resistivity(feature, upper, lower) * (toCome + passing(feature, upper, lower, half, whole));
      toCome += whole;
    }
    return toCome / feature.openAreaSquareMetres(0) + cost;
  }

  // The mean wall below, over a step, weighted with its resistance, by Simpson's rule.
  private static double passing(NarrowFeature feature, double upper, double lower, double half, double whole) {
    double below = FeatureGrid.resistivity(feature, lower);
    double middle = 4 * FeatureGrid.resistivity(feature, (upper + lower) / 2);
    double above = FeatureGrid.resistivity(feature, upper);
    return (middle * half + above * whole) / (below + middle + above);
  }

  /**
   * The aspect ratio of the straight feature that a sharp front takes as long to coat: the root of
   * {@code 1 + 19a/4 + 3a²/2} for the {@linkplain #impingementsPerSite(NarrowFeature) impingements} of this one. Where the
   * cross section is constant, {@link EquivalentAspectRatio}.
   *
   * @param feature a profile of cross sections
   */
  public static double equivalentAspectRatio(NarrowFeature feature) {
    // A wall that is longer than the cross section changes keeps it above zero; what is not such counts as flat.
    double beyondFlat = StrictMath.max(FLAT, impingementsPerSite(feature) - 1);
    return 2 * beyondFlat / (4.75 + StrictMath.sqrt(4.75 * 4.75 + 6 * beyondFlat));
  }

  /**
   * The least exposure, in Pa s.
   *
   * @param aspectRatio a, equivalent, not below zero
   * @param sitesPerSquareMetre K, molecules that saturate one m²
   * @param molarMassKilograms of the reactant, in kg/mol
   * @param temperatureKelvin of the gas
   */
  public static double pascalSeconds(
      double aspectRatio, double sitesPerSquareMetre, double molarMassKilograms, double temperatureKelvin) {
    return MolecularFlux.exposurePascalSeconds(
        impingementsPerSite(aspectRatio), sitesPerSquareMetre, molarMassKilograms, temperatureKelvin);
  }

  /**
   * How deep a front gets, as aspect ratio: the positive root of {@code 4a + 3a²/2 = impingements}. No floor.
   *
   * @param impingementsPerSite not below zero
   */
  public static double reachedAspectRatio(double impingementsPerSite) {
    Inputs.requireNotNegative("the number of impingements per site", impingementsPerSite);
    return 2 * impingementsPerSite / (4 + StrictMath.sqrt(16 + 6 * impingementsPerSite));
  }
}
