// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.ArrayList;
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
    for (FilmTime film : films) estimates.add(ofFilm(film, notes));
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

  private static Estimate ofFilm(FilmTime film, List<String> notes) {
    if (film.seconds().isEmpty()) return Estimate.missing(ID, UNIT, MODEL, film.missing()).inLayer(film.label());
    double seconds = film.seconds().getAsDouble();
    return known(seconds, film.leastSeconds(), film.mostSeconds(), film.uses(), notes).inLayer(film.label());
  }

  private static Estimate total(List<FilmTime> films, List<String> notes) {
    if (films.isEmpty()) return Estimate.missing(ID, UNIT, MODEL, List.of("a film in the stack"));
    List<FilmTime> complete = films.stream().filter(film -> film.seconds().isPresent()).toList();
    double seconds = 0;
    double least = 0;
    double most = 0;
    for (FilmTime film : complete) {
      seconds += film.seconds().getAsDouble();
      least += film.leastSeconds();
      most += film.mostSeconds();
    }
    if (complete.size() < films.size()) return incomplete(films, complete, least);
    List<PropertyUse> uses = films.stream().flatMap(film -> film.uses().stream()).distinct().toList();
    return known(seconds, least, most, uses, notes);
  }

  private static Estimate known(double seconds, double least, double most, List<PropertyUse> uses, List<String> notes) {
    Estimate estimate = Estimate.ofSi(ID, seconds, UNIT, MODEL).from(uses).noting(notes);
    return least < most ? estimate.withinSi(least, most) : estimate;
  }

  private static Estimate incomplete(List<FilmTime> films, List<FilmTime> complete, double leastSeconds) {
    List<String> missing = films.stream().flatMap(film -> film.missing().stream()).distinct().toList();
    Estimate estimate = Estimate.missing(ID, UNIT, MODEL, missing);
    if (complete.isEmpty()) return estimate;
    String labels = String.join(", ", complete.stream().map(FilmTime::label).toList());
    String hours = Numbers.rounded(leastSeconds / 3600, 3);
    return estimate.noting(List.of("at least " + hours + " h: the films whose recipes are complete (" + labels + ")"));
  }
}
