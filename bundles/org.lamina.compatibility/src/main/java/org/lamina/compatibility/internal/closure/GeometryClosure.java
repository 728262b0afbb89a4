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
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.ModelPackage;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Unit;
import org.osgi.service.component.annotations.Component;

/** Holds the thickness of all films against the opening in which they grow. */
@Component(service = Rule.class)
public final class GeometryClosure implements Rule {
  /** A sum of typed thicknesses may miss the opening that it fills exactly by some rounding. */
  private static final double SAME = 1e-9;

  private static final int DIGITS = 6;

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
    return RuleOutcome.of(
        design.layers().stream()
            .filter(layer -> layer.outerOffsetMetres().orElse(0) >= closureMetres * (1 - SAME))
            .findFirst()
            .map(layer -> List.of(closes(layer, surface.get(), design)))
            .orElse(List.of()));
  }

  private static Violation closes(ResolvedLayer layer, FilmSurface surface, ResolvedDesign design) {
    Quantity thickness = layer.layer().getThickness();
    Quantity room = inUnit(surface.closureOffsetMetres() - layer.offsetMetres().orElseThrow(), thickness.unit());
    String message =
        Sentence.of(
            "{} is {} thick but has to stay below {}, the room that {} leaves: {}",
            LayerName.of(layer),
            thickness,
            room,
            below(layer),
            surface.closure());
    String help = "Make the films thinner or the opening wider." + noRoom(design.layers().size() - layer.index() - 1);
    ElementPath path = ElementPath.of(layer.layer(), ModelPackage.Literals.LAYER__THICKNESS);
    return Violation.at(path, message, help).inLayer(layer.label()).withLimit(thickness, room);
  }

  private static String noRoom(int filmsAbove) {
    if (filmsAbove == 0) return "";
    if (filmsAbove == 1) return " The film above has no room at all.";
    return Sentence.of(" The {} films above have no room at all.", filmsAbove);
  }

  private static String below(ResolvedLayer layer) {
    return layer.index() == 0 ? "the bare opening" : layer.index() == 1 ? "the film below" : "the stack below";
  }

  /** Rounded for reading: the room is a difference and carries the digits of its rounding. */
  private static Quantity inUnit(double metres, Unit unit) {
    double value = unit.fromSi(metres);
    return Quantity.of(Double.parseDouble(Numbers.rounded(value, DIGITS)), unit);
  }
}
