// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thermal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.Provenance;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.compatibility.internal.words.StepText;
import org.lamina.compatibility.internal.words.Temperatures;
import org.lamina.model.Ambient;
import org.lamina.model.Limit;
import org.lamina.model.quantity.Quantity;

/** Words the findings about limits. */
final class LimitText {
  private LimitText() {}

  /** The hottest of the steps that exceed a limit, and how many others there are. */
  static Violation exceeded(Subject subject, Limit limit, List<Exposure> over) {
    Exposure worst = hottest(over);
    Quantity actual = temperature(worst);
    boolean certain = Temperatures.above(actual, limit.getCertain());
    String tolerates = certain ? tolerates(limit) : onlyKnownToTolerate(limit);
    String message = held(subject, worst) + " but " + tolerates + reason(limit) + others(over);
    return subject
        .violation(message, help(subject, limit, worst))
        .withLimit(actual, limit.getSafe())
        .withSeverity(certain ? Severity.ERROR : Severity.WARNING);
  }

  /** A step would exceed a limit if its ambient, which is not known, is one in which the limit holds. */
  static Violation doubtful(Subject subject, Limit limit, List<Exposure> over) {
    Exposure worst = hottest(over);
    String ambients = either(limit.getAmbients());
    String tolerates =
        Sentence.of(", whose ambient is not known, but tolerates {} in {}", limit.getSafe(), ambients);
    String message = held(subject, worst) + tolerates + reason(limit) + others(over);
    String help =
        worst.step().kind() == ProcessStep.Kind.TREATMENT
            ? "State the ambient of the treatment."
            : "State the ambient of the pulses in the recipe of '" + worst.step().layer().label() + "'.";
    return subject.violation(message, help).withLimit(temperature(worst), limit.getSafe()).withSeverity(Severity.NOTE);
  }

  /** Steps that no limit speaks of: silence would look like a pass. */
  static Violation unjudged(Subject subject, FilmCondition condition, List<Exposure> steps) {
    Exposure worst = hottest(steps);
    String message =
        Sentence.of(
            "no limit is known for {}{}: whether it survives {} in {}{} could not be judged",
            subject.nameIn(condition),
            condition.limits().isEmpty() ? "" : " in " + either(worst.step().ambients()),
            temperature(worst),
            StepText.name(worst.step()),
            StepText.andFurther(steps.size() - 1));
    String help =
        Sentence.of("Add a limit with its source to the material '{}', here or in a catalog.", condition.materialId());
    return subject.violation(message, help).withSeverity(Severity.NOTE);
  }

  private static String held(Subject subject, Exposure exposure) {
    ProcessStep step = exposure.step();
    return Sentence.of(
        "{} is held at {}{} by {}",
        subject.nameIn(exposure.condition()),
        temperature(exposure),
        StepText.duration(step),
        StepText.name(step));
  }

  private static String tolerates(Limit limit) {
    boolean sharp = !Temperatures.above(limit.getCertain(), limit.getSafe());
    if (sharp) return "tolerates " + limit.getSafe();
    return Sentence.of("tolerates {} and is damaged for certain above {}", limit.getSafe(), limit.getCertain());
  }

  private static String onlyKnownToTolerate(Limit limit) {
    return Sentence.of(
        "is only known to tolerate {}, and damaged for certain above {}", limit.getSafe(), limit.getCertain());
  }

  private static String reason(Limit limit) {
    String mechanism = limit.getMechanism() == null ? "mechanism not stated" : limit.getMechanism();
    return Sentence.of(" ({}; {})", mechanism, Provenance.of(limit));
  }

  private static String others(List<Exposure> over) {
    int others = over.size() - 1;
    if (others == 0) return "";
    return others == 1 ? "; 1 further step exceeds it too" : Sentence.of("; {} further steps exceed it too", others);
  }

  private static String help(Subject subject, Limit limit, Exposure worst) {
    String step = StepText.name(worst.step());
    String keep = "keep " + step + " at or below " + limit.getSafe() + ".";
    if (worst.own()) return "Treat the film differently: " + keep;
    if (subject.label().isEmpty()) return "Choose a substrate that tolerates it, or " + keep;
    return Sentence.of("Do {} before {} is deposited, or {}", step, subject.name(), keep);
  }

  /** The first of the hottest. */
  private static Exposure hottest(List<Exposure> exposures) {
    Exposure hottest = exposures.get(0);
    for (Exposure exposure : exposures) {
      if (Temperatures.above(temperature(exposure), temperature(hottest))) hottest = exposure;
    }
    return hottest;
  }

  private static Quantity temperature(Exposure exposure) {
    return exposure.step().temperature().orElseThrow();
  }

  /** Sorted, for a set of ambients has no order of its own. */
  private static String either(Collection<Ambient> ambients) {
    return ambients.stream().sorted().distinct().map(Ambient::getLiteral).collect(Collectors.joining(" or "));
  }
}
