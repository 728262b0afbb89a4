// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.util.ArrayList;
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
import org.lamina.rate.internal.Inventory;
import org.lamina.rate.internal.Provenance;
import org.lamina.rate.internal.Wanted;
import org.osgi.service.component.annotations.Component;

/** What the cell holds per footprint: {@code areal-capacity}, from the volumes of the films in their true shape. */
@Component(service = Estimator.class)
public final class ArealCapacity implements Estimator {
  static final String ID = "areal-capacity";
  private static final String UNIT = "uAh/cm2";
  private static final String MODEL =
      "film volume per footprint x volumetric capacity of the electrode that holds less";

  @Override
  public String id() {
    return "rate/areal-capacity";
  }

  @Override
  public Set<String> produces() {
    return Set.of(ID);
  }

  @Override
  public Set<String> needs() {
    return Set.of(FilmVolume.LAYER_MULTIPLICATION);
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    Wanted wanted = new Wanted();
    Conditions conditions = Conditions.of(evaluation.design().design());
    FilmVolume volume = FilmVolume.estimated(evaluation.estimates());
    Optional<CellCapacity> capacity =
        CellCapacity.of(evaluation.design(), BasisChoice.preferred(conditions.basis()), volume, wanted);
    if (capacity.isEmpty()) return List.of(Estimate.missing(ID, UNIT, MODEL, wanted.list()));
    List<String> notes = new ArrayList<>(capacity.get().notes());
    notes.addAll(Inventory.notes(evaluation.design().design().getKind(), capacity.get(), conditions));
    Estimate estimate = Estimate.ofSi(ID, capacity.get().limiting().perFootprint(), UNIT, MODEL);
    return List.of(Provenance.attach(estimate, capacity.get().sources(), notes));
  }
}
