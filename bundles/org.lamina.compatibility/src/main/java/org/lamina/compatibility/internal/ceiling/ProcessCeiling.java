// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.ceiling;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.compatibility.internal.words.StepText;
import org.lamina.compatibility.internal.words.Temperatures;
import org.lamina.model.Intent;
import org.lamina.model.ModelPackage;
import org.lamina.model.quantity.Bound;
import org.lamina.model.quantity.Quantity;
import org.osgi.service.component.annotations.Component;

/** Holds the steps against the process temperature that the design is meant to keep. */
@Component(service = Rule.class)
public final class ProcessCeiling implements Rule {
  @Override
  public String id() {
    return "process-ceiling";
  }

  @Override
  public String category() {
    return "process";
  }

  @Override
  public String title() {
    return "The hottest step keeps the process temperature that the design intends";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    Intent intent = evaluation.design().design().getIntent();
    if (intent == null || intent.getProcessTemperature() == null) {
      return new RuleOutcome.NotApplicable("the design intends no process temperature");
    }
    List<ProcessStep> flow = evaluation.design().flow();
    if (flow.isEmpty()) return new RuleOutcome.NotApplicable("the design has no process step");
    Bound bound = intent.getProcessTemperature();
    boolean ceiling = bound.relation() == Bound.Relation.AT_MOST;
    return RuleOutcome.of(ceiling ? ceiling(flow, bound) : floor(flow, bound, intent));
  }

  private static List<Violation> ceiling(List<ProcessStep> flow, Bound bound) {
    List<Violation> violations = new ArrayList<>();
    for (ProcessStep step : flow) {
      Quantity temperature = step.temperature().orElse(null);
      if (temperature == null) violations.add(unknown(step, bound));
      else if (Temperatures.above(temperature, bound.quantity())) violations.add(tooHot(step, bound.quantity()));
    }
    return violations;
  }

  private static Violation tooHot(ProcessStep step, Quantity allowed) {
    Quantity actual = step.temperature().orElseThrow();
    String layer = LayerName.of(step.layer());
    String message =
        Sentence.of("{} of {} needs {} but the design intends at most {}", StepText.name(step), layer, actual, allowed);
    String help =
        Sentence.of(
            "Make {} at or below {}, by another temperature, recipe or material, or raise the intent.", layer, allowed);
    return Violation.at(step.path(), message, help).inLayer(step.layer().label()).withLimit(actual, allowed);
  }

  /** At least one step has to reach the temperature; one of an unknown temperature may be it. */
  private static List<Violation> floor(List<ProcessStep> flow, Bound bound, Intent intent) {
    ProcessStep hottest = Hottest.of(flow).orElse(null);
    boolean reached = hottest != null && !Temperatures.below(hottest.temperature().orElseThrow(), bound.quantity());
    if (reached) return List.of();
    List<ProcessStep> unknown = Hottest.unknown(flow);
    if (!unknown.isEmpty()) return unknown.stream().map(step -> unknown(step, bound)).toList();
    return List.of(tooCold(hottest, bound.quantity(), intent));
  }

  private static Violation tooCold(ProcessStep hottest, Quantity asked, Intent intent) {
    Quantity actual = hottest.temperature().orElseThrow();
    String message =
        Sentence.of(
            "the hottest step, '{}' of {}, reaches {} but the design intends at least {}",
            hottest.name(),
            LayerName.of(hottest.layer()),
            actual,
            asked);
    ElementPath path = ElementPath.of(intent, ModelPackage.Literals.INTENT__PROCESS_TEMPERATURE);
    String help = Sentence.of("Add the step that has to reach {}, or lower the intent.", asked);
    return Violation.at(path, message, help).inLayer(hottest.layer().label()).withLimit(actual, asked);
  }

  private static Violation unknown(ProcessStep step, Bound bound) {
    String message =
        Sentence.of(
            "the temperature of {} is not known: it could not be held against the intended {}",
            StepText.name(step),
            bound);
    return Violation.at(step.path(), message, "State a temperature, or name a recipe that has one.")
        .inLayer(step.layer().label())
        .withSeverity(Severity.NOTE);
  }
}
