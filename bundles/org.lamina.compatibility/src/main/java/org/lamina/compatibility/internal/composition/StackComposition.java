// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.composition;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.model.DesignKind;
import org.osgi.service.component.annotations.Component;

/** Holds the stack against what its kind of cell needs. */
@Component(service = Rule.class)
public final class StackComposition implements Rule {
  @Override
  public String id() {
    return "stack-composition";
  }

  @Override
  public String category() {
    return "structure";
  }

  @Override
  public String title() {
    return "The stack has the films that its kind of cell needs, in an order that works, in roles that suit them";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    DesignKind kind = evaluation.design().design().getKind();
    Films films = new Films(evaluation.design());
    List<Violation> violations = new ArrayList<>();
    violations.addAll(new Presence(films, kind).violations());
    violations.addAll(new Order(films, kind).violations());
    violations.addAll(new RoleUse(evaluation.design()).violations());
    return RuleOutcome.of(violations);
  }
}
