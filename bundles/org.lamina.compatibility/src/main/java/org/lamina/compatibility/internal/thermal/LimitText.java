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
    String verb = certain ? "tolerates" : "is only known to tolerate";
    String message = Sentence.of("{} but {} {}{}", held(subject, worst), verb, tolerance(limit), others(over));
    return subject
        .violation(message, help(subject, limit, worst))
        .withLimit(actual, limit.getSafe())
        .withSeverity(certain ? Severity.ERROR : Severity.WARNING);
  }

  /** A step would exceed a limit if its ambient, which is not known, is one in which the limit holds. */
  static Violation doubtful(Subject subject, Limit limit, List<Exposure> over) {
    Exposure worst = hottest(over);
    String held = held(subject, worst);
    String message =
        Sentence.of("{}, whose ambient is not known, but tolerates {}{}", held, tolerance(limit), others(over));
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

  /** What is tolerated, where, up to where it may be, and why: {@code "150 degC in ozone; damage is certain ..."}. */
  private static String tolerance(Limit limit) {
    boolean sharp = !Temperatures.above(limit.getCertain(), limit.getSafe());
    return Sentence.of(
        "{}{}{} ({}; {})",
        limit.getSafe(),
        limit.getAmbients().isEmpty() ? "" : " in " + either(limit.getAmbients()),
        sharp ? "" : "; damage is certain above " + limit.getCertain(),
        limit.getMechanism() == null ? "mechanism not stated" : limit.getMechanism(),
        Provenance.of(limit));
  }

  private static String others(List<Exposure> over) {
    int others = over.size() - 1;
    if (others == 0) return "";
    return others == 1 ? "; 1 further step exceeds it too" : Sentence.of("; {} further steps exceed it too", others);
  }

  private static String help(Subject subject, Limit limit, Exposure worst) {
    String keep = Sentence.of("Keep {} at or below {}", StepText.name(worst.step()), limit.getSafe());
    if (!limit.getAmbients().isEmpty()) keep += " or away from " + either(limit.getAmbients());
    if (worst.own()) return keep + ".";
    if (subject.label().isEmpty()) return keep + ", or choose a substrate that tolerates it.";
    return Sentence.of("{}, or do it before {} is deposited.", keep, subject.name());
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
