// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.quantity.Numbers;

/** The times of films as estimates: all together first, then one by one. */
public record FilmTimeSums(String id, String model) {
  private static final String UNIT = "h";

  /** The estimates; {@code notes} are put to every one that has a value. */
  public List<Estimate> of(List<FilmTime> films, List<String> notes) {
    List<Estimate> estimates = new ArrayList<>();
    estimates.add(total(films, notes));
    for (FilmTime film : films) {
      boolean known = film.seconds().isPresent();
      estimates.add((known ? sum(List.of(film), notes) : unknown(film.missing())).inLayer(film.label()));
    }
    return estimates;
  }

  private Estimate total(List<FilmTime> films, List<String> notes) {
    if (films.isEmpty()) return unknown(List.of("a film in the stack"));
    List<FilmTime> complete = films.stream().filter(film -> film.seconds().isPresent()).toList();
    if (complete.size() == films.size()) return sum(films, notes);
    Estimate estimate = unknown(films.stream().flatMap(film -> film.missing().stream()).distinct().toList());
    return complete.isEmpty() ? estimate : estimate.noting(List.of(atLeast(complete)));
  }

  /** Films one after the other; the same sum, in the same order, for one film and for all of them. */
  private Estimate sum(List<FilmTime> films, List<String> notes) {
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
        Estimate.ofSi(id, seconds, UNIT, model).from(List.copyOf(uses)).noting(List.copyOf(remarks));
    return least < most ? estimate.withinSi(least, most) : estimate;
  }

  private Estimate unknown(List<String> missing) {
    return Estimate.missing(id, UNIT, model, missing);
  }

  private static String atLeast(List<FilmTime> complete) {
    double seconds = 0;
    for (FilmTime film : complete) seconds += film.leastSeconds();
    String hours = Numbers.rounded(seconds / 3600, 3);
    String labels = String.join(", ", complete.stream().map(FilmTime::label).toList());
    return "at least " + hours + " h: the films whose recipes are complete (" + labels + ")";
  }
}
