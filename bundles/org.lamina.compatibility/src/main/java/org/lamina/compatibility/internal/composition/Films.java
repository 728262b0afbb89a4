// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.composition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Violation;
import org.lamina.model.LayerRole;
import org.lamina.model.ModelPackage;

/** The films of a design by what they do. */
record Films(ResolvedDesign design) {
  static final Set<LayerRole> ELECTRODES = EnumSet.of(LayerRole.POSITIVE_ELECTRODE, LayerRole.NEGATIVE_ELECTRODE);
  static final Set<LayerRole> COLLECTORS = EnumSet.of(LayerRole.POSITIVE_COLLECTOR, LayerRole.NEGATIVE_COLLECTOR);

  /** In the order of deposition. */
  List<ResolvedLayer> with(Set<LayerRole> roles) {
    return design.layers().stream().filter(layer -> roles.contains(layer.layer().getRole())).toList();
  }

  List<ResolvedLayer> with(LayerRole role) {
    return with(Set.of(role));
  }

  /** A violation that concerns the stack as a whole. */
  Violation inStack(String message, String help) {
    ElementPath path = ElementPath.of(design.design(), ModelPackage.Literals.DESIGN__STACK);
    return Violation.at(path, message, help);
  }

  /** A violation of the role of a film. */
  static Violation inRole(ResolvedLayer layer, String message, String help) {
    ElementPath path = ElementPath.of(layer.layer(), ModelPackage.Literals.LAYER__ROLE);
    return Violation.at(path, message, help).inLayer(layer.label());
  }

  /** {@code "'positive-electrode' or 'negative-electrode'"}. */
  static String quoted(Set<LayerRole> roles) {
    return roles.stream().sorted().map(role -> "'" + role.getLiteral() + "'").collect(Collectors.joining(" or "));
  }
}
