// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A film that grew, and what each of its pulses needs at its last cycle, where the feature is narrowest.
 *
 * @param reach the feature then; empty when there is none, or nothing is open in it
 * @param doses one for each pulse of the film, for the wanted step coverage; none when there is no reach
 */
public record FilmReach(FilmGrowth film, Optional<PulseReach> reach, List<Dose> doses) {
  /** The doses are computed once here: in a deep trench that is what takes the time. */
  public static FilmReach of(FilmGrowth film, WantedCoverage wanted) {
    Optional<PulseReach> reach = film.finished().flatMap(PulseReach::in);
    List<Dose> doses = new ArrayList<>();
    if (reach.isPresent()) {
      for (PulseInputs pulse : film.pulses()) {
        doses.add(new Dose(pulse, reach.get(), wanted.ofEach(pulse, film.pulses())));
      }
    }
    return new FilmReach(film, reach, List.copyOf(doses));
  }
}
