// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.coverage;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.intent.Judgement;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.Rounded;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.quantity.Bound;
import org.lamina.model.quantity.Quantity;

/** Words what is said of the step coverage of one film. */
record FilmCoverage(Evaluation evaluation, ResolvedLayer layer) {
  /** A film that is thinner on the floor than this share is not there in any useful sense. */
  private static final Quantity NOTHING = Quantity.valueOf("1 %");

  /** A film that is half as thick below as above is not what the thickness of a design describes. */
  private static final Quantity HALF = Quantity.valueOf("50 %");

  private static final String OTHERWISE = "make the structure shallower or wider";

  /** Empty when the film is as thick on the floor as it has to be. */
  Optional<Violation> judge(Estimate estimate, Optional<IntendedCoverage> intended) {
    Optional<Violation> missed =
        intended.flatMap(wanted -> {
          Judgement judgement = new Judgement(wanted.bound(), estimate);
          return judgement.severity().map(severity -> missed(judgement, wanted).withSeverity(severity));
        });
    if (missed.isPresent()) return missed;
    if (estimate.si().getAsDouble() < NOTHING.si()) return Optional.of(doesNotReach(estimate));
    boolean thin = intended.isEmpty() && estimate.si().getAsDouble() < HALF.si();
    return thin ? Optional.of(thins(estimate)) : Optional.empty();
  }

  /** What is missing for a film, where the design intends a step coverage. */
  Violation unjudged(Optional<Estimate> estimate, Bound bound) {
    String why = estimate.map(each -> "missing: " + String.join("; ", each.missing())).orElse("no plugin computes it");
    String message =
        Sentence.of(
            "whether {} has the intended step coverage of {} could not be judged: {}",
            LayerName.of(layer),
            Judgement.wanted(bound),
            why);
    String help = "Add what is missing, with its source, to the recipe or the material.";
    return Violation.at(path(layer), message, help).inLayer(layer.label()).withSeverity(Severity.NOTE);
  }

  /** One note for all films of a design that intends no step coverage: the estimates say what each of them lacks. */
  static Violation unjudged(List<ResolvedLayer> layers, int films) {
    String who = layers.size() == films && films > 1 ? Sentence.of("all {} films", films) : LayerName.of(layers);
    boolean one = layers.size() == 1;
    String reach = one ? "reaches" : "reach";
    String message = Sentence.of("whether {} {} the floor could not be judged: no step coverage is known", who, reach);
    String each = one ? "the film" : "each film";
    String help = Sentence.of("See what the estimate 'step-coverage' of {} lacks, and add it to the recipe.", each);
    Violation violation = Violation.at(path(layers.get(0)), message, help).withSeverity(Severity.NOTE);
    return one ? violation.inLayer(layers.get(0).label()) : violation;
  }

  private Violation missed(Judgement judgement, IntendedCoverage intended) {
    String message = Sentence.of("the step coverage of {} is {}", LayerName.of(layer), judgement.text());
    return violation(message, sentence(help(intended)) + TransportRemarks.of(judgement.estimate()))
        .withLimit(judgement.actual(), judgement.bound().quantity());
  }

  private String help(IntendedCoverage intended) {
    if (intended.bound().relation() == Bound.Relation.AT_MOST) return "Shorten the doses, or change the intent.";
    if (!intended.isBeyondDoses()) return longer() + OTHERWISE + ", or lower the intent.";
    String most = "lower the intent, or {}: no dose is computed for a step coverage above {}.";
    return Sentence.of(most, OTHERWISE, IntendedCoverage.most());
  }

  private Violation doesNotReach(Estimate estimate) {
    Quantity actual = Rounded.computed(estimate.si().getAsDouble(), "%");
    String message =
        Sentence.of("{} does not reach the floor: its step coverage is {}", LayerName.of(layer), actual);
    String help = sentence(longer() + "or " + OTHERWISE + ".");
    return violation(message, help + TransportRemarks.of(estimate))
        .withLimit(actual, NOTHING)
        .withSeverity(Severity.WARNING);
  }

  private Violation thins(Estimate estimate) {
    Quantity actual = Rounded.computed(estimate.si().getAsDouble(), "%");
    String message = Sentence.of("{} thins towards the floor: its step coverage is {}", LayerName.of(layer), actual);
    String help = sentence(longer() + OTHERWISE + ", or state the step coverage that the design intends.");
    return violation(message, help + TransportRemarks.of(estimate))
        .withLimit(actual, HALF)
        .withSeverity(Severity.WARNING);
  }

  private String longer() {
    return LimitingPulse.of(evaluation, layer).map(pulse -> pulse.longer(evaluation) + ", ").orElse("");
  }

  private static String sentence(String text) {
    String start = text.startsWith("or ") ? text.substring("or ".length()) : text;
    return Character.toUpperCase(start.charAt(0)) + start.substring(1);
  }

  private Violation violation(String message, String help) {
    return Violation.at(path(layer), message, help).inLayer(layer.label());
  }

  private static ElementPath path(ResolvedLayer layer) {
    return ElementPath.of(layer.layer());
  }
}
