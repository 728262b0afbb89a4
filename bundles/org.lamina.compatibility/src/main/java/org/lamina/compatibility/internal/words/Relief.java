// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.words;

import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedDesign;

/** Whether films have to reach into anything. */
public final class Relief {
  /** An area that is larger by less than this is that of a plane, computed with some rounding. */
  private static final double SAME = 1e-9;

  private Relief() {}

  /** Whether the bare surface is known and larger than its footprint. */
  public static boolean in(ResolvedDesign design) {
    return design.surface().filter(Relief::in).isPresent();
  }

  private static boolean in(FilmSurface surface) {
    return surface.areaSquareMetres(0) > surface.footprintSquareMetres() * (1 + SAME);
  }
}
