// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.ResolvedLayer;

/**
 * One film of a stack in the features that the films below left.
 *
 * @param below empty when a thickness below is not stated, or no room is left: then {@code missing} says so
 * @param shape its thickness over the depth; empty when it cannot be computed
 * @param pulses of its recipe; none when it has none
 * @param missing why there is no shape
 * @param notes what was assumed of the films below
 */
public record FilmGrowth(
    ResolvedLayer layer,
    Optional<CoatedSurface> below,
    Optional<FilmShape> shape,
    List<PulseInputs> pulses,
    List<String> missing,
    List<String> notes) {

  /** Why {@link #finished()} is empty, or nothing is open in it any more; never without a reason. */
  public List<String> unfinished() {
    if (!missing.isEmpty() && (below.isEmpty() || layer.thicknessMetres().isEmpty())) return missing;
    return List.of("room for the film: " + below.map(coated -> coated.surface().closure()).orElse("the shape is closed"));
  }

  /**
   * The surface at the last cycle, where features are narrowest; with an even film where its shape is not known. Empty when
   * its thickness is not stated or there is no room for it.
   */
  public Optional<CoatedSurface> finished() {
    if (below.isEmpty() || layer.thicknessMetres().isEmpty()) return Optional.empty();
    if (shape.isPresent()) return Optional.of(below.get().with(shape.get()));
    CoatedSurface even = below.get().evenly(layer.thicknessMetres().getAsDouble());
    return even.onTopMetres() < Closing.roomMetres(even.surface()) ? Optional.of(even) : Optional.empty();
  }
}
