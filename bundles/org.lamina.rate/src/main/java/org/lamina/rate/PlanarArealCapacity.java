// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.rate.internal.BasisChoice;
import org.lamina.rate.internal.CellCapacity;
import org.lamina.rate.internal.Conditions;
import org.lamina.rate.internal.FilmVolume;
import org.lamina.rate.internal.Provenance;
import org.lamina.rate.internal.Wanted;
import org.osgi.service.component.annotations.Component;

/**
 * What the same stack would hold on a flat footprint: {@code planar-areal-capacity}, by the capacity basis that the
 * operation asks for.
 */
@Component(service = Estimator.class)
public final class PlanarArealCapacity implements Estimator {
  static final String ID = "planar-areal-capacity";
  private static final String UNIT = "uAh/cm2";
  private static final String MODEL =
      "thickness x volumetric capacity of the electrode that holds less, on a flat footprint";

  @Override
  public String id() {
    return "rate/planar-areal-capacity";
  }

  @Override
  public Set<String> produces() {
    return Set.of(ID);
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    Wanted wanted = new Wanted();
    BasisChoice choice = BasisChoice.preferred(Conditions.of(evaluation.design().design()).basis());
    Optional<CellCapacity> capacity = CellCapacity.of(evaluation.design(), choice, FilmVolume.flat(), wanted);
    if (capacity.isEmpty()) return List.of(Estimate.missing(ID, UNIT, MODEL, wanted.list()));
    Estimate estimate = Estimate.ofSi(ID, capacity.get().limiting().perFootprint(), UNIT, MODEL);
    return List.of(Provenance.attach(estimate, capacity.get().sources(), capacity.get().notes()));
  }
}
