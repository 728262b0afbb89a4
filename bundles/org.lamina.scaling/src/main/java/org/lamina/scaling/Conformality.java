// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.scaling.internal.estimates.GrowthSaturation;
import org.lamina.scaling.internal.estimates.PenetrationDepth;
import org.lamina.scaling.internal.estimates.PulseExposures;
import org.lamina.scaling.internal.estimates.StepCoverage;
import org.lamina.scaling.internal.estimates.ToolTimeForStepCoverage;
import org.lamina.scaling.internal.growth.FilmGrowth;
import org.lamina.scaling.internal.growth.FilmReach;
import org.lamina.scaling.internal.growth.PulseInputs;
import org.lamina.scaling.internal.growth.StackGrowth;
import org.lamina.scaling.internal.growth.WantedCoverage;
import org.osgi.service.component.annotations.Component;

/**
 * How far the films of a stack reach into the structure: {@code step-coverage} and {@code thinnest-thickness} with the doses
 * of the recipes; for each pulse {@code least-exposure}, {@code exposure}, {@code dose-time}, {@code
 * precursor-utilisation} and {@code penetration-depth}; and {@code tool-time-for-step-coverage}. On flat surfaces nothing of
 * that; {@code growth-saturation} on all of them, for films whose pulses are stated in full.
 *
 * <p>One estimator, because all of it follows from growing the stack once.
 */
@Component(service = Estimator.class)
public final class Conformality implements Estimator {
  @Override
  public String id() {
    return "scaling/conformality";
  }

  @Override
  public Set<String> produces() {
    return Set.of(GrowthSaturation.ID, StepCoverage.STEP_COVERAGE, StepCoverage.THINNEST, PulseExposures.LEAST, PulseExposures.EXPOSURE,
        PulseExposures.DOSE_TIME, PulseExposures.UTILISATION, PenetrationDepth.ID, ToolTimeForStepCoverage.ID);
  }

  @Override
  public Set<String> leavesOut() {
    return produces();
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    ResolvedDesign design = evaluation.design();
    WantedCoverage wanted = WantedCoverage.of(design.design());
    List<Estimate> estimates = new ArrayList<>(GrowthSaturation.of(design));
    if (design.surface().isEmpty()) {
      estimates.addAll(missing(design, List.of("the shape of the substrate"), wanted));
    } else if (design.surface().get().features().isEmpty()) {
      boolean flat = Surfaces.isFlat(design.surface().get());
      if (!flat) estimates.addAll(missing(design, List.of(Surfaces.NO_FEATURES), wanted));
    } else {
      estimates.addAll(inFeatures(design, design.surface().get(), wanted));
    }
    return estimates;
  }

  private static List<Estimate> inFeatures(ResolvedDesign design, FilmSurface surface, WantedCoverage wanted) {
    List<FilmGrowth> films = StackGrowth.of(design, surface, PulseInputs.End.VALUE);
    boolean uncertain = films.stream().anyMatch(StepCoverage::isUncertain);
    List<FilmGrowth> low = uncertain ? StackGrowth.of(design, surface, PulseInputs.End.LOW) : films;
    List<FilmGrowth> high = uncertain ? StackGrowth.of(design, surface, PulseInputs.End.HIGH) : films;
    List<Estimate> estimates = new ArrayList<>();
    List<FilmReach> reaches = films.stream().map(film -> FilmReach.of(film, wanted)).toList();
    for (int i = 0; i < films.size(); i++) {
      estimates.addAll(StepCoverage.of(reaches.get(i), low.get(i), high.get(i)));
      estimates.addAll(PulseExposures.of(reaches.get(i), wanted));
      estimates.addAll(PenetrationDepth.of(films.get(i)));
    }
    estimates.addAll(ToolTimeForStepCoverage.of(design, reaches, wanted));
    return estimates;
  }

  private static List<Estimate> missing(ResolvedDesign design, List<String> what, WantedCoverage wanted) {
    List<Estimate> estimates = new ArrayList<>();
    for (ResolvedLayer layer : design.layers()) {
      estimates.addAll(StepCoverage.missing(layer.label(), what));
      estimates.addAll(PulseExposures.missing(layer.label(), what));
      estimates.add(PenetrationDepth.missing(layer.label(), what));
    }
    estimates.addAll(ToolTimeForStepCoverage.missing(design, what, wanted));
    return estimates;
  }
}
