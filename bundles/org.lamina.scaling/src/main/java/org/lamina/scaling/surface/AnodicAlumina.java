// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.surface;

/**
 * Pores of anodic aluminium oxide, of which the pore density is published and not the pitch.
 *
 * <p>A pore density n means a unit cell of {@code a = 1/n}, whatever the order of the pores; areas and volumes need
 * nothing else and are those of {@link PoreSurface}. Self-ordered pores form a hexagonal lattice with the pitch
 * {@code p = √(2/(√3 n))}: it decides only whether the pores fit beside each other. Valid for straight pores that are open
 * at one end; the floor is taken as flat, the real barrier layer is a hollow half sphere, which has πr² more before the
 * first film.
 */
public final class AnodicAlumina {
  private AnodicAlumina() {}

  /**
   * The surface of one pore and its share of the top.
   *
   * @param poresPerSquareMetre pore density n, above zero
   * @param radiusMetres radius r before the first film, above zero; the diameter is below the pitch of the lattice
   * @param depthMetres depth h before the first film, above zero
   * @throws IllegalArgumentException when a parameter is out of its range or the pores do not fit
   */
  public static PoreSurface pores(double poresPerSquareMetre, double radiusMetres, double depthMetres) {
    double pitch = pitchMetres(poresPerSquareMetre);
    Lengths.requireBelow("diameter", 2 * radiusMetres, "pitch", pitch);
    return new PoreSurface(1 / poresPerSquareMetre, radiusMetres, depthMetres);
  }

  /**
   * Distance between the centres of neighbouring pores on a hexagonal lattice, in m.
   *
   * @param poresPerSquareMetre pore density n, above zero
   * @throws IllegalArgumentException when the density is not above zero and finite
   */
  public static double pitchMetres(double poresPerSquareMetre) {
    if (!(poresPerSquareMetre > 0 && poresPerSquareMetre < Double.POSITIVE_INFINITY)) {
      String actual = Lengths.text(poresPerSquareMetre);
      throw new IllegalArgumentException("pore density is " + actual + " 1/m2, but must be above zero and finite");
    }
    return Math.sqrt(2 / (Math.sqrt(3) * poresPerSquareMetre));
  }
}
