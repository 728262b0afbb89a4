// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.LayerRole;
import org.lamina.model.Lithiation;
import org.lamina.model.Material;

/** Whether each material is used for something that it is known to do. */
record RoleUse(ResolvedDesign design) {

  List<Violation> violations() {
    List<Violation> violations = new ArrayList<>();
    for (ResolvedLayer layer : design.layers()) {
      Set<LayerRole> known = knownRoles(layer);
      LayerRole role = layer.layer().getRole();
      if (!known.isEmpty() && !known.contains(role)) violations.add(unusual(layer, role, known));
    }
    return violations;
  }

  /** Of the film as deposited and of what lithiation makes of it: V2O5 may be listed under either. */
  private Set<LayerRole> knownRoles(ResolvedLayer layer) {
    Set<LayerRole> roles = new TreeSet<>();
    layer.material().map(Material::getRoles).ifPresent(roles::addAll);
    design.flow().stream()
        .filter(step -> step.layer().index() == layer.index())
        .flatMap(step -> step.treatment().filter(Lithiation.class::isInstance).map(Lithiation.class::cast).stream())
        .flatMap(lithiation -> Optional.ofNullable(lithiation.getProduct()).flatMap(design::material).stream())
        .forEach(product -> roles.addAll(product.getRoles()));
    return roles;
  }

  private static Violation unusual(ResolvedLayer layer, LayerRole role, Set<LayerRole> known) {
    String material = layer.layer().getMaterial();
    String message =
        Sentence.of(
            "{} is used as '{}', but '{}' is only known as {}",
            LayerName.of(layer),
            role.getLiteral(),
            material,
            Films.quoted(known));
    String help = "Choose another material or role, or add the role to the material in the library of the design.";
    return Films.inRole(layer, message, help).withSeverity(Severity.WARNING);
  }
}
