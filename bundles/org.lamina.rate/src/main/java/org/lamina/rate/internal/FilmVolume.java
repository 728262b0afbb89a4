// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.Optional;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimates;

/** How much of a film there is: its volume over footprint and thickness. */
@FunctionalInterface
public interface FilmVolume {
  /** Id of the estimate that other plugins give. */
  String LAYER_MULTIPLICATION = "layer-multiplication";

  /** The factor, above zero; notes when it is missing. */
  Optional<Double> multiplication(ResolvedLayer layer, Wanted wanted);

  /** On a flat footprint. */
  static FilmVolume flat() {
    return (layer, wanted) -> Optional.of(1.0);
  }

  /** As estimated for the shape of the design. */
  static FilmVolume estimated(Estimates estimates) {
    return (layer, wanted) -> {
      String name = LAYER_MULTIPLICATION + " of '" + layer.label() + "'";
      Optional<Estimate> estimate = estimates.find(LAYER_MULTIPLICATION, layer.label());
      if (estimate.isEmpty()) return wanted.missing(name + ": no plugin gives it");
      double factor = estimate.get().si().orElse(0);
      if (factor > 0) return Optional.of(factor);
      estimate.get().missing().forEach(reason -> wanted.missing(name + ": " + reason));
      return estimate.get().missing().isEmpty() ? wanted.missing(name + " above zero") : Optional.empty();
    };
  }
}
