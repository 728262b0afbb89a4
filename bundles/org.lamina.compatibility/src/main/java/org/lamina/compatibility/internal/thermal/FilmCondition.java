// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thermal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lamina.model.Limit;
import org.lamina.model.Material;
import org.lamina.model.MaterialState;

/**
 * What a film is at some moment of the process.
 *
 * @param materialId what it consists of; the product once it was lithiated
 * @param material empty when nothing is known of that material
 * @param states as deposited at first; a film that was annealed and lithiated is both from then on
 */
record FilmCondition(String materialId, Optional<Material> material, Set<MaterialState> states) {

  static FilmCondition asDeposited(String materialId, Optional<Material> material) {
    return new FilmCondition(materialId, material, Set.of(MaterialState.AS_DEPOSITED));
  }

  FilmCondition annealed() {
    return new FilmCondition(materialId, material, with(MaterialState.ANNEALED));
  }

  FilmCondition lithiated(String product, Optional<Material> productMaterial) {
    return new FilmCondition(product, productMaterial, with(MaterialState.LITHIATED));
  }

  private Set<MaterialState> with(MaterialState added) {
    EnumSet<MaterialState> changed = EnumSet.copyOf(states);
    changed.remove(MaterialState.AS_DEPOSITED);
    changed.add(added);
    return Collections.unmodifiableSet(changed);
  }

  /** The complete limits that hold for this material in one of these states, in the order of the material. */
  List<Limit> limits() {
    return material.map(Material::getLimits).stream()
        .flatMap(List::stream)
        .filter(limit -> limit.getSafe() != null && limit.getCertain() != null)
        .filter(limit -> !limit.isSetState() || states.contains(limit.getState()))
        .toList();
  }

  /** Whether the material has a limit for the annealed state: then somebody knows it as an annealed film. */
  boolean isKnownAnnealed() {
    return material.map(Material::getLimits).stream()
        .flatMap(List::stream)
        .anyMatch(limit -> limit.isSetState() && limit.getState() == MaterialState.ANNEALED);
  }

  /** What became of a film since its deposition, for messages: {@code " (now LiV2O5, lithiated)"}; or empty. */
  String since(String depositedMaterialId) {
    if (states.contains(MaterialState.AS_DEPOSITED)) return "";
    String names = states.stream().map(MaterialState::getLiteral).collect(Collectors.joining(" and "));
    return materialId.equals(depositedMaterialId) ? " (" + names + ")" : " (now " + materialId + ", " + names + ")";
  }
}
