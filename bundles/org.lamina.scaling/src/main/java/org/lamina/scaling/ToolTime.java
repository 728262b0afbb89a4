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
import org.lamina.scaling.internal.FilmTime;
import org.lamina.scaling.internal.FilmTimeSums;
import org.lamina.scaling.internal.growth.FlatGrowth;
import org.lamina.scaling.internal.growth.StackGrowth;
import org.osgi.service.component.annotations.Component;

/** The time in the deposition tools: {@code tool-time}, for all films together and for each of them. */
@Component(service = Estimator.class)
public final class ToolTime implements Estimator {
  private static final String ID = "tool-time";
  private static final String MODEL =
      "cycles times the sum of dose, hold and purge over the pulses of a cycle, cycles = thickness over growth per "
          + "cycle, rounded up, more where doses do not saturate; depositions only: no treatments, no heating, no loading";
  /** Above this the difference is below that of any growth per cycle. */
  private static final double SATURATED = 0.99;

  private static final String DEEP = "pulses as the recipe states them: deep features may need longer ones";

  @Override
  public String id() {
    return "scaling/tool-time";
  }

  @Override
  public Set<String> produces() {
    return Set.of(ID);
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    ResolvedDesign design = evaluation.design();
    List<FilmTime> films =
        design.layers().stream().map(layer -> film(design, layer)).toList();
    List<String> notes = design.surface().filter(ToolTime::isDeep).map(surface -> List.of(DEEP)).orElse(List.of());
    return new FilmTimeSums(ID, MODEL).of(films, notes);
  }

  /** Where the doses leave less than a saturated cycle, even on top, a thickness takes more of them. */
  private static FilmTime film(ResolvedDesign design, ResolvedLayer layer) {
    FilmTime film = FilmTime.of(layer, StackGrowth.depositionTemperature(design, layer));
    Optional<FlatGrowth> growth = FlatGrowth.of(design, layer);
    if (growth.isEmpty() || growth.get().saturation() > SATURATED || !(growth.get().saturation() > 0)) return film;
    double times = 1 / growth.get().saturation();
    return film.longer(times, "'" + layer.label() + "' takes " + Numbers.rounded(times, 3)
        + " times as many cycles as saturated ones: see growth-saturation");
  }

  private static boolean isDeep(FilmSurface surface) {
    return surface.areaSquareMetres(0) > surface.footprintSquareMetres();
  }
}
