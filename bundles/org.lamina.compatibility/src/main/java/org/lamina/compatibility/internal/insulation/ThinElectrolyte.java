// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.insulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.coverage.LimitingPulse;
import org.lamina.model.DesignKind;
import org.lamina.model.LayerRole;
import org.osgi.service.component.annotations.Component;

/** Holds the thinnest place of the electrolyte against the thickness from which on it insulates. */
@Component(service = Rule.class)
public final class ThinElectrolyte implements Rule {
  @Override
  public String id() {
    return "thin-electrolyte";
  }

  @Override
  public String category() {
    return "structure";
  }

  @Override
  public String title() {
    return "The electrolyte insulates at its thinnest place";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Set<String> needs() {
    return Set.of(ThinnestPlace.ESTIMATE, LimitingPulse.DOSE_TIME);
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    ResolvedDesign design = evaluation.design();
    if (design.design().getKind() == DesignKind.FILM) {
      return new RuleOutcome.NotApplicable("films that are no cell have nothing to short-circuit");
    }
    List<List<ResolvedLayer>> separators = separators(design);
    if (separators.isEmpty()) return new RuleOutcome.NotApplicable("the design has no electrolyte");
    List<Violation> violations = new ArrayList<>();
    for (List<ResolvedLayer> films : separators) violations.addAll(judge(films, evaluation));
    return RuleOutcome.of(violations);
  }

  /** Electrolytes that lie on each other separate the electrodes together. */
  private static List<List<ResolvedLayer>> separators(ResolvedDesign design) {
    List<List<ResolvedLayer>> separators = new ArrayList<>();
    List<ResolvedLayer> current = new ArrayList<>();
    for (ResolvedLayer layer : design.layers()) {
      if (layer.layer().getRole() != LayerRole.ELECTROLYTE) {
        current = new ArrayList<>();
      } else {
        if (current.isEmpty()) separators.add(current);
        current.add(layer);
      }
    }
    return separators;
  }

  /** One film that insulates is enough; what several do that do not, nobody knows. */
  private static List<Violation> judge(List<ResolvedLayer> films, Evaluation evaluation) {
    List<Violation> violations = new ArrayList<>();
    for (ResolvedLayer film : films) {
      List<Violation> own = new Insulation(evaluation, film).violations();
      if (own.isEmpty()) return List.of();
      violations.addAll(own);
    }
    if (films.size() == 1) return violations;
    return violations.stream()
        .map(each -> each.severity().filter(Severity.ERROR::equals).isPresent()
            ? each.withSeverity(Severity.WARNING)
            : each)
        .toList();
  }
}
