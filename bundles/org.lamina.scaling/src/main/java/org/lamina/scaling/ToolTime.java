// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.List;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.scaling.internal.FilmTime;
import org.lamina.scaling.internal.FilmTimeSums;
import org.lamina.scaling.internal.growth.StackGrowth;
import org.osgi.service.component.annotations.Component;

/** The time in the deposition tools: {@code tool-time}, for all films together and for each of them. */
@Component(service = Estimator.class)
public final class ToolTime implements Estimator {
  private static final String ID = "tool-time";
  private static final String MODEL =
      "cycles times the sum of dose, hold and purge over the pulses of a cycle, cycles = thickness over growth per "
          + "cycle, rounded up; depositions only: no treatments, no heating, no loading";
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
        design.layers().stream().map(layer -> FilmTime.of(layer, StackGrowth.depositionTemperature(design, layer))).toList();
    List<String> notes = design.surface().filter(ToolTime::isDeep).map(surface -> List.of(DEEP)).orElse(List.of());
    return new FilmTimeSums(ID, MODEL).of(films, notes);
  }

  private static boolean isDeep(FilmSurface surface) {
    return surface.areaSquareMetres(0) > surface.footprintSquareMetres();
  }
}
