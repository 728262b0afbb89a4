// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.closure;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.design.ResolvedLayer;

/**
 * How far into the opening a film reaches together with those below it.
 *
 * @param layer the film
 * @param belowMetres known thicknesses of the films below, added up
 * @param metres the same with the film itself: where a thickness is not stated, it reaches further than this
 * @param open the films up to this one whose thickness is not stated
 */
record Reach(ResolvedLayer layer, double belowMetres, double metres, List<ResolvedLayer> open) {
  /** A sum of typed thicknesses may miss the offset that it reaches exactly by some rounding. */
  private static final double SAME = 1e-9;

  /** The reach of each film, from the substrate outwards. */
  static List<Reach> of(List<ResolvedLayer> layers) {
    List<Reach> reaches = new ArrayList<>();
    List<ResolvedLayer> open = new ArrayList<>();
    double below = 0;
    for (ResolvedLayer layer : layers) {
      if (layer.thicknessMetres().isEmpty()) open.add(layer);
      double outer = below + layer.thicknessMetres().orElse(0);
      reaches.add(new Reach(layer, below, outer, List.copyOf(open)));
      below = outer;
    }
    return reaches;
  }

  /** Whether the film gets to an offset, or past it. */
  boolean to(double offsetMetres) {
    return metres >= offsetMetres * (1 - SAME);
  }

  /** Whether the film gets past an offset; to end there is not enough. */
  boolean past(double offsetMetres) {
    return metres > offsetMetres * (1 + SAME);
  }

  /** {@code "the films"}, or what of them is counted. */
  String counted() {
    return open.isEmpty() ? "the films" : "the films whose thickness is stated";
  }
}
