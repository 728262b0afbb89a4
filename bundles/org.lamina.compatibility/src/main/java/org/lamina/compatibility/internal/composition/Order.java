// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.DesignKind;
import org.lamina.model.LayerRole;

/** Whether lithium finds its way: electrolyte between the electrodes, collectors outside. */
record Order(Films films, DesignKind kind) {

  List<Violation> violations() {
    List<ResolvedLayer> electrodes = films.with(Films.ELECTRODES);
    List<ResolvedLayer> electrolytes = films.with(LayerRole.ELECTROLYTE);
    if (electrolytes.isEmpty()) return List.of();
    boolean whole = kind == DesignKind.FULL_CELL || kind == DesignKind.SYMMETRIC;
    if (whole && electrodes.size() == 2) return cell(electrodes.get(0), electrodes.get(1), electrolytes);
    if (kind == DesignKind.HALF_CELL && electrodes.size() == 1) return half(electrodes.get(0), electrolytes);
    return List.of(); // there is no order to judge while films are missing or too many
  }

  private List<Violation> cell(ResolvedLayer lower, ResolvedLayer upper, List<ResolvedLayer> electrolytes) {
    List<Violation> violations = new ArrayList<>();
    List<ResolvedLayer> outside = electrolytes.stream().filter(layer -> !isBetween(layer, lower, upper)).toList();
    if (outside.size() == electrolytes.size()) violations.add(nothingBetween(lower, upper, outside));
    else outside.forEach(layer -> violations.add(outsideElectrodes(layer, lower, upper)));
    violations.addAll(blocking(lower, upper));
    if (kind == DesignKind.FULL_CELL && lower.layer().getRole() != upper.layer().getRole()) {
      violations.addAll(collectorsOnTheWrongSide(lower, upper));
    }
    return violations;
  }

  /** Up to the nearest electrolyte: what lies beyond is no longer between it and the electrode. */
  private List<Violation> half(ResolvedLayer electrode, List<ResolvedLayer> electrolytes) {
    ResolvedLayer nearest =
        electrolytes.stream()
            .min(Comparator.comparingInt(layer -> Math.abs(layer.index() - electrode.index())))
            .orElseThrow();
    return electrode.index() < nearest.index() ? blocking(electrode, nearest) : blocking(nearest, electrode);
  }

  private Violation nothingBetween(ResolvedLayer lower, ResolvedLayer upper, List<ResolvedLayer> outside) {
    String message =
        Sentence.of(
            "no electrolyte lies between the electrodes, {}; outside lies {}",
            LayerName.of(List.of(lower, upper)),
            LayerName.of(outside));
    return films.inStack(message, "Deposit the electrolyte after the one electrode and before the other.");
  }

  private static Violation outsideElectrodes(ResolvedLayer layer, ResolvedLayer lower, ResolvedLayer upper) {
    String message =
        Sentence.of(
            "{} has the role 'electrolyte' but does not lie between the electrodes, {}",
            LayerName.of(layer),
            LayerName.of(List.of(lower, upper)));
    String help = "Move it between the electrodes, or give it the role that it plays there, for example 'barrier'.";
    return Films.inRole(layer, message, help);
  }

  private List<Violation> blocking(ResolvedLayer from, ResolvedLayer to) {
    return films.with(Films.COLLECTORS).stream()
        .filter(layer -> isBetween(layer, from, to))
        .map(layer -> blocks(layer, from, to))
        .toList();
  }

  private static Violation blocks(ResolvedLayer layer, ResolvedLayer from, ResolvedLayer to) {
    String message =
        Sentence.of(
            "{} has the role '{}' but lies between {}, where lithium has to pass",
            LayerName.of(layer),
            layer.layer().getRole().getLiteral(),
            LayerName.of(List.of(from, to)));
    String help = "Move the collector to the outer side of its electrode, or give it the role 'interlayer'.";
    return Films.inRole(layer, message, help);
  }

  private List<Violation> collectorsOnTheWrongSide(ResolvedLayer lower, ResolvedLayer upper) {
    boolean positiveBelow = lower.layer().getRole() == LayerRole.POSITIVE_ELECTRODE;
    List<Violation> violations = new ArrayList<>();
    for (ResolvedLayer layer : films.with(Films.COLLECTORS)) {
      boolean positive = layer.layer().getRole() == LayerRole.POSITIVE_COLLECTOR;
      ResolvedLayer other = positive == positiveBelow ? upper : lower;
      boolean beyond = other == upper ? layer.index() > upper.index() : layer.index() < lower.index();
      if (beyond) violations.add(beyond(layer, other));
    }
    return violations;
  }

  private static Violation beyond(ResolvedLayer collector, ResolvedLayer electrode) {
    String message =
        Sentence.of(
            "{} has the role '{}' but lies on the side of {}, which has the role '{}'",
            LayerName.of(collector),
            collector.layer().getRole().getLiteral(),
            LayerName.of(electrode),
            electrode.layer().getRole().getLiteral());
    return Films.inRole(collector, message, "Swap the roles of the collectors or of the electrodes.");
  }

  private static boolean isBetween(ResolvedLayer layer, ResolvedLayer lower, ResolvedLayer upper) {
    return layer.index() > lower.index() && layer.index() < upper.index();
  }
}
