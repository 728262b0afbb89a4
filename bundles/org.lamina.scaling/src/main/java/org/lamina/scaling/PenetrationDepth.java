// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.scaling.internal.growth.EndlessChannel;
import org.lamina.scaling.internal.growth.FilmGrowth;
import org.lamina.scaling.internal.growth.PulseInputs;
import org.lamina.scaling.internal.growth.PulseReach;
import org.lamina.scaling.internal.growth.StackGrowth;
import org.osgi.service.component.annotations.Component;

/**
 * How deep each pulse would take its film if the feature had no floor: {@code penetration-depth}. None on flat surfaces.
 */
@Component(service = Estimator.class)
public final class PenetrationDepth implements Estimator {
  private static final String ID = "penetration-depth";
  private static final String MODEL =
      "depth at which the film is half as thick as at the mouth, in an endless channel as wide as the mouth that the film "
          + "narrows: Ylilammi 2018, doi:10.1063/1.5028178, with irreversible uptake";

  @Override
  public String id() {
    return "scaling/penetration-depth";
  }

  @Override
  public Set<String> produces() {
    return Set.of(ID);
  }

  @Override
  public Set<String> leavesOut() {
    return produces();
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    ResolvedDesign design = evaluation.design();
    if (design.surface().isEmpty()) {
      return design.layers().stream().map(layer -> missing("the shape of the substrate").inLayer(layer.label())).toList();
    }
    FilmSurface surface = design.surface().get();
    if (Surfaces.isFlat(surface)) return List.of();
    if (surface.features().isEmpty()) {
      return design.layers().stream().map(layer -> missing(Surfaces.NO_FEATURES).inLayer(layer.label())).toList();
    }
    List<Estimate> estimates = new ArrayList<>();
    for (FilmGrowth film : StackGrowth.of(design, surface, PulseInputs.End.VALUE)) estimates.addAll(of(film));
    return estimates;
  }

  private static List<Estimate> of(FilmGrowth film) {
    String label = film.layer().label();
    Optional<PulseReach> reach = film.below().flatMap(PulseReach::in);
    if (reach.isEmpty() || film.pulses().isEmpty()) {
      return List.of(Estimate.missing(ID, "um", MODEL, film.missing()).inLayer(label));
    }
    List<Estimate> estimates = new ArrayList<>();
    for (PulseInputs pulse : film.pulses()) {
      estimates.add(of(pulse, film, reach.get()).inLayer(label).ofPulse(pulse.name()));
    }
    return estimates;
  }

  private static Estimate of(PulseInputs pulse, FilmGrowth film, PulseReach reach) {
    EndlessChannel channel = new EndlessChannel(film.layer(), pulse, reach);
    List<String> missing = channel.missing();
    if (!missing.isEmpty()) return Estimate.missing(ID, "um", MODEL, missing);
    return Estimate.ofSi(ID, channel.halfThicknessMetres(), "um", MODEL).from(pulse.uses()).noting(channel.notes());
  }

  private static Estimate missing(String what) {
    return Estimate.missing(ID, "um", MODEL, List.of(what));
  }
}
