// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.Material;

/** The thickness of all films together, and the mass of each. */
public class FilmAmounts implements Estimator {
  private static final String THICKNESS = "stack-thickness";
  private static final String MASS = "film-mass-ratio";
  private static final String MODEL = "density times volume over footprint and thickness, against water";
  private static final double WATER = 1000;

  @Override
  public String id() {
    return "example/film-amounts";
  }

  @Override
  public Set<String> produces() {
    return Set.of(THICKNESS, MASS);
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    List<ResolvedLayer> layers = evaluation.design().layers();
    List<Estimate> estimates = new ArrayList<>();
    estimates.add(thickness(layers.get(layers.size() - 1)));
    for (ResolvedLayer layer : layers) estimates.add(mass(layer, evaluation.design().surface()));
    return estimates;
  }

  private static Estimate thickness(ResolvedLayer last) {
    String model = "sum of the films, known to ten percent";
    if (last.outerOffsetMetres().isEmpty()) {
      return Estimate.missing(THICKNESS, "nm", model, List.of(last.missingThickness()));
    }
    double metres = last.outerOffsetMetres().getAsDouble();
    return Estimate.ofSi(THICKNESS, metres, "nm", model).withinSi(0.9 * metres, 1.1 * metres);
  }

  private static Estimate mass(ResolvedLayer layer, Optional<FilmSurface> known) {
    Material material = layer.material().orElse(null);
    List<String> missing = new ArrayList<>();
    if (known.isEmpty()) missing.add("the shape of the substrate");
    boolean dense = material != null && material.getDensity() != null && material.getDensity().getValue() != null;
    if (layer.outerOffsetMetres().isEmpty()) missing.add(layer.missingThickness());
    if (!dense) missing.add("the density of '" + layer.label() + "'");
    if (!missing.isEmpty()) return Estimate.missing(MASS, "1", MODEL, missing).inLayer(layer.label());
    FilmSurface surface = known.get();
    double inner = layer.offsetMetres().orElseThrow();
    double outer = layer.outerOffsetMetres().orElseThrow();
    double volume = surface.volumeCubicMetres(inner, outer);
    double flat = surface.footprintSquareMetres() * (outer - inner);
    double ratio = material.getDensity().getValue().si() / WATER * volume / flat;
    return Estimate.ofSi(MASS, ratio, "1", MODEL)
        .inLayer(layer.label())
        .from(List.of(PropertyUse.of(material.getId(), "density", material.getDensity())));
  }
}
