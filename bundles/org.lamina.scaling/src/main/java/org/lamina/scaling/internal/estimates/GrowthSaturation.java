// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.estimates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.quantity.Numbers;
import org.lamina.scaling.internal.growth.FlatGrowth;
import org.lamina.scaling.internal.growth.PulseInputs;

/**
 * Whether the doses of a recipe saturate a surface that every molecule reaches: {@code growth-saturation}, one for each film
 * whose pulses are stated in full, on any surface.
 */
public final class GrowthSaturation {
  public static final String ID = "growth-saturation";
  private static final String MODEL =
      "growth per cycle on top over that of a saturated cycle; each pulse covers 1 - exp(-sticking x impingements per site), "
          + "pulses in series: 1/growth = 1 + sum of (1/coverage - 1)";

  private GrowthSaturation() {}

  /** The estimates of the films that have one. */
  public static List<Estimate> of(ResolvedDesign design) {
    List<Estimate> estimates = new ArrayList<>();
    for (ResolvedLayer layer : design.layers()) {
      FlatGrowth.of(design, layer).ifPresent(growth -> estimates.add(of(growth).inLayer(layer.label())));
    }
    return estimates;
  }

  private static Estimate of(FlatGrowth growth) {
    Set<PropertyUse> uses = new LinkedHashSet<>();
    for (PulseInputs pulse : growth.pulses()) uses.addAll(pulse.uses());
    return Estimate.ofSi(ID, growth.saturation(), "%", MODEL)
        .from(List.copyOf(uses))
        .noting(List.of("limited by pulse '" + growth.limiting() + "', which covers "
            + Numbers.rounded(100 * growth.limitingCoverage(), 3) + " % on top"));
  }
}
