// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.quantity.Numbers;
import org.lamina.scaling.internal.growth.Closing;
import org.lamina.scaling.internal.growth.CoatedSurface;
import org.lamina.scaling.internal.growth.FilmGrowth;
import org.lamina.scaling.internal.growth.FilmShape;
import org.lamina.scaling.internal.growth.PulseInputs;
import org.lamina.scaling.internal.growth.StackGrowth;
import org.osgi.service.component.annotations.Component;

/**
 * How much more of a film there is than on a flat substrate of the same footprint: {@code layer-multiplication}, one
 * per film.
 */
@Component(service = Estimator.class)
public final class LayerMultiplication implements Estimator {
  private static final String ID = "layer-multiplication";

  private static final String MODEL =
      "volume over (footprint times thickness), V/(a t); conformal film of even thickness, the shell between parallel "
          + "surfaces";
  private static final String UNEVEN =
      "volume over (footprint times thickness on top), V/(a t), with the thickness over the depth that the pulses leave";

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
    Optional<Closing> closing = Closing.of(design.layers(), surface);
    List<FilmGrowth> growths =
        surface.features().isEmpty() ? List.of() : StackGrowth.of(design, surface, PulseInputs.End.VALUE);
    List<Estimate> estimates = new ArrayList<>();
    for (ResolvedLayer layer : design.layers()) {
      Optional<Closing> before = closing.filter(first -> first.layer().index() <= layer.index());
      Optional<FilmGrowth> growth = growths.stream().filter(film -> film.layer() == layer).findFirst();
      estimates.add(before.isPresent() ? closed(layer, before.get(), surface) : of(layer, surface, growth));
    }
    return estimates;
  }

  private static Estimate of(ResolvedLayer layer, FilmSurface surface, Optional<FilmGrowth> growth) {
    if (!surface.even() && layer.outerOffsetMetres().isEmpty()) return missing(layer, layer.missingThickness());
    if (growth.flatMap(FilmGrowth::shape).isPresent()) return uneven(growth.get(), surface);
    Optional<CoatedSurface> uneven = growth.flatMap(FilmGrowth::below).filter(below -> !below.even());
    if (uneven.isPresent()) return evenOnUneven(layer, uneven.get(), surface);
    double factor = surface.even() ? evenFactor(surface) : shellFactor(layer, surface);
    return estimate(layer, factor, MODEL);
  }

  private static Estimate uneven(FilmGrowth film, FilmSurface surface) {
    FilmShape shape = film.shape().orElseThrow();
    double even = surface.footprintSquareMetres() * shape.onTopMetres();
    Estimate estimate = estimate(film.layer(), film.below().orElseThrow().volumeCubicMetres(shape) / even, UNEVEN);
    Set<PropertyUse> uses = new LinkedHashSet<>();
    for (PulseInputs pulse : film.pulses()) uses.addAll(pulse.uses());
    return estimate.from(List.copyOf(uses)).noting(notes(shape));
  }

  private static Estimate evenOnUneven(ResolvedLayer layer, CoatedSurface below, FilmSurface surface) {
    double thickness = layer.thicknessMetres().orElseThrow();
    FilmShape film = FilmShape.even(thickness, surface.features().size());
    double factor = below.volumeCubicMetres(film) / (surface.footprintSquareMetres() * thickness);
    return estimate(layer, factor, MODEL).noting(List.of("taken as even, on films that are not: its pulses are not known"));
  }

  private static List<String> notes(FilmShape shape) {
    String reached = Numbers.rounded(100 * shape.stepCoverage(), 4);
    return reached.equals("100") ? List.of() : List.of("the film thins to " + reached + " % on the floor");
  }

  private static Estimate estimate(ResolvedLayer layer, double factor, String model) {
    // The surface may be a stranger's.
    if (factor > 0 && factor < Double.POSITIVE_INFINITY) {
      return Estimate.ofSi(ID, factor, "1", model).inLayer(layer.label());
    }
    return missing(layer, "a volume: the geometry gives a factor of " + factor);
  }

  private static double evenFactor(FilmSurface surface) {
    return surface.areaSquareMetres(0) / surface.footprintSquareMetres();
  }

  private static double shellFactor(ResolvedLayer layer, FilmSurface surface) {
    double inner = layer.offsetMetres().orElseThrow();
    double volume = surface.volumeCubicMetres(inner, layer.outerOffsetMetres().orElseThrow());
    return volume / (surface.footprintSquareMetres() * layer.thicknessMetres().orElseThrow());
  }

  private static Estimate closed(ResolvedLayer layer, Closing closing, FilmSurface surface) {
    ResolvedLayer first = closing.layer();
    String who = layer.index() == first.index() ? "this film" : "the film '" + first.label() + "' below";
    return missing(layer, "room for the film: " + surface.closure() + " at " + nanometres(surface.closureOffsetMetres())
        + " of films, " + who + " ends at " + (closing.atLeast() ? "at least " : "") + nanometres(closing.offsetMetres()));
  }

  private static String nanometres(double metres) {
    return Double.isFinite(metres) ? Numbers.rounded(metres * 1e9, 6) + " nm" : "infinity";
  }

  private static Estimate missing(ResolvedLayer layer, String what) {
    return Estimate.missing(ID, "1", MODEL, List.of(what)).inLayer(layer.label());
  }
}
