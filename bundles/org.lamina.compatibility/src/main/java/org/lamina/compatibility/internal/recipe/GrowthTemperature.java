// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.Provenance;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.compatibility.internal.words.Temperatures;
import org.lamina.model.Interval;
import org.lamina.model.Precursor;
import org.lamina.model.Recipe;
import org.lamina.model.quantity.Quantity;

/** The temperature of one deposition against the window of its recipe and the decomposition of its precursors. */
record GrowthTemperature(ResolvedLayer layer, Recipe recipe, ProcessStep step) {

  List<Violation> violations() {
    if (step.temperature().isEmpty()) return List.of(unknownTemperature());
    Quantity temperature = step.temperature().get();
    List<Violation> violations = new ArrayList<>();
    outside(temperature).ifPresent(violations::add);
    for (Precursor precursor : recipe.getPrecursors()) {
      Quantity onset = precursor.getDecomposition();
      if (onset != null && !Temperatures.below(temperature, onset)) violations.add(decomposes(temperature, precursor));
    }
    notStated().ifPresent(violations::add);
    return violations;
  }

  private Optional<Violation> outside(Quantity temperature) {
    Interval window = recipe.getWindow();
    if (window == null) return Optional.empty();
    boolean below = window.getLow() != null && Temperatures.below(temperature, window.getLow());
    boolean above = window.getHigh() != null && Temperatures.above(temperature, window.getHigh());
    if (!below && !above) return Optional.empty();
    String message =
        Sentence.of(
            "{} is deposited at {}, {} the window of recipe '{}', {} ({})",
            LayerName.of(layer),
            temperature,
            below ? "below" : "above",
            recipe.getId(),
            text(window),
            Provenance.of(window));
    String help = "Deposit inside the window, or use another recipe: outside it growth does not limit itself.";
    Violation violation =
        violation(message, help).withLimit(temperature, below ? window.getLow() : window.getHigh());
    // An assumed window does not condemn a design.
    return Optional.of(Provenance.isAssumed(window) ? violation.withSeverity(Severity.WARNING) : violation);
  }

  private static String text(Interval window) {
    if (window.getLow() == null) return "up to " + window.getHigh();
    return window.getHigh() == null ? "from " + window.getLow() : window.getLow() + " to " + window.getHigh();
  }

  private Violation decomposes(Quantity temperature, Precursor precursor) {
    Quantity onset = precursor.getDecomposition();
    String message =
        Sentence.of(
            "{} is deposited at {}, but precursor {} of recipe '{}' decomposes from {} ({})",
            LayerName.of(layer),
            temperature,
            precursor.getSpecies(),
            recipe.getId(),
            onset,
            Provenance.of(precursor));
    String help =
        Sentence.of("Deposit below {}: a precursor that decomposes does not cover a deep structure evenly.", onset);
    return violation(message, help).withLimit(temperature, onset).withSeverity(Severity.WARNING);
  }

  /** What the recipe leaves open: silence would look like a pass. */
  private Optional<Violation> notStated() {
    List<String> open = new ArrayList<>();
    Interval window = recipe.getWindow();
    if (window == null || window.getLow() == null && window.getHigh() == null) open.add("no temperature window");
    String precursors =
        recipe.getPrecursors().stream()
            .filter(precursor -> precursor.getDecomposition() == null)
            .map(Precursor::getSpecies)
            .collect(Collectors.joining(", "));
    if (recipe.getPrecursors().isEmpty()) open.add("no precursor");
    else if (!precursors.isEmpty()) open.add("no decomposition temperature of " + precursors);
    if (open.isEmpty()) return Optional.empty();
    String message =
        Sentence.of(
            "recipe '{}' of {} states {}: this could not be judged",
            recipe.getId(),
            LayerName.of(layer),
            String.join(" and ", open));
    String help = "Add what is known of it, with its source, to the recipe.";
    return Optional.of(violation(message, help).withSeverity(Severity.NOTE));
  }

  private Violation unknownTemperature() {
    String message =
        Sentence.of(
            "neither {} nor its recipe '{}' states a temperature: it could not be judged",
            LayerName.of(layer),
            recipe.getId());
    return violation(message, "State the temperature of the layer.").withSeverity(Severity.NOTE);
  }

  private Violation violation(String message, String help) {
    return Violation.at(step.path(), message, help).inLayer(layer.label());
  }
}
