// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.ceiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.StepText;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;
import org.osgi.service.component.annotations.Component;

/** The temperature of the hottest deposition or treatment. */
@Component(service = Estimator.class)
public final class PeakProcessTemperature implements Estimator {
  private static final String PEAK = "peak-process-temperature";
  private static final String UNIT = "degC";
  private static final String MODEL =
      "hottest deposition or treatment, as the design states it or else at the reference temperature of the recipe";

  @Override
  public String id() {
    return "compatibility/peak-process-temperature";
  }

  @Override
  public Set<String> produces() {
    return Set.of(PEAK);
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    List<ProcessStep> flow = evaluation.design().flow();
    List<ProcessStep> unknown = Hottest.unknown(flow);
    Optional<ProcessStep> hottest = Hottest.of(flow);
    if (hottest.isEmpty()) return List.of(Estimate.missing(PEAK, UNIT, MODEL, missing(unknown)));
    ProcessStep step = hottest.get();
    List<String> notes = new ArrayList<>();
    notes.add("reached by " + StepText.name(step) + " of " + LayerName.of(step.layer()));
    if (!unknown.isEmpty()) notes.add("a lower bound: the temperature of " + names(unknown) + " is not known");
    return List.of(peak(step.temperature().orElseThrow()).from(sources(step)).noting(notes));
  }

  /** A temperature typed in degC is shown as typed, not through K and back. */
  private static Estimate peak(Quantity temperature) {
    if (!temperature.unit().equals(Units.get(UNIT))) return Estimate.ofSi(PEAK, temperature.si(), UNIT, MODEL);
    return new Estimate(
        PEAK, OptionalDouble.of(temperature.value()), UNIT, Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), MODEL, List.of(), List.of(), List.of());
  }

  private static List<PropertyUse> sources(ProcessStep step) {
    boolean fromRecipe = step.kind() == ProcessStep.Kind.DEPOSITION && step.layer().layer().getTemperature() == null;
    if (!fromRecipe) return List.of();
    return step.layer().recipe().stream()
        .filter(recipe -> recipe.getTemperature() != null)
        .map(recipe -> PropertyUse.of(recipe.getId(), "temperature", recipe.getTemperature()))
        .toList();
  }

  private static List<String> missing(List<ProcessStep> unknown) {
    return unknown.isEmpty() ? List.of("a process step") : List.of("the temperature of " + names(unknown));
  }

  private static String names(List<ProcessStep> steps) {
    return steps.stream().map(StepText::name).collect(Collectors.joining(", "));
  }
}
