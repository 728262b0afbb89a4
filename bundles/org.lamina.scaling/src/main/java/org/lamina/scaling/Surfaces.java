// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import org.lamina.api.design.FilmSurface;

/** What the surface of a geometry tells of the way into it. */
final class Surfaces {
  /** What is missing where a surface is structured and names no features. */
  static final String NO_FEATURES = "how deep and how wide the structure is: the geometry tells areas only";

  private Surfaces() {}

  /** Whether there is nothing to reach into: area and footprint are the same for every film. */
  static boolean isFlat(FilmSurface surface) {
    return surface.even() && surface.areaSquareMetres(0) == surface.footprintSquareMetres();
  }
}
