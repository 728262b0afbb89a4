// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;
import org.lamina.scaling.internal.FilmTime;
import org.osgi.service.component.annotations.Component;

/** The time in the deposition tools: {@code tool-time}, for all films together and for each of them. */
@Component(service = Estimator.class)
public final class ToolTime implements Estimator {
  private static final String ID = "tool-time";
  private static final String UNIT = "h";
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
        design.layers().stream().map(layer -> FilmTime.of(layer, temperature(design, layer))).toList();
    List<String> notes = design.surface().filter(ToolTime::isDeep).map(surface -> List.of(DEEP)).orElse(List.of());
    List<Estimate> estimates = new ArrayList<>();
    estimates.add(total(films, notes));
    for (FilmTime film : films) {
      boolean known = film.seconds().isPresent();
      estimates.add((known ? sum(List.of(film), notes) : unknown(film.missing())).inLayer(film.label()));
    }
    return estimates;
  }

  private static Optional<Quantity> temperature(ResolvedDesign design, ResolvedLayer layer) {
    return design.flow().stream()
        .filter(step -> step.kind() == ProcessStep.Kind.DEPOSITION && step.layer().index() == layer.index())
        .findFirst()
        .flatMap(ProcessStep::temperature);
  }

  private static boolean isDeep(FilmSurface surface) {
    return surface.areaSquareMetres(0) > surface.footprintSquareMetres();
  }

  private static Estimate total(List<FilmTime> films, List<String> notes) {
    if (films.isEmpty()) return unknown(List.of("a film in the stack"));
    List<FilmTime> complete = films.stream().filter(film -> film.seconds().isPresent()).toList();
    if (complete.size() == films.size()) return sum(films, notes);
    Estimate estimate = unknown(films.stream().flatMap(film -> film.missing().stream()).distinct().toList());
    return complete.isEmpty() ? estimate : estimate.noting(List.of(atLeast(complete)));
  }

  /** Films one after the other; the same sum, in the same order, for one film and for all of them. */
  private static Estimate sum(List<FilmTime> films, List<String> notes) {
    double seconds = 0;
    double least = 0;
    double most = 0;
    Set<PropertyUse> uses = new LinkedHashSet<>();
    Set<String> remarks = new LinkedHashSet<>();
    for (FilmTime film : films) {
      seconds += film.seconds().orElseThrow();
      least += film.leastSeconds();
      most += film.mostSeconds();
      uses.addAll(film.uses());
      remarks.addAll(film.notes());
    }
    remarks.addAll(notes);
    Estimate estimate =
        Estimate.ofSi(ID, seconds, UNIT, MODEL).from(List.copyOf(uses)).noting(List.copyOf(remarks));
    return least < most ? estimate.withinSi(least, most) : estimate;
  }

  private static Estimate unknown(List<String> missing) {
    return Estimate.missing(ID, UNIT, MODEL, missing);
  }

  private static String atLeast(List<FilmTime> complete) {
    double seconds = 0;
    for (FilmTime film : complete) seconds += film.leastSeconds();
    String hours = Numbers.rounded(seconds / 3600, 3);
    String labels = String.join(", ", complete.stream().map(FilmTime::label).toList());
    return "at least " + hours + " h: the films whose recipes are complete (" + labels + ")";
  }
}
