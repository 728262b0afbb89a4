// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.osgi.service.component.annotations.Component;

/** The area of the bare substrate per footprint: {@code area-enhancement-factor}. */
@Component(service = Estimator.class)
public final class AreaEnhancement implements Estimator {
  private static final String ID = "area-enhancement-factor";
  private static final String MODEL = "area of the bare surface over its footprint, A(0)/a";

  @Override
  public String id() {
    return "scaling/area-enhancement";
  }

  @Override
  public Set<String> produces() {
    return Set.of(ID);
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    Optional<Estimate> known = evaluation.design().surface().map(AreaEnhancement::of);
    return List.of(known.orElseGet(() -> missing("the shape of the substrate")));
  }

  private static Estimate of(FilmSurface surface) {
    double factor = surface.areaSquareMetres(0) / surface.footprintSquareMetres();
    // The surface may be a stranger's.
    if (factor > 0 && factor < Double.POSITIVE_INFINITY) return Estimate.ofSi(ID, factor, "1", MODEL);
    return missing("an area: the geometry gives a factor of " + factor);
  }

  private static Estimate missing(String what) {
    return Estimate.missing(ID, "1", MODEL, List.of(what));
  }
}
