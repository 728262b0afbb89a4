// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.rate.internal.Provenance;
import org.osgi.service.component.annotations.Component;

/** How much more the cell holds than the same stack on a flat footprint: {@code capacity-multiplication}. */
@Component(service = Estimator.class)
public final class CapacityMultiplication implements Estimator {
  private static final String ID = "capacity-multiplication";
  private static final String UNIT = "1";
  private static final String MODEL = "areal-capacity over planar-areal-capacity";

  @Override
  public String id() {
    return "rate/capacity-multiplication";
  }

  @Override
  public Set<String> produces() {
    return Set.of(ID);
  }

  @Override
  public Set<String> needs() {
    return Set.of(ArealCapacity.ID, PlanarArealCapacity.ID);
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    List<String> missing = new ArrayList<>();
    Optional<Estimate> areal = find(evaluation, ArealCapacity.ID, missing);
    Optional<Estimate> planar = find(evaluation, PlanarArealCapacity.ID, missing);
    if (areal.isEmpty() || planar.isEmpty()) return List.of(Estimate.missing(ID, UNIT, MODEL, missing));
    double ratio = areal.get().si().getAsDouble() / planar.get().si().getAsDouble();
    List<PropertyUse> sources = new ArrayList<>(areal.get().sources());
    sources.addAll(planar.get().sources());
    return List.of(Provenance.attach(Estimate.ofSi(ID, ratio, UNIT, MODEL), sources, List.of()));
  }

  private static Optional<Estimate> find(Evaluation evaluation, String id, List<String> missing) {
    Optional<Estimate> estimate = evaluation.estimates().find(id);
    if (estimate.isEmpty()) missing.add(id + ": no plugin gives it");
    estimate.ifPresent(found -> found.missing().forEach(reason -> missing.add(id + ": " + reason)));
    return estimate.filter(found -> found.value().isPresent());
  }
}
