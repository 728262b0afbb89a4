// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.rate.internal.Equilibrium;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.FilmVolume;
import org.lamina.rate.internal.Provenance;
import org.lamina.rate.internal.Wanted;
import org.osgi.service.component.annotations.Component;

/** Energy per footprint that an infinitely slow discharge gives between the voltage limits: {@code areal-energy}. */
@Component(service = Estimator.class)
public final class ArealEnergy implements Estimator {
  private static final String ID = "areal-energy";
  private static final String UNIT = "uWh/cm2";
  private static final String MODEL =
      "integral of U+ - U- over the charge between the voltage limits, at equilibrium; monotone interpolation";

  @Override
  public String id() {
    return "rate/areal-energy";
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
    Optional<Equilibrium> found = Equilibrium.of(evaluation, wanted);
    if (found.isEmpty()) return List.of(Estimate.missing(ID, UNIT, MODEL, wanted.list()));
    Equilibrium equilibrium = found.get();
    List<String> notes = new ArrayList<>(equilibrium.notes());
    notes.add("mean voltage " + Figures.of(equilibrium.cell().meanVolts(equilibrium.span()), "V"));
    Estimate estimate = Estimate.ofSi(ID, equilibrium.cell().energy(equilibrium.span()), UNIT, MODEL);
    return List.of(Provenance.attach(estimate, equilibrium.sources(), notes));
  }
}
