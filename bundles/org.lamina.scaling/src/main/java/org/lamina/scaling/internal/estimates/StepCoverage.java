// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.estimates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.quantity.Numbers;
import org.lamina.scaling.internal.conformality.CoverageProfile;
import org.lamina.scaling.internal.growth.FilmGrowth;
import org.lamina.scaling.internal.growth.FilmReach;
import org.lamina.scaling.internal.growth.PulseInputs;
import org.lamina.scaling.internal.growth.PulseReach;

/**
 * How far a film reaches with the doses of its recipe: {@code step-coverage}, and {@code thinnest-thickness} with the
 * thickness over the depth.
 */
public final class StepCoverage {
  public static final String STEP_COVERAGE = "step-coverage";
  public static final String THINNEST = "thinnest-thickness";
  private static final String MODEL =
      "thickness on the floor over thickness on top; each pulse by the transport that the notes name, in the features as "
          + "the films below and this one narrow them; pulses in series: 1/growth = 1 + sum of (1/coverage - 1)";
  private static final String THINNEST_MODEL =
      "least thickness over the depth, the stated one being that on top; with the profile from mouth to floor";

  private StepCoverage() {}

  /** Whether the sticking probability of a pulse is only known as a range. */
  public static boolean isUncertain(FilmGrowth film) {
    return film.shape().isPresent() && film.pulses().stream().anyMatch(pulse -> pulse.fates().get().uncertain());
  }

  /**
   * The two estimates of a film.
   *
   * @param low the same film with the lowest sticking probabilities that are known
   * @param high with the highest
   */
  public static List<Estimate> of(FilmReach reach, FilmGrowth low, FilmGrowth high) {
    FilmGrowth film = reach.film();
    if (film.shape().isEmpty()) return missing(film.layer().label(), film.missing());
    Set<PropertyUse> uses = new LinkedHashSet<>();
    for (PulseInputs pulse : film.pulses()) uses.addAll(pulse.uses());
    List<String> notes = notes(film, reach.reach());
    double coverage = film.shape().get().stepCoverage();
    double thinnest = film.shape().get().profile().least();
    Estimate step = Estimate.ofSi(STEP_COVERAGE, coverage, "%", MODEL);
    Estimate least = Estimate.ofSi(THINNEST, thinnest, "nm", THINNEST_MODEL).alongSi(film.shape().get().profile());
    if (isUncertain(film) && low.shape().isPresent() && high.shape().isPresent()) {
      double[] steps = {low.shape().get().stepCoverage(), coverage, high.shape().get().stepCoverage()};
      double[] leasts = {low.shape().get().profile().least(), thinnest, high.shape().get().profile().least()};
      step = within(step, steps);
      least = within(least, leasts);
    }
    String label = film.layer().label();
    return List.of(
        step.inLayer(label).from(List.copyOf(uses)).noting(notes),
        least.inLayer(label).from(List.copyOf(uses)).noting(film.notes()));
  }

  private static Estimate within(Estimate estimate, double[] values) {
    double low = Math.min(values[0], Math.min(values[1], values[2]));
    double high = Math.max(values[0], Math.max(values[1], values[2]));
    return low < high ? estimate.withinSi(low, high) : estimate;
  }

  /** First which pulse limits, then by which transport each was computed. */
  private static List<String> notes(FilmGrowth film, Optional<PulseReach> reach) {
    Set<String> notes = new LinkedHashSet<>();
    Set<String> models = new LinkedHashSet<>();
    String limiting = "";
    OptionalDouble worst = OptionalDouble.empty();
    for (PulseInputs pulse : film.pulses()) {
      Optional<CoverageProfile> coverage = reach.flatMap(feature -> feature.coverage(pulse));
      if (coverage.isEmpty()) continue;
      models.add(pulse.name() + ": " + reach.get().transport(pulse, pulse.fates().get().value()).model());
      double bottom = coverage.get().bottom();
      if (worst.isPresent() && bottom >= worst.getAsDouble()) continue;
      worst = OptionalDouble.of(bottom);
      limiting = "limited by pulse '" + pulse.name() + "', which covers " + Numbers.rounded(100 * bottom, 3)
          + " % of the floor in the last cycle";
    }
    if (worst.isPresent()) notes.add(limiting);
    notes.addAll(models);
    for (PulseInputs pulse : film.pulses()) notes.addAll(pulse.notes());
    if (film.pulses().stream().mapToInt(PulseInputs::subCycle).distinct().count() > 1) {
      notes.add("of the sub-cycles the one that grows least counts at each depth: the composition shifts with it");
    }
    notes.addAll(film.notes());
    return List.copyOf(notes);
  }

  /** Both, for a film of which this is missing. */
  public static List<Estimate> missing(String label, List<String> what) {
    return List.of(
        Estimate.missing(STEP_COVERAGE, "%", MODEL, what).inLayer(label),
        Estimate.missing(THINNEST, "nm", THINNEST_MODEL, what).inLayer(label));
  }
}
