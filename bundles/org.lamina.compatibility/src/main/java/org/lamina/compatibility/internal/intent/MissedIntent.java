// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.model.Intent;
import org.osgi.service.component.annotations.Component;

/** Holds the numbers of the device against those that it is meant to reach. */
@Component(service = Rule.class)
public final class MissedIntent implements Rule {
  @Override
  public String id() {
    return "missed-intent";
  }

  @Override
  public String category() {
    return "intent";
  }

  @Override
  public String title() {
    return "The device reaches the capacity, the efficiency and the tool time that the design intends";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Set<String> needs() {
    return Goal.ALL.stream().flatMap(Goal::needs).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    Intent intent = evaluation.design().design().getIntent();
    List<Goal> stated = intent == null ? List.of() : Goal.ALL.stream().filter(goal -> goal.statedIn(intent)).toList();
    if (stated.isEmpty()) {
      return new RuleOutcome.NotApplicable("the design intends no capacity, no efficiency and no tool time");
    }
    List<Violation> violations = new ArrayList<>();
    for (Goal goal : stated) violations.addAll(goal.violations(intent, evaluation.estimates()));
    return RuleOutcome.of(violations);
  }
}
