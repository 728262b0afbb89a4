// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import java.util.List;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.model.ModelPackage;
import org.lamina.model.quantity.Quantity;

/** A film below a nanometre is islands, not a film. */
public class FilmThickness implements Rule {
  private static final Quantity LEAST = Quantity.valueOf("1 nm");

  @Override
  public String id() {
    return "example/film-thickness";
  }

  @Override
  public String category() {
    return "structure";
  }

  @Override
  public String title() {
    return "Every film is thick enough to be closed";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    List<ResolvedLayer> layers = evaluation.design().layers();
    return RuleOutcome.of(layers.stream().filter(FilmThickness::isThin).map(this::judge).toList());
  }

  protected Violation judge(ResolvedLayer layer) {
    return tooThin(layer);
  }

  private static boolean isThin(ResolvedLayer layer) {
    return layer.thicknessMetres().isPresent() && layer.thicknessMetres().getAsDouble() < LEAST.si();
  }

  public static Violation tooThin(ResolvedLayer layer) {
    Quantity thickness = layer.layer().getThickness();
    String message = "film '" + layer.label() + "' is " + thickness + " thick, below " + LEAST + " it is not closed";
    ElementPath path = ElementPath.of(layer.layer(), ModelPackage.Literals.LAYER__THICKNESS);
    return Violation.at(path, message, "deposit more cycles").inLayer(layer.label()).withLimit(thickness, LEAST);
  }
}
