// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.DepthProfile;
import org.lamina.api.result.Estimate;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/** How thick the films are over the depth of the structure, as the estimate {@link #THINNEST} tells. */
final class FilmProfiles {
  static final String THINNEST = "thinnest-thickness";

  private FilmProfiles() {}

  /** Thickness in m by the index of the film; films of which nothing is known are even, and a note says so. */
  static Map<Integer, DepthProfile> of(Evaluation evaluation, Inputs inputs) {
    Map<Integer, DepthProfile> profiles = new HashMap<>();
    List<String> even = new ArrayList<>();
    int features = evaluation.design().surface().map(surface -> surface.features().size()).orElse(0);
    if (features == 0) return profiles;
    for (ResolvedLayer layer : evaluation.design().layers()) {
      Optional<Estimate> estimate = evaluation.estimates().find(THINNEST, layer.label());
      Optional<DepthProfile> profile = estimate.flatMap(Estimate::profile);
      if (profile.isEmpty() || layer.thicknessMetres().isEmpty()) {
        even.add("'" + layer.label() + "'");
        continue;
      }
      Unit unit = Units.get(estimate.get().unit());
      profiles.put(layer.index(), profile.get().map(unit::toSi));
      estimate.get().sources().forEach(inputs::used);
    }
    if (!even.isEmpty()) {
      inputs.note("taken as equally thick everywhere, their step coverage is not known: " + String.join(", ", even));
    }
    if (features > 1 && !profiles.isEmpty()) {
      inputs.note("the thickness over the depth is that of the feature that films reach least, in all of them");
    }
    return profiles;
  }
}
