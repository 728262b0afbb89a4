// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.coverage;

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

/** Holds the step coverage of each film against what the design intends, and against nothing at all on the floor. */
@Component(service = Rule.class)
public final class StepCoverage implements Rule {
  private static final String STEP_COVERAGE = "step-coverage";

  @Override
  public String id() {
    return "step-coverage";
  }

  @Override
  public String category() {
    return "process";
  }

  @Override
  public String title() {
    return "Every film reaches the floor of the structure, as thick as the design intends";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Set<String> needs() {
    return Set.of(STEP_COVERAGE, LimitingPulse.DOSE_TIME);
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    ResolvedDesign design = evaluation.design();
    if (design.surface().isEmpty()) return new RuleOutcome.NotApplicable("the surface of the substrate is not known");
    if (!Relief.in(design)) return new RuleOutcome.NotApplicable("the surface is flat: there is no step to cover");
    if (design.layers().isEmpty()) return new RuleOutcome.NotApplicable("the design has no film");
    Optional<IntendedCoverage> intended = IntendedCoverage.of(evaluation);
    List<Violation> violations = new ArrayList<>();
    intended.filter(IntendedCoverage::isImpossible).map(IntendedCoverage::impossible).ifPresent(violations::add);
    // What no film can have is said once, and tells nothing of a film.
    violations.addAll(films(evaluation, intended.filter(each -> !each.isImpossible())));
    return RuleOutcome.of(violations);
  }

  private static List<Violation> films(Evaluation evaluation, Optional<IntendedCoverage> intended) {
    ResolvedDesign design = evaluation.design();
    List<Violation> violations = new ArrayList<>();
    List<ResolvedLayer> unknown = new ArrayList<>();
    for (ResolvedLayer layer : design.layers()) {
      Optional<Estimate> estimate = evaluation.estimates().find(STEP_COVERAGE, layer.label());
      boolean known = estimate.isPresent() && estimate.get().value().isPresent();
      FilmCoverage film = new FilmCoverage(evaluation, layer);
      if (known) film.judge(estimate.get(), intended).ifPresent(violations::add);
      else if (intended.isPresent()) violations.add(film.unjudged(estimate, intended.get().bound()));
      else unknown.add(layer);
    }
    if (!unknown.isEmpty()) violations.add(FilmCoverage.unjudged(unknown, design.layers().size()));
    return violations;
  }
}
