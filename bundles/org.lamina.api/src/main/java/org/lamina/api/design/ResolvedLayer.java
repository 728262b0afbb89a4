// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.design;

import java.util.Optional;
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
 * @param thicknessMetres thickness, above zero
 * @param offsetMetres thickness of all films below
 */
public record ResolvedLayer(
    int index,
    String label,
    Layer layer,
    Optional<Material> material,
    Optional<Recipe> recipe,
    double thicknessMetres,
    double offsetMetres) {

  /** Offset of the outer surface of the film, in m. */
  public double outerOffsetMetres() {
    return offsetMetres + thicknessMetres;
  }
}
