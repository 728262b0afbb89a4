// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.model.quantity.Numbers;
import org.osgi.service.component.annotations.Component;

/**
 * How much more of a film there is than on a flat substrate of the same footprint: {@code layer-multiplication}, one
 * per film.
 */
@Component(service = Estimator.class)
public final class LayerMultiplication implements Estimator {
  private static final String ID = "layer-multiplication";

  /** Offsets closer than this are the same: films that fill a pore exactly must not leave it open by their rounding. */
  private static final double SAME = 1e-9;

  private static final String MODEL =
      "volume over (footprint times thickness), V/(a t); conformal film of even thickness, the shell between parallel "
          + "surfaces";

  @Override
  public String id() {
    return "scaling/layer-multiplication";
  }

  @Override
  public Set<String> produces() {
    return Set.of(ID);
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    ResolvedDesign design = evaluation.design();
    if (design.surface().isEmpty()) {
      return design.layers().stream().map(layer -> missing(layer, "the shape of the substrate")).toList();
    }
    FilmSurface surface = design.surface().get();
    double room = surface.closureOffsetMetres() * (1 - SAME);
    Optional<ResolvedLayer> closing =
        design.layers().stream().filter(layer -> layer.outerOffsetMetres().orElse(0) >= room).findFirst();
    return design.layers().stream()
        .map(layer -> closing
            .filter(first -> first.index() <= layer.index())
            .map(first -> closed(layer, first, surface))
            .orElseGet(() -> of(layer, surface)))
        .toList();
  }

  private static Estimate of(ResolvedLayer layer, FilmSurface surface) {
    if (!surface.even() && layer.outerOffsetMetres().isEmpty()) return missing(layer, layer.missingThickness());
    double factor = surface.even() ? evenFactor(surface) : shellFactor(layer, surface);
    // The surface may be a stranger's.
    if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
      return missing(layer, "a volume: the geometry gives a factor of " + factor);
    }
    return Estimate.ofSi(ID, factor, "1", MODEL).inLayer(layer.label());
  }

  private static double evenFactor(FilmSurface surface) {
    return surface.areaSquareMetres(0) / surface.footprintSquareMetres();
  }

  private static double shellFactor(ResolvedLayer layer, FilmSurface surface) {
    double inner = layer.offsetMetres().orElseThrow();
    double volume = surface.volumeCubicMetres(inner, layer.outerOffsetMetres().orElseThrow());
    return volume / (surface.footprintSquareMetres() * layer.thicknessMetres().orElseThrow());
  }

  private static Estimate closed(ResolvedLayer layer, ResolvedLayer closing, FilmSurface surface) {
    String who = layer.index() == closing.index() ? "this film" : "the film '" + closing.label() + "' below";
    return missing(layer, "room for the film: " + surface.closure() + " at " + nanometres(surface.closureOffsetMetres())
        + " of films, " + who + " ends at " + nanometres(closing.outerOffsetMetres().orElseThrow()));
  }

  private static String nanometres(double metres) {
    return Double.isFinite(metres) ? Numbers.rounded(metres * 1e9, 6) + " nm" : "infinity";
  }

  private static Estimate missing(ResolvedLayer layer, String what) {
    return Estimate.missing(ID, "1", MODEL, List.of(what)).inLayer(layer.label());
  }
}
