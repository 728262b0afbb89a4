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
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.internal.BasisChoice;
import org.lamina.rate.internal.CellCapacity;
import org.lamina.rate.internal.Conditions;
import org.lamina.rate.internal.Diffusion;
import org.lamina.rate.internal.FilmVolume;
import org.lamina.rate.internal.PerCurrent;
import org.lamina.rate.internal.Provenance;
import org.lamina.rate.internal.Reading;
import org.lamina.rate.internal.Wanted;
import org.osgi.service.component.annotations.Component;

/**
 * What the cell gives per footprint at each current of the operation: {@code capacity-at-current}, from the surface of
 * an electrode film being full before its inside is. No equation is integrated.
 */
@Component(service = Estimator.class)
public final class CapacityAtCurrent implements Estimator {
  private static final String ID = "capacity-at-current";
  private static final String UNIT = "uAh/cm2";
  private static final String MODEL =
      "Q = Q_eq (1 - i t / (3 F D c_max ds)), i local at the electrolyte side of the film; voltage drops left out,"
          + " loss up to 30 %";

  @Override
  public String id() {
    return "rate/capacity-at-current";
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
    Optional<Diffusion> diffusion =
        capacity.flatMap(known -> Diffusion.of(evaluation.design(), known, conditions, wanted));
    if (diffusion.isEmpty()) return PerCurrent.missing(conditions, Estimate.missing(ID, UNIT, MODEL, wanted.list()));
    return PerCurrent.of(conditions, ID, UNIT, MODEL, current -> of(current, capacity.get(), diffusion.get()));
  }

  private static Estimate of(Quantity current, CellCapacity capacity, Diffusion diffusion) {
    double equilibrium = capacity.limiting().perFootprint();
    double given = clamped(equilibrium, diffusion.leftBehind(current.si(), Reading::si));
    double least = clamped(equilibrium, diffusion.leftBehind(current.si(), Reading::lowSi));
    double most = clamped(equilibrium, diffusion.leftBehind(current.si(), Reading::highSi));
    Estimate estimate = Estimate.ofSi(ID, given, UNIT, MODEL).at(current);
    if (diffusion.hasSpread()) estimate = estimate.withinSi(least, most);
    List<PropertyUse> sources = new ArrayList<>(capacity.sources());
    sources.addAll(diffusion.sources());
    return Provenance.attach(estimate, sources, diffusion.notes(current.si(), equilibrium));
  }

  private static double clamped(double equilibrium, double leftBehind) {
    return Math.max(0, Math.min(equilibrium, equilibrium - leftBehind));
  }
}
