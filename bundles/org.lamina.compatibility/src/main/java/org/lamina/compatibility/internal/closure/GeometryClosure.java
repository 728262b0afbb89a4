// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.closure;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedDesign;
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

/** Holds the thickness of all films against the opening in which they grow. */
@Component(service = Rule.class)
public final class GeometryClosure implements Rule {
  @Override
  public String id() {
    return "geometry-closure";
  }

  @Override
  public String category() {
    return "structure";
  }

  @Override
  public String title() {
    return "All films find room: the pore, the trench or the gap between pillars stays open";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    ResolvedDesign design = evaluation.design();
    Optional<FilmSurface> surface = design.surface();
    if (surface.isEmpty()) return new RuleOutcome.NotApplicable("the surface of the substrate is not known");
    double closureMetres = surface.get().closureOffsetMetres();
    if (Double.isInfinite(closureMetres)) return new RuleOutcome.NotApplicable("nothing closes on this geometry");
    List<Reach> reaches = Reach.of(design.layers());
    return RuleOutcome.of(
        reaches.stream()
            // A film of unknown thickness is not the one to name: those below it have passed already.
            .filter(reach -> reach.layer().thicknessMetres().isPresent() && reach.to(closureMetres))
            .findFirst()
            .map(reach -> List.of(closes(reach, surface.get(), design.layers().size())))
            .orElseGet(() -> Unjudged.of(reaches, closureMetres, "whether all films find room")));
  }

  private static Violation closes(Reach reach, FilmSurface surface, int films) {
    ResolvedLayer layer = reach.layer();
    Quantity thickness = layer.layer().getThickness();
    Unit unit = thickness.unit();
    Quantity reached = Rounded.stated(reach.metres(), unit);
    Quantity closure = Rounded.stated(surface.closureOffsetMetres(), unit);
    String message =
        Sentence.of(
            "{} is {} thick but has to stay below {}, the room that {} leaves{}: {} reach {}, at {} {}",
            LayerName.of(layer),
            thickness,
            Rounded.stated(surface.closureOffsetMetres() - reach.belowMetres(), unit),
            below(layer),
            reach.open().isEmpty() ? "" : " at most",
            reach.counted(),
            reached,
            closure,
            surface.closure());
    String help = "Make the films thinner or the opening wider." + noRoom(films - layer.index() - 1);
    ElementPath path = ElementPath.of(layer.layer(), ModelPackage.Literals.LAYER__THICKNESS);
    return Violation.at(path, message, help + open(reach)).inLayer(layer.label()).withLimit(reached, closure);
  }

  private static String open(Reach reach) {
    if (reach.open().isEmpty()) return "";
    String is = reach.open().size() == 1 ? "is" : "are";
    return Sentence.of(" Room goes to {} below, too, whose thickness {} not stated.", LayerName.of(reach.open()), is);
  }

  private static String noRoom(int filmsAbove) {
    if (filmsAbove == 0) return "";
    if (filmsAbove == 1) return " The film above has no room at all.";
    return Sentence.of(" The {} films above have no room at all.", filmsAbove);
  }

  private static String below(ResolvedLayer layer) {
    return layer.index() == 0 ? "the bare opening" : layer.index() == 1 ? "the film below" : "the stack below";
  }
}
