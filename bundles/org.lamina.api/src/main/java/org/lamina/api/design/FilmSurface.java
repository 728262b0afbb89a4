// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.design;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The surface on which films grow: one unit cell of a geometry, with conformal films described by the offset from the
 * bare substrate, along the surface normal.
 *
 * <p>Offsets are in metres, from zero up to {@link #closureOffsetMetres()}; beyond it results are undefined.
 */
@ConsumerType
public interface FilmSurface {
  /** Area of the unit cell seen from above, in m². */
  double footprintSquareMetres();

  /** Area of the surface at an offset, in m² per unit cell. */
  double areaSquareMetres(double offsetMetres);

  /** Volume between two offsets, in m³ per unit cell: the integral of the area. */
  double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres);

  /** Offset at which the shape ends to exist (a pore is full, pillars touch), in m; infinite when there is none. */
  double closureOffsetMetres();

  /**
   * Whether the area is the same at every offset and nothing closes: then the thickness of what lies below a film does
   * not matter to it.
   */
  default boolean even() {
    return false;
  }

  /**
   * The narrow spaces of the unit cell that a reactant enters from above, each once; none when the surface is flat or not
   * known well enough. Their walls and floors are part of {@link #areaSquareMetres}; the rest of it is the top.
   */
  default List<Feature> features() {
    return List.of();
  }

  /**
   * Offset from which a rounded corner or edge that films grow into is sharp, in m: from there on films meet in a seam.
   * Infinite when there is none, or none before the closure.
   */
  default double sharpOffsetMetres() {
    return Double.POSITIVE_INFINITY;
  }

  /** What happens at the closure offset, for a message: {@code "the pore is closed"}. */
  String closure();
}
