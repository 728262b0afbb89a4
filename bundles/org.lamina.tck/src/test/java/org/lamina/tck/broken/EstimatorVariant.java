// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import static org.lamina.tck.broken.BrokenEstimators.explained;
import static org.lamina.tck.broken.BrokenEstimators.first;
import static org.lamina.tck.broken.BrokenEstimators.named;
import static org.lamina.tck.broken.BrokenEstimators.returning;
import static org.lamina.tck.broken.BrokenEstimators.with;
import static org.lamina.tck.broken.BrokenEstimators.within;
import static org.lamina.tck.broken.BrokenEstimators.without;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.tck.sample.FilmAmounts;

/** A sound estimator, and estimators that break one promise each. */
enum EstimatorVariant implements Variant {
  SOUND(null, FilmAmounts::new),

  ID_WITH_CAPITALS("idsAreStableAndInKebabCase", () -> named("example/filmAmounts", Set.of("film-amount"))),
  ESTIMATE_ID_WITH_A_SLASH("idsAreStableAndInKebabCase", () -> named("film-amounts", Set.of("film/amount"))),
  ANNOUNCES_NOTHING("idsAreStableAndInKebabCase", () -> named("film-amounts", Set.of())),

  NOT_A_NUMBER("theExampleHasValues", () -> first(BrokenEstimators::nan)),
  RETURNS_NULL("theExampleHasValues", () -> returning((design, estimates) -> null)),
  NOTHING_KNOWN_OF_AN_ID(
      "theExampleHasValues",
      () -> first(one -> Estimate.missing(one.id(), one.unit(), one.model(), List.of("a ruler")))),

  RETURNS_WHAT_IT_DOES_NOT_ANNOUNCE(
      "returnsWhatItAnnounces",
      () -> returning((design, estimates) -> with(estimates, Estimate.ofSi("film-colour", 5e-7, "nm", "a look")))),
  LEAVES_OUT_WHAT_IT_ANNOUNCES(
      "returnsWhatItAnnounces", () -> returning((design, estimates) -> without(estimates, "stack-thickness"))),

  CHANGES_THE_DESIGN("leavesTheDesignAlone", () -> returning(BrokenEstimators::afterRenaming)),

  NAMES_NO_MODEL("everyEstimateIsExplained", () -> first(one -> explained(one, ""))),
  NAMES_NO_PROPERTY("everyEstimateIsExplained", () -> first(one -> one.from(List.of(BrokenEstimators.unnamedUse())))),
  NOTE_EMPTY("everyEstimateIsExplained", () -> first(one -> one.noting(List.of(" ")))),

  INTERVAL_BESIDE_THE_VALUE("valuesLieInTheirIntervals", () -> first(one -> within(one, 0, 1))),
  INTERVAL_WITHOUT_END("valuesLieInTheirIntervals", () -> first(one -> within(one, 0, Double.POSITIVE_INFINITY))),

  TWO_DIMENSIONS_OF_AN_ID(
      "anIdAlwaysMeansTheSame",
      () -> returning((design, estimates) -> with(estimates, BrokenEstimators.thicknessAsTime()))),

  TWO_ESTIMATES_OF_THE_SAME(
      "estimatesCanBeToldApart", () -> returning((design, estimates) -> with(estimates, estimates.get(0)))),
  LAYER_THAT_IS_NO_FILM("estimatesCanBeToldApart", () -> first(one -> one.inLayer("all films"))),

  DIFFERS_BETWEEN_CALLS("keepsNoStateBetweenCalls", BrokenEstimators.Counting::new),
  MIXES_CALLS_UP("keepsNoStateBetweenCalls", BrokenEstimators.Slow::new),

  FORMATS_IN_THE_DEFAULT_LOCALE("sameEstimatesInAnyLocaleAndTimeZone", () -> first(BrokenEstimators::formatted)),

  STUMBLES_ON_A_MISSING_OPERATION("saysWhatIsMissingInsteadOfFailing", () -> returning(BrokenEstimators::atOperation)),
  LEAVES_OUT_WHAT_IS_MISSING("saysWhatIsMissingInsteadOfFailing", () -> returning(BrokenEstimators::onlyValues)),
  STUMBLES_ON_A_MISSING_PLUGIN("copesWithMissingPlugins", () -> returning(BrokenEstimators::sureOfTheSurface));

  private final String meantFor;
  private final Supplier<Estimator> estimator;

  EstimatorVariant(String meantFor, Supplier<Estimator> estimator) {
    this.meantFor = meantFor;
    this.estimator = estimator;
  }

  @Override
  public String meantFor() {
    return meantFor;
  }

  Estimator estimator() {
    return estimator.get();
  }
}
