// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.ElementPath;
import org.lamina.model.Ambient;
import org.lamina.model.Layer;
import org.lamina.model.ModelPackage;
import org.lamina.model.Pulse;
import org.lamina.model.Recipe;
import org.lamina.model.SubCycle;
import org.lamina.model.Treatment;
import org.lamina.model.quantity.Quantity;

/** Derives the process from the stack: each film is deposited, then treated, then the next one follows. */
final class FlowBuilder {
  private static final Quantity ROOM_TEMPERATURE = Quantity.valueOf("25 degC");

  private FlowBuilder() {}

  static List<ProcessStep> flow(List<ResolvedLayer> layers) {
    List<ProcessStep> steps = new ArrayList<>();
    for (ResolvedLayer layer : layers) {
      steps.add(deposition(layer));
      for (Treatment treatment : layer.layer().getTreatments()) {
        steps.add(treatment(layer, treatment, ElementPath.of(treatment)));
      }
      layer.recipe().ifPresent(recipe -> addTreatmentsOfRecipe(layer, recipe, steps));
    }
    return List.copyOf(steps);
  }

  private static ProcessStep deposition(ResolvedLayer resolved) {
    Layer layer = resolved.layer();
    Optional<Quantity> temperature =
        layer.getTemperature() != null
            ? Optional.of(layer.getTemperature())
            : resolved.recipe().filter(recipe -> recipe.getTemperature() != null).map(recipe -> recipe.getTemperature().getValue());
    Set<Ambient> ambients = resolved.recipe().map(FlowBuilder::ambients).orElse(Set.of());
    ElementPath path =
        layer.getTemperature() != null
            ? ElementPath.of(layer, ModelPackage.Literals.LAYER__TEMPERATURE)
            : layer.getRecipe() != null ? ElementPath.of(layer, ModelPackage.Literals.LAYER__RECIPE) : ElementPath.of(layer);
    String name = "deposition of " + resolved.label();
    return new ProcessStep(resolved, ProcessStep.Kind.DEPOSITION, name, temperature, OptionalDouble.empty(), ambients, path);
  }

  private static Set<Ambient> ambients(Recipe recipe) {
    Set<Ambient> ambients = EnumSet.noneOf(Ambient.class);
    for (SubCycle subCycle : recipe.getCycle()) {
      for (Pulse pulse : subCycle.getPulses()) {
        if (pulse.eIsSet(ModelPackage.Literals.PULSE__AMBIENT)) ambients.add(pulse.getAmbient());
      }
    }
    return Collections.unmodifiableSet(ambients); // in the order of the enumeration, unlike Set.copyOf
  }

  /** A recipe brings treatments without which its film is not what it is meant to be; the design may replace them. */
  private static void addTreatmentsOfRecipe(ResolvedLayer layer, Recipe recipe, List<ProcessStep> steps) {
    for (Treatment treatment : recipe.getTreatments()) {
      boolean replaced = layer.layer().getTreatments().stream().anyMatch(own -> own.eClass() == treatment.eClass());
      if (!replaced) {
        steps.add(treatment(layer, treatment, ElementPath.of(layer.layer(), ModelPackage.Literals.LAYER__RECIPE)));
      }
    }
  }

  private static ProcessStep treatment(ResolvedLayer layer, Treatment treatment, ElementPath path) {
    Quantity temperature = treatment.getTemperature() == null ? ROOM_TEMPERATURE : treatment.getTemperature();
    OptionalDouble duration =
        treatment.getDuration() == null ? OptionalDouble.empty() : OptionalDouble.of(treatment.getDuration().si());
    Set<Ambient> ambients =
        treatment.eIsSet(ModelPackage.Literals.TREATMENT__AMBIENT) ? Set.of(treatment.getAmbient()) : Set.of();
    String name = treatment.eClass().getName().toLowerCase(Locale.ROOT) + " of " + layer.label();
    return new ProcessStep(
        layer, ProcessStep.Kind.TREATMENT, name, Optional.of(temperature), duration, ambients, path, Optional.of(treatment));
  }
}
