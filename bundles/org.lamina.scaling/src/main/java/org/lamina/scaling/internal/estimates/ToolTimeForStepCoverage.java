// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.result.Estimate;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;
import org.lamina.scaling.internal.FilmTime;
import org.lamina.scaling.internal.FilmTimeSums;
import org.lamina.scaling.internal.growth.Dose;
import org.lamina.scaling.internal.growth.FilmGrowth;
import org.lamina.scaling.internal.growth.FilmReach;
import org.lamina.scaling.internal.growth.PulseInputs;
import org.lamina.scaling.internal.growth.StackGrowth;
import org.lamina.scaling.internal.growth.WantedCoverage;

/**
 * What a wanted step coverage costs: {@code tool-time-for-step-coverage}, for all films together and for each of them, with
 * every dose that is too short for the feature lengthened.
 */
public final class ToolTimeForStepCoverage {
  public static final String ID = "tool-time-for-step-coverage";
  private static final String MODEL =
      "as tool-time, with every dose that is shorter than its dose-time lengthened to it for all cycles, as the last one "
          + "needs it; purges as the recipe states them";

  private ToolTimeForStepCoverage() {}

  /** For a stack that grew. */
  public static List<Estimate> of(ResolvedDesign design, List<FilmReach> films, WantedCoverage wanted) {
    return estimates(films.stream().map(film -> film(design, film)).toList(), wanted);
  }

  /** For a stack of which this is missing. */
  public static List<Estimate> missing(ResolvedDesign design, List<String> what, WantedCoverage wanted) {
    return estimates(design.layers().stream().map(layer -> FilmTime.unknown(layer, what)).toList(), wanted);
  }

  private static List<Estimate> estimates(List<FilmTime> films, WantedCoverage wanted) {
    String note = "for a step coverage of " + Numbers.rounded(100 * wanted.stepCoverage(), 4) + " %";
    return new FilmTimeSums(ID, MODEL).of(films, List.of(note));
  }

  private static FilmTime film(ResolvedDesign design, FilmReach reach) {
    FilmGrowth film = reach.film();
    if (film.pulses().isEmpty()) return FilmTime.unknown(film.layer(), film.missing());
    if (reach.reach().isEmpty()) return FilmTime.unknown(film.layer(), film.unfinished());
    List<String> missing = new ArrayList<>();
    double[] moreSeconds = new double[PulseInputs.End.values().length];
    for (Dose dose : reach.doses()) {
      PulseInputs pulse = dose.pulse();
      if (pulse.doseSeconds().isEmpty()) missing.add("dose of '" + pulse.name() + "'");
      missing.addAll(dose.missing());
      if (!missing.isEmpty()) continue;
      for (PulseInputs.End end : PulseInputs.End.values()) {
        PulseInputs.End known = dose.uncertain() ? end : PulseInputs.End.VALUE;
        double longer = dose.seconds(known) - pulse.doseSeconds().getAsDouble();
        moreSeconds[end.ordinal()] += pulse.repeat() * Math.max(0, longer);
      }
    }
    if (!missing.isEmpty()) return FilmTime.unknown(film.layer(), missing.stream().distinct().toList());
    Optional<Quantity> temperature = StackGrowth.depositionTemperature(design, film.layer());
    FilmTime longest = FilmTime.of(film.layer(), temperature, moreSeconds[PulseInputs.End.LOW.ordinal()]);
    FilmTime shortest = FilmTime.of(film.layer(), temperature, moreSeconds[PulseInputs.End.HIGH.ordinal()]);
    return FilmTime.of(film.layer(), temperature, moreSeconds[PulseInputs.End.VALUE.ordinal()])
        .between(shortest, longest);
  }
}
