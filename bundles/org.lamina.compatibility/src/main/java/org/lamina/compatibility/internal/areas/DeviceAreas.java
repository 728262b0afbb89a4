// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.areas;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.model.Substrate;
import org.osgi.service.component.annotations.Component;

/** Holds what border and contacts take of a footprint against the footprint. */
@Component(service = Rule.class)
public final class DeviceAreas implements Rule {
  @Override
  public String id() {
    return "device-areas";
  }

  @Override
  public String category() {
    return "structure";
  }

  @Override
  public String title() {
    return "Border and contacts leave a part of the footprint to the structure";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    Substrate substrate = evaluation.design().design().getSubstrate();
    Optional<Unstructured> areas = Optional.ofNullable(substrate).flatMap(Unstructured::of);
    if (areas.isEmpty()) return new RuleOutcome.NotApplicable("the design states neither a border nor contacts");
    return RuleOutcome.of(areas.get().violation().map(List::<Violation>of).orElse(List.of()));
  }
}
