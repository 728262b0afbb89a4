// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.intent;

import java.util.List;
import java.util.Optional;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.quantity.Units;

/** What the films add up to for which a number is known, where that of the whole device is not. */
final class KnownFilms {
  private KnownFilms() {}

  /** The sum over films of the least that the number may be; empty when it is known for none of them. */
  static Optional<Estimate> sum(List<Estimate> estimates) {
    List<Estimate> known =
        estimates.stream().filter(each -> each.layer().isPresent() && each.value().isPresent()).toList();
    if (known.isEmpty()) return Optional.empty();
    double si = 0;
    for (Estimate each : known) si += leastSi(each);
    Estimate first = known.get(0);
    List<PropertyUse> uses = known.stream().flatMap(each -> each.sources().stream()).distinct().toList();
    String model = "sum over the films for which it is known";
    return Optional.of(Estimate.ofSi(first.id(), si, first.unit(), model).from(uses));
  }

  private static double leastSi(Estimate estimate) {
    return Units.get(estimate.unit())
        .toSi(estimate.interval().map(Estimate.Interval::low).orElse(estimate.value().getAsDouble()));
  }
}
