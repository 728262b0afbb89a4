// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimates;

/** The least of the numbers that the films of a design have of one kind, in a line. */
final class WorstFilm {
  private WorstFilm() {}

  /** Empty when no film has such a number, known or not. */
  static Optional<String> of(Estimates estimates, String id) {
    List<Estimate> known = new ArrayList<>();
    List<Estimate> unknown = new ArrayList<>();
    for (Estimate estimate : estimates.of(id)) {
      if (estimate.layer().isPresent()) (estimate.value().isPresent() ? known : unknown).add(estimate);
    }
    if (known.isEmpty() && unknown.isEmpty()) return Optional.empty();
    if (known.isEmpty()) return Optional.of("not available, missing: " + Headline.missing(unknown.get(0).missing()));
    Estimate worst = known.get(0);
    for (Estimate estimate : known) {
      if (estimate.value().getAsDouble() < worst.value().getAsDouble()) worst = estimate;
    }
    return Optional.of(text(worst, known.size(), unknown));
  }

  private static String text(Estimate worst, int known, List<Estimate> unknown) {
    String interval = worst.interval().map(ends -> " " + EstimateTable.interval(ends)).orElse("");
    String film = Shown.value(worst) + interval + " in '" + worst.layer().orElseThrow() + "'";
    if (unknown.isEmpty()) return film + (known == 1 ? "" : ", the least of " + known + " films");
    String others = String.join(", ", unknown.stream().map(estimate -> estimate.layer().orElseThrow()).toList());
    return film + "; not available for " + others;
  }
}
