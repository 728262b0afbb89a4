// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.lamina.api.result.Estimate;
import org.lamina.model.quantity.Numbers;
import org.lamina.scaling.internal.growth.Dose;
import org.lamina.scaling.internal.growth.FilmGrowth;
import org.lamina.scaling.internal.growth.FilmReach;
import org.lamina.scaling.internal.growth.PulseInputs;
import org.lamina.scaling.internal.growth.PulseReach;
import org.lamina.scaling.internal.growth.WantedCoverage;

/**
 * What each pulse needs to reach the floor, at the last cycle of its film, where the feature is narrowest: {@code
 * least-exposure}, {@code exposure}, {@code dose-time}, and what becomes of the recipe's own dose: {@code
 * precursor-utilisation}.
 */
public final class PulseExposures {
  public static final String LEAST = "least-exposure";
  public static final String EXPOSURE = "exposure";
  public static final String DOSE_TIME = "dose-time";
  public static final String UTILISATION = "precursor-utilisation";
  private static final String LEAST_MODEL =
      "Gordon 2003, doi:10.1002/cvde.200390005, K sqrt(2 pi m k T) (1 + 19a/4 + 3a^2/2), its integral where the cross section "
          + "changes; in holes a lower bound for any sticking probability";
  private static final String DOSE_MODEL = "exposure over partial pressure, less the hold";
  private static final String UTILISATION_MODEL =
      "molecules that stay on the film over those that meet the footprint during the recipe's dose";

  private PulseExposures() {}

  /** The estimates of all pulses of a film. */
  public static List<Estimate> of(FilmReach reach, WantedCoverage wanted) {
    FilmGrowth film = reach.film();
    String label = film.layer().label();
    if (film.pulses().isEmpty()) return missing(label, film.missing());
    List<Estimate> estimates = new ArrayList<>();
    if (reach.reach().isEmpty()) {
      for (PulseInputs pulse : film.pulses()) {
        for (Estimate estimate : missing(label, film.unfinished())) estimates.add(estimate.ofPulse(pulse.name()));
      }
      return estimates;
    }
    for (Dose dose : reach.doses()) {
      for (Estimate estimate : of(dose.pulse(), reach.reach().get(), dose, wanted)) {
        estimates.add(estimate.inLayer(label).ofPulse(dose.pulse().name()));
      }
    }
    return estimates;
  }

  private static List<Estimate> of(PulseInputs pulse, PulseReach reach, Dose dose, WantedCoverage wanted) {
    return List.of(
        least(pulse, reach), exposure(pulse, reach, dose, wanted), doseTime(pulse, dose), utilisation(pulse, reach));
  }

  private static Estimate least(PulseInputs pulse, PulseReach reach) {
    if (pulse.saturation().isEmpty()) return Estimate.missing(LEAST, "Pa s", LEAST_MODEL, pulse.unsaturated());
    List<String> notes = new ArrayList<>();
    notes.add("equivalent aspect ratio " + Numbers.rounded(reach.aspectRatio(), 4) + " at the last cycle");
    reach.boundary().ifPresent(notes::add);
    notes.addAll(pulse.notes());
    return Estimate.ofSi(LEAST, reach.leastPascalSeconds(pulse.saturation().get()), "Pa s", LEAST_MODEL)
        .from(pulse.filmUses()).noting(notes);
  }

  private static Estimate exposure(PulseInputs pulse, PulseReach reach, Dose dose, WantedCoverage wanted) {
    String model = "exposure that covers " + Numbers.rounded(100 * dose.coverage(), 4) + " % of the floor, so that all "
        + "pulses together reach a step coverage of " + Numbers.rounded(100 * wanted.stepCoverage(), 4) + " %";
    List<String> missing = dose.missingExposure();
    if (!missing.isEmpty()) return Estimate.missing(EXPOSURE, "Pa s", model, missing);
    double value = dose.pascalSeconds(PulseInputs.End.VALUE);
    Estimate estimate = Estimate.ofSi(EXPOSURE, value, "Pa s", model)
        .from(pulse.needUses()).noting(List.of(reach.transport(pulse, pulse.fates().get().value()).model()));
    return dose.uncertain()
        ? estimate.withinSi(dose.pascalSeconds(PulseInputs.End.HIGH), dose.pascalSeconds(PulseInputs.End.LOW))
        : estimate;
  }

  private static Estimate doseTime(PulseInputs pulse, Dose dose) {
    List<String> missing = dose.missing();
    if (!missing.isEmpty()) return Estimate.missing(DOSE_TIME, "s", DOSE_MODEL, missing);
    List<String> notes = new ArrayList<>();
    if (pulse.doseSeconds().isPresent()) {
      notes.add("the recipe doses " + Numbers.rounded(pulse.doseSeconds().getAsDouble(), 4) + " s");
    }
    Estimate estimate =
        Estimate.ofSi(DOSE_TIME, dose.seconds(PulseInputs.End.VALUE), "s", DOSE_MODEL).from(pulse.uses()).noting(notes);
    return dose.uncertain()
        ? estimate.withinSi(dose.seconds(PulseInputs.End.HIGH), dose.seconds(PulseInputs.End.LOW))
        : estimate;
  }

  private static Estimate utilisation(PulseInputs pulse, PulseReach reach) {
    OptionalDouble share = reach.utilisation(pulse);
    if (share.isEmpty()) return Estimate.missing(UTILISATION, "%", UTILISATION_MODEL, pulse.missing());
    return Estimate.ofSi(UTILISATION, share.getAsDouble(), "%", UTILISATION_MODEL).from(pulse.uses());
  }

  /** All four, for a film of which this is missing. */
  public static List<Estimate> missing(String label, List<String> what) {
    return List.of(
        Estimate.missing(LEAST, "Pa s", LEAST_MODEL, what).inLayer(label),
        Estimate.missing(EXPOSURE, "Pa s", "exposure that reaches the wanted step coverage", what).inLayer(label),
        Estimate.missing(DOSE_TIME, "s", DOSE_MODEL, what).inLayer(label),
        Estimate.missing(UTILISATION, "%", UTILISATION_MODEL, what).inLayer(label));
  }
}
