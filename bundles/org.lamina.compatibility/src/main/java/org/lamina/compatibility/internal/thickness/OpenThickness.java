// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thickness;

import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.Sentence;
import org.osgi.service.component.annotations.Component;

/** Names the films whose thickness the design leaves open: what follows from it is not computed, and not guessed. */
@Component(service = Rule.class)
public final class OpenThickness implements Rule {
  @Override
  public String id() {
    return "open-thickness";
  }

  @Override
  public String category() {
    return "structure";
  }

  @Override
  public String title() {
    return "Every film has a thickness";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.NOTE;
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    return RuleOutcome.of(
        evaluation.design().layers().stream()
            .filter(layer -> layer.thicknessMetres().isEmpty())
            .map(OpenThickness::open)
            .toList());
  }

  private static Violation open(ResolvedLayer layer) {
    String message =
        Sentence.of("{} has no stated thickness: what follows from it is not computed", LayerName.of(layer));
    return Violation.at(ElementPath.of(layer.layer()), message, "State the thickness when it is known.")
        .inLayer(layer.label());
  }
}
