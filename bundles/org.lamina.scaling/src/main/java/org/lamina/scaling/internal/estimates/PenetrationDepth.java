// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.result.Estimate;
import org.lamina.scaling.internal.growth.EndlessChannel;
import org.lamina.scaling.internal.growth.FilmGrowth;
import org.lamina.scaling.internal.growth.PulseInputs;
import org.lamina.scaling.internal.growth.PulseReach;

/** How deep each pulse would take its film if the feature had no floor: {@code penetration-depth}. */
public final class PenetrationDepth {
  public static final String ID = "penetration-depth";
  private static final String MODEL =
      "depth at which the film is half as thick as at the mouth, in an endless channel as wide as the mouth that the film "
          + "narrows: Ylilammi 2018, doi:10.1063/1.5028178, with irreversible uptake";

  private PenetrationDepth() {}

  /** The estimates of all pulses of a film. */
  public static List<Estimate> of(FilmGrowth film) {
    String label = film.layer().label();
    Optional<PulseReach> reach = film.below().flatMap(PulseReach::in);
    if (film.pulses().isEmpty()) return List.of(missing(label, film.missing()));
    List<Estimate> estimates = new ArrayList<>();
    for (PulseInputs pulse : film.pulses()) {
      Estimate estimate = reach.isEmpty()
          ? missing(label, film.unfinished())
          : of(pulse, film, reach.get()).inLayer(label);
      estimates.add(estimate.ofPulse(pulse.name()));
    }
    return estimates;
  }

  private static Estimate of(PulseInputs pulse, FilmGrowth film, PulseReach reach) {
    EndlessChannel channel = new EndlessChannel(film.layer(), pulse, reach);
    List<String> missing = channel.missing();
    if (!missing.isEmpty()) return Estimate.missing(ID, "um", MODEL, missing);
    return Estimate.ofSi(ID, channel.halfThicknessMetres(), "um", MODEL).from(pulse.uses()).noting(channel.notes());
  }

  /** For a film of which this is missing. */
  public static Estimate missing(String label, List<String> what) {
    return Estimate.missing(ID, "um", MODEL, what).inLayer(label);
  }
}
