// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedLayer;

/**
 * The film that closes the shape.
 *
 * @param offsetMetres where it ends
 * @param atLeast whether a thickness below is not stated, so that it ends even farther out
 */
public record Closing(ResolvedLayer layer, double offsetMetres, boolean atLeast) {
  /** Offsets closer than this are the same: films that fill a pore exactly must not leave it open by their rounding. */
  private static final double SAME = 1e-9;

  /** The offset from which on the shape counts as closed, in m. */
  static double roomMetres(FilmSurface surface) {
    return surface.closureOffsetMetres() * (1 - SAME);
  }

  /** The first film that does; empty when those whose thickness is known leave the shape open. */
  public static Optional<Closing> of(List<ResolvedLayer> layers, FilmSurface surface) {
    double room = roomMetres(surface);
    double offset = 0;
    boolean atLeast = false;
    for (ResolvedLayer layer : layers) {
      atLeast |= layer.thicknessMetres().isEmpty();
      offset += layer.thicknessMetres().orElse(0);
      if (offset >= room) return Optional.of(new Closing(layer, offset, atLeast));
    }
    return Optional.empty();
  }
}
