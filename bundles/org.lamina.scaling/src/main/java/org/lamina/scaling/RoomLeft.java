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
import org.osgi.service.component.annotations.Component;

/**
 * How thick the films above a film may become before the shape is closed: {@code room-left}, one per film, below zero where
 * it has closed. None on surfaces that nothing closes.
 */
@Component(service = Estimator.class)
public final class RoomLeft implements Estimator {
  private static final String ID = "room-left";
  private static final String MODEL =
      "offset at which the shape closes, less the thickness of this film and all below; even films";

  @Override
  public String id() {
    return "scaling/room-left";
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
      return design.layers().stream().map(layer -> missing(layer, "the shape of the substrate")).toList();
    }
    FilmSurface surface = design.surface().get();
    if (Double.isInfinite(surface.closureOffsetMetres())) return List.of();
    List<Estimate> estimates = new ArrayList<>();
    for (ResolvedLayer layer : design.layers()) estimates.add(of(layer, surface));
    return estimates;
  }

  private static Estimate of(ResolvedLayer layer, FilmSurface surface) {
    if (layer.outerOffsetMetres().isEmpty()) return missing(layer, layer.missingThickness());
    double room = surface.closureOffsetMetres() - layer.outerOffsetMetres().getAsDouble();
    if (!Double.isFinite(room)) return missing(layer, "a closure: the geometry gives none");
    Estimate estimate = Estimate.ofSi(ID, room, "nm", MODEL).inLayer(layer.label());
    return estimate.noting(List.of("at zero " + surface.closure()));
  }

  private static Estimate missing(ResolvedLayer layer, String what) {
    return Estimate.missing(ID, "nm", MODEL, List.of(what)).inLayer(layer.label());
  }
}
