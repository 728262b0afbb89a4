// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.design;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.model.Layer;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/**
 * A film with everything that it names looked up.
 *
 * @param index position in the stack, from zero
 * @param label name for messages and results, unique in the design
 * @param layer the film as written; frozen
 * @param material as deposited; empty when its id is not known
 * @param recipe empty when the film names none or its id is not known
 * @param thicknessMetres thickness, above zero; empty when the design does not state it
 * @param offsetMetres thickness of all films below; empty when that of one of them is not stated
 */
public record ResolvedLayer(
    int index,
    String label,
    Layer layer,
    Optional<Material> material,
    Optional<Recipe> recipe,
    OptionalDouble thicknessMetres,
    OptionalDouble offsetMetres) {

  /**
   * A film on what lies below it.
   *
   * @param below the film below, empty for the first one
   */
  public static ResolvedLayer on(
      Optional<ResolvedLayer> below, String label, Layer layer, Optional<Material> material, Optional<Recipe> recipe) {
    OptionalDouble thickness =
        layer.getThickness() == null ? OptionalDouble.empty() : OptionalDouble.of(layer.getThickness().si());
    OptionalDouble offset = below.map(ResolvedLayer::outerOffsetMetres).orElse(OptionalDouble.of(0));
    return new ResolvedLayer(below.map(film -> film.index + 1).orElse(0), label, layer, material, recipe, thickness, offset);
  }

  /** Offset of the outer surface of the film, in m; empty when it or a film below has no stated thickness. */
  public OptionalDouble outerOffsetMetres() {
    if (thicknessMetres.isEmpty() || offsetMetres.isEmpty()) return OptionalDouble.empty();
    return OptionalDouble.of(offsetMetres.getAsDouble() + thicknessMetres.getAsDouble());
  }

  /** Which thickness keeps {@link #outerOffsetMetres()} unknown, for a message. */
  public String missingThickness() {
    return thicknessMetres.isEmpty() ? "thickness of '" + label + "'" : "thickness of a film below '" + label + "'";
  }
}
