// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.closure;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.Rounded;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.ModelPackage;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Unit;
import org.osgi.service.component.annotations.Component;

/** Holds the thickness of all films against the radius of the hollow corners into which they grow. */
@Component(service = Rule.class)
public final class LostCurvature implements Rule {
  @Override
  public String id() {
    return "lost-curvature";
  }

  @Override
  public String category() {
    return "structure";
  }

  @Override
  public String title() {
    return "Rounded corners stay round: films do not meet in a seam";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    Optional<FilmSurface> surface = evaluation.design().surface();
    if (surface.isEmpty()) return new RuleOutcome.NotApplicable("the surface of the substrate is not known");
    double sharpMetres = surface.get().sharpOffsetMetres();
    if (Double.isInfinite(sharpMetres)) {
      return new RuleOutcome.NotApplicable("no rounded corner of this geometry gets sharp");
    }
    List<Reach> reaches = Reach.of(evaluation.design().layers());
    return RuleOutcome.of(
        reaches.stream()
            .filter(reach -> reach.layer().thicknessMetres().isPresent() && reach.past(sharpMetres))
            .findFirst()
            .map(reach -> List.of(meets(reach, sharpMetres, reaches.size())))
            .orElseGet(() -> Unjudged.of(reaches, sharpMetres, "whether films meet in a seam")));
  }

  private static Violation meets(Reach reach, double sharpMetres, int films) {
    ResolvedLayer layer = reach.layer();
    Unit unit = layer.layer().getThickness().unit();
    Quantity reached = Rounded.stated(reach.metres(), unit);
    Quantity sharp = Rounded.stated(sharpMetres, unit);
    String start =
        sharpMetres == 0
            ? "corners of the bare structure are sharp"
            : Sentence.of("{} reach {}, at {} rounded corners become sharp", reach.counted(), reached, sharp);
    String message = Sentence.of("{} meets itself in a seam: {}", LayerName.of(layer), start);
    String help = "Round the corners of the structure more, or make the films thinner.";
    ElementPath path = ElementPath.of(layer.layer(), ModelPackage.Literals.LAYER__THICKNESS);
    return Violation.at(path, message, help + above(films - layer.index() - 1))
        .inLayer(layer.label())
        .withLimit(reached, sharp);
  }

  private static String above(int films) {
    if (films == 0) return "";
    if (films == 1) return " The film above has a seam, too.";
    return Sentence.of(" The {} films above have a seam, too.", films);
  }
}
