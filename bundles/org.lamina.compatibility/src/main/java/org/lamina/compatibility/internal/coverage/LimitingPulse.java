// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.coverage;

import java.util.Optional;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.Estimate;
import org.lamina.compatibility.internal.words.Rounded;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.Pulse;
import org.lamina.model.quantity.Quantity;

/**
 * The pulse of a film that lasts least long against what the structure needs.
 *
 * @param name of the pulse
 * @param neededSeconds dose time for the step coverage that doses are computed for
 * @param stated dose time that the recipe gives to it
 */
public record LimitingPulse(String name, double neededSeconds, Optional<Quantity> stated) {
  /** Id of the estimate, to be among the needs of the rule. */
  public static final String DOSE_TIME = "dose-time";

  /** Empty when no dose time is known, or all pulses last long enough. */
  public static Optional<LimitingPulse> of(Evaluation evaluation, ResolvedLayer layer) {
    LimitingPulse worst = null;
    for (Estimate estimate : evaluation.estimates().of(DOSE_TIME)) {
      boolean own = estimate.layer().filter(layer.label()::equals).isPresent();
      if (!own || estimate.pulse().isEmpty() || estimate.value().isEmpty()) continue;
      String name = estimate.pulse().get();
      LimitingPulse pulse = new LimitingPulse(name, estimate.si().getAsDouble(), stated(layer, name));
      if (pulse.lack() > 1 && (worst == null || pulse.lack() > worst.lack())) worst = pulse;
    }
    return Optional.ofNullable(worst);
  }

  /** {@code "Let pulse 'O3' last 12 s instead of 5 s for a step coverage of 95 %"}. */
  public String longer(Evaluation evaluation) {
    return Sentence.of(
        "Let pulse '{}' last {}{} for a step coverage of {}",
        name,
        Rounded.computed(neededSeconds, "s"),
        stated.map(dose -> " instead of " + dose).orElse(""),
        IntendedCoverage.ofDoses(evaluation));
  }

  /** How many times too short; endlessly where no dose is stated. */
  private double lack() {
    double seconds = stated.map(Quantity::si).orElse(0.0);
    return seconds > 0 ? neededSeconds / seconds : Double.POSITIVE_INFINITY;
  }

  private static Optional<Quantity> stated(ResolvedLayer layer, String name) {
    return layer.recipe().flatMap(recipe -> NamedPulse.find(recipe, name)).map(Pulse::getDose);
  }
}
