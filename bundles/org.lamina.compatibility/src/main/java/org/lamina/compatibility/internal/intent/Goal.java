// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.intent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimates;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.Intent;
import org.lamina.model.ModelPackage;
import org.lamina.model.quantity.Bound;

/**
 * A number of the whole device that a design may intend.
 *
 * @param member of the intent
 * @param name for messages
 * @param estimate id of the estimate that it is compared with
 * @param wholeDevice id of the estimate that takes its place in a design whose footprint is not all structured
 * @param help what brings the device nearer to the usual bound
 * @param sumOverFilms whether the films for which it is known give a lower bound of it
 */
record Goal(
    EAttribute member,
    String name,
    String estimate,
    Optional<String> wholeDevice,
    String help,
    boolean sumOverFilms) {
  static final List<Goal> ALL =
      List.of(
          new Goal(
              ModelPackage.Literals.INTENT__AREAL_CAPACITY,
              "areal capacity",
              "areal-capacity",
              Optional.of("device-areal-capacity"),
              "Make the electrode that holds less thicker, or the structure deeper or denser",
              false),
          new Goal(
              ModelPackage.Literals.INTENT__ROUND_TRIP_EFFICIENCY,
              "round-trip efficiency",
              "round-trip-efficiency",
              Optional.empty(),
              "Lower the current, or make the electrolyte thinner or the area larger",
              false),
          new Goal(
              ModelPackage.Literals.INTENT__TOOL_TIME,
              "tool time",
              "tool-time",
              Optional.empty(),
              "Make the films thinner, or take recipes that grow faster",
              true));

  boolean statedIn(Intent intent) {
    return intent.eGet(member) != null;
  }

  /** Ids of the estimates that it may be compared with. */
  Stream<String> needs() {
    return Stream.concat(Stream.of(estimate), wholeDevice.stream());
  }

  /** Against the estimate of the whole device where there is one, with or without a value. */
  List<Violation> violations(Intent intent, Estimates estimates) {
    boolean divided = wholeDevice.filter(id -> !estimates.of(id).isEmpty()).isPresent();
    return divided ? ofWholeDevice().judged(intent, estimates) : judged(intent, estimates);
  }

  private Goal ofWholeDevice() {
    String smaller = help + ", or border and contacts smaller";
    String whole = name + " of the device, border and contacts included,";
    return new Goal(member, whole, wholeDevice.orElseThrow(), Optional.empty(), smaller, sumOverFilms);
  }

  private List<Violation> judged(Intent intent, Estimates estimates) {
    Bound bound = (Bound) intent.eGet(member);
    Optional<Estimate> found = find(estimates);
    if (found.isEmpty()) return List.of(open(intent, bound, "no plugin computes it"));
    if (found.get().value().isPresent()) return missed(intent, new Judgement(bound, found.get()), "");
    List<Violation> missed =
        KnownFilms.sum(sumOverFilms && bound.relation() == Bound.Relation.AT_MOST ? estimates.of(estimate) : List.of())
            .map(least -> missed(intent, new Judgement(bound, least), "at least "))
            .orElse(List.of());
    if (!missed.isEmpty()) return missed;
    return List.of(open(intent, bound, "missing: " + String.join("; ", found.get().missing())));
  }

  /** That of the device; at the smallest current where there are several. */
  private Optional<Estimate> find(Estimates estimates) {
    return estimates.of(estimate).stream()
        .filter(candidate -> candidate.layer().isEmpty())
        .min(Comparator.comparingDouble(candidate -> candidate.at().map(at -> at.si()).orElse(0.0)));
  }

  private List<Violation> missed(Intent intent, Judgement judgement, String side) {
    return judgement.severity().map(severity -> List.of(missed(intent, judgement, side, severity))).orElse(List.of());
  }

  private Violation missed(Intent intent, Judgement judgement, String side, Severity severity) {
    String condition = judgement.estimate().at().map(at -> " at " + at).orElse("");
    String message = Sentence.of("the {}{} is {}{}", name, condition, side, judgement.text());
    return Violation.at(ElementPath.of(intent, member), message, help + ", or change the intent.")
        .withLimit(judgement.actual(), judgement.bound().quantity())
        .withSeverity(severity);
  }

  private Violation open(Intent intent, Bound bound, String why) {
    String message =
        Sentence.of("whether the {} is {} could not be judged: {}", name, Judgement.wanted(bound), why);
    String help = "Add what is missing, with its source, or leave the intent out.";
    return Violation.at(ElementPath.of(intent, member), message, help).withSeverity(Severity.NOTE);
  }
}
