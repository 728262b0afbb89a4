// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thermal;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.compatibility.internal.words.StepText;
import org.lamina.model.Substrate;
import org.osgi.service.component.annotations.Component;

/** Holds the substrate and each film against the temperature of every step that comes after it. */
@Component(service = Rule.class)
public final class ThermalBudget implements Rule {
  @Override
  public String id() {
    return "thermal-budget";
  }

  @Override
  public String category() {
    return "process";
  }

  @Override
  public String title() {
    return "The substrate and every film survive the temperature of each later step";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    ResolvedDesign design = evaluation.design();
    if (design.flow().isEmpty()) return new RuleOutcome.NotApplicable("the design has no process step");
    List<Violation> violations = new ArrayList<>();
    Substrate substrate = design.design().getSubstrate();
    if (substrate != null && substrate.getMaterial() == null) violations.add(unnamed(substrate));
    for (Subject subject : History.of(design)) violations.addAll(Verdict.on(subject));
    for (ProcessStep step : design.flow()) {
      if (step.temperature().isEmpty()) violations.add(unknownTemperature(step));
    }
    return RuleOutcome.of(violations);
  }

  private static Violation unnamed(Substrate substrate) {
    String message = "the substrate names no material: whether it survives the process could not be judged";
    return Violation.at(ElementPath.of(substrate), message, "Name the material of the substrate, for example \"Si\".")
        .withSeverity(Severity.NOTE);
  }

  private static Violation unknownTemperature(ProcessStep step) {
    String message =
        Sentence.of(
            "the temperature of {} is not known: whether what lies below survives it could not be judged",
            StepText.name(step));
    return Violation.at(step.path(), message, "State a temperature, or name a recipe that has one.")
        .inLayer(step.layer().label())
        .withSeverity(Severity.NOTE);
  }
}
