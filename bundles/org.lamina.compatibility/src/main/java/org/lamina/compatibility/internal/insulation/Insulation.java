// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.insulation;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.coverage.LimitingPulse;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.Relief;
import org.lamina.compatibility.internal.words.Rounded;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.ModelPackage;
import org.lamina.model.quantity.Quantity;

/** Whether one electrolyte film insulates. */
record Insulation(Evaluation evaluation, ResolvedLayer layer) {
  /** None when it is known to insulate everywhere. */
  List<Violation> violations() {
    Optional<LeastThickness> least = layer.material().flatMap(LeastThickness::of);
    Optional<ThinnestPlace> place = ThinnestPlace.of(evaluation, layer);
    if (least.isEmpty()) return List.of(noLimit());
    if (place.isEmpty()) return List.of(noThickness(least.get()));
    if (!least.get().insulates(place.get().leastMetres())) return List.of(tooThin(least.get(), place.get()));
    return place.get().unknown().map(why -> List.of(onlyStated(least.get(), why))).orElse(List.of());
  }

  private Violation tooThin(LeastThickness least, ThinnestPlace place) {
    boolean perhaps = least.insulates(place.metres());
    Quantity limit = least.shorts(place.metres()) ? least.shortedBelow().orElseThrow() : least.insulatingFrom();
    Quantity actual = Rounded.apart(perhaps ? place.leastMetres() : place.metres(), limit);
    String message =
        Sentence.of(
            "{} is {}{} thick{} but {} {}{}",
            LayerName.of(layer),
            perhaps ? "perhaps only " : "",
            actual,
            place.where(),
            layer.layer().getMaterial(),
            least.text(place.metres()),
            place.assumptions());
    // An assumed limit does not condemn a design, nor do assumed numbers behind the thickness.
    boolean certain = least.shorts(place.mostMetres()) && !least.isAssumed() && place.assumptions().isEmpty();
    return violation(message, help())
        .withLimit(actual, limit)
        .withSeverity(certain ? Severity.ERROR : Severity.WARNING);
  }

  private String help() {
    if (!Relief.in(evaluation.design())) return "Make the film thicker.";
    String make =
        LimitingPulse.of(evaluation, layer).map(pulse -> pulse.longer(evaluation) + ", make").orElse("Make");
    return make + " the film thicker, or the structure shallower or wider.";
  }

  private Violation onlyStated(LeastThickness least, String why) {
    String message =
        Sentence.of(
            "{} is {} thick as stated, enough where {} insulate; how thin it is further down could not be judged: {}",
            LayerName.of(layer),
            layer.layer().getThickness(),
            least.insulatingFrom(),
            why);
    String help = "Add what is missing, with its source, to the recipe or the material.";
    return violation(message, help).withSeverity(Severity.NOTE);
  }

  private Violation noThickness(LeastThickness least) {
    String message =
        Sentence.of(
            "whether {} insulates could not be judged: its thickness is not stated, and {} {}",
            LayerName.of(layer),
            layer.layer().getMaterial(),
            least.text(Double.POSITIVE_INFINITY));
    return Violation.at(ElementPath.of(layer.layer()), message, "State the thickness when it is known.")
        .inLayer(layer.label())
        .withSeverity(Severity.NOTE);
  }

  private Violation noLimit() {
    String message =
        Sentence.of(
            "whether {} insulates could not be judged: from which thickness on '{}' does is not known",
            LayerName.of(layer),
            layer.layer().getMaterial());
    String help =
        Sentence.of("Add electrolyte.leastThickness with its source to the material '{}', here or in a catalog.",
            layer.layer().getMaterial());
    return Violation.at(ElementPath.of(layer.layer()), message, help)
        .inLayer(layer.label())
        .withSeverity(Severity.NOTE);
  }

  private Violation violation(String message, String help) {
    ElementPath path = ElementPath.of(layer.layer(), ModelPackage.Literals.LAYER__THICKNESS);
    return Violation.at(path, message, help).inLayer(layer.label());
  }
}
