// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.kernel;

import java.util.function.DoubleUnaryOperator;
import org.lamina.numerics.GaussLegendre;

/**
 * Length of the way through a film as the current of the footprint sees it.
 *
 * <p>Through a conformal film the current follows the normals, and crosses at every depth the whole area there: {@code
 * L_eff = ∫ dδ / f(δ)}, with f the area over the footprint. Resistance times footprint is then {@code L_eff / σ}. On a
 * flat surface it is the thickness; around a cylinder it is the familiar {@code ln(r_out/r_in)}.
 *
 * <p>Exact to rounding for areas that are smooth over the film. Edges where the current would spread are not resolved.
 */
public final class ShellPath {
  /** Sixteen points: 1e-14 even for a film that fills nine tenths of a pore's radius in the four panels used. */
  private static final GaussLegendre RULE = GaussLegendre.points(16);

  private static final int PANELS = 4;

  private ShellPath() {}

  /**
   * The effective length in m.
   *
   * @param areaFactor area over footprint at an offset in m, above zero between the two offsets
   */
  public static double lengthMetres(DoubleUnaryOperator areaFactor, double fromOffsetMetres, double toOffsetMetres) {
    return RULE.integral(offset -> 1 / areaFactor.applyAsDouble(offset), fromOffsetMetres, toOffsetMetres, PANELS);
  }
}
