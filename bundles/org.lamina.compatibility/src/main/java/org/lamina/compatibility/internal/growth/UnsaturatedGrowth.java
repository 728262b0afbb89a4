// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.Relief;
import org.osgi.service.component.annotations.Component;

/** Holds what a cycle grows with the doses of the recipe against what it grows when it saturates. */
@Component(service = Rule.class)
public final class UnsaturatedGrowth implements Rule {
  private static final String SATURATION = "growth-saturation";

  @Override
  public String id() {
    return "unsaturated-growth";
  }

  @Override
  public String category() {
    return "process";
  }

  @Override
  public String title() {
    return "The doses of every film saturate its growth, even on top";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Set<String> needs() {
    return Set.of(SATURATION);
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    ResolvedDesign design = evaluation.design();
    if (design.layers().isEmpty()) return new RuleOutcome.NotApplicable("the design has no film");
    boolean relief = Relief.in(design);
    boolean known = false;
    List<Violation> violations = new ArrayList<>();
    for (ResolvedLayer layer : design.layers()) {
      Optional<Estimate> estimate =
          evaluation.estimates().find(SATURATION, layer.label()).filter(each -> each.value().isPresent());
      if (estimate.isEmpty()) continue;
      known = true;
      new FilmSaturation(layer, relief, estimate.get()).violation().ifPresent(violations::add);
    }
    // Nothing known is not a pass, and no note either: what is missing is said of the step coverage already.
    return known ? RuleOutcome.of(violations) : new RuleOutcome.NotApplicable("the saturation of no film is known");
  }
}
