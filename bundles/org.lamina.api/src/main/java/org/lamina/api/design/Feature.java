// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.design;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A narrow space with one mouth, as a reactant sees it that comes from above: a hole, a trench, or the space between
 * pillars. What its cross sections are under a conformal film is a function of the offset, as in {@link FilmSurface}.
 *
 * <p>The wall of the feature is {@code depth × mean of wallMetres} and its floor {@code openAreaSquareMetres(1, offset)};
 * both per unit cell. A rounded rim does not belong to it.
 */
@ConsumerType
public interface Feature {
  /** What decides how molecules fly in it. */
  enum Kind {
    /** Closed all around: the mean free flight is its diameter. */
    HOLE,
    /** Much longer than wide. */
    TRENCH,
    /** Open to all sides between solid pillars. */
    PILLARS
  }

  Kind kind();

  /** How deep its wall is below the rim, in m; above zero before the closure. */
  double depthMetres(double offsetMetres);

  /**
   * Open area of the cross section, in m² per unit cell.
   *
   * @param depthFraction from zero at the mouth to one at the floor
   */
  double openAreaSquareMetres(double depthFraction, double offsetMetres);

  /**
   * Area of the wall over depth, in m² per m, per unit cell: the perimeter of the cross section where the wall is upright,
   * more where it leans.
   *
   * @param depthFraction from zero at the mouth to one at the floor
   */
  double wallMetres(double depthFraction, double offsetMetres);
}
