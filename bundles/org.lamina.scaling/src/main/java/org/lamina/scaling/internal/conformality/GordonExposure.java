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
