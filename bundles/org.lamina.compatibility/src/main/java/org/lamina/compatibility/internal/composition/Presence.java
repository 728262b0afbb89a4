// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.DesignKind;
import org.lamina.model.LayerRole;

/** How many films of each role a kind of cell needs. */
record Presence(Films films, DesignKind kind) {

  List<Violation> violations() {
    List<Violation> violations = new ArrayList<>();
    if (kind == DesignKind.FULL_CELL) {
      violations.addAll(exactlyOne(Set.of(LayerRole.POSITIVE_ELECTRODE), "positive electrode"));
      violations.addAll(exactlyOne(Set.of(LayerRole.NEGATIVE_ELECTRODE), "negative electrode"));
    } else if (kind == DesignKind.HALF_CELL) {
      violations.addAll(exactlyOne(Films.ELECTRODES, "electrode"));
    } else if (kind == DesignKind.SYMMETRIC) {
      violations.addAll(sameElectrodeTwice());
    }
    if (kind != DesignKind.FILM && films.with(LayerRole.ELECTROLYTE).isEmpty()) {
      violations.add(missing(Set.of(LayerRole.ELECTROLYTE), "electrolyte"));
    }
    return violations;
  }

  private List<Violation> exactlyOne(Set<LayerRole> roles, String name) {
    List<ResolvedLayer> found = films.with(roles);
    if (found.isEmpty()) return List.of(missing(roles, name));
    if (found.size() == 1) return List.of();
    String message =
        Sentence.of(
            "a {} has one {}, but this stack has {}: {}", kindName(), name, found.size(), LayerName.of(found));
    String help = "Keep one of them and give each other one the role that it plays, or change the kind of the design.";
    return List.of(Films.inRole(found.get(1), message, help));
  }

  private Violation missing(Set<LayerRole> roles, String name) {
    String message =
        Sentence.of("a {} needs one {}, but no film has the role {}", kindName(), name, Films.quoted(roles));
    return films.inStack(message, "Add that film to the stack, or change the kind of the design.");
  }

  private String kindName() {
    return kind == DesignKind.FULL_CELL ? "full cell" : kind == DesignKind.HALF_CELL ? "half-cell" : "symmetric cell";
  }

  private List<Violation> sameElectrodeTwice() {
    List<ResolvedLayer> found = films.with(Films.ELECTRODES);
    if (found.size() != 2) {
      String which = found.isEmpty() ? "none" : found.size() + ": " + LayerName.of(found);
      String message = "a symmetric cell has two electrodes, but this stack has " + which;
      String help = "Put the same electrode on both sides of the electrolyte, or change the kind of the design.";
      return List.of(films.inStack(message, help));
    }
    String lower = found.get(0).layer().getMaterial();
    String upper = found.get(1).layer().getMaterial();
    if (Objects.equals(lower, upper)) return List.of();
    String message =
        Sentence.of(
            "a symmetric cell has the same electrode on both sides, but {} is of '{}' and {} of '{}'",
            LayerName.of(found.get(0)),
            lower,
            LayerName.of(found.get(1)),
            upper);
    String help = "Use one material for both, or set the kind to 'full-cell'.";
    return List.of(Films.inRole(found.get(1), message, help));
  }
}
