// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.List;
import java.util.Optional;
import org.lamina.rate.internal.kernel.LithiumStore;

/**
 * How much lithium is in an electrode at the start.
 *
 * <p>Where the operation does not say it, the positive electrode is full and the negative one empty: as fabricated from
 * a lithiated positive electrode, before the first charge. A film of lithium metal is all lithium.
 */
public final class Stores {
  private Stores() {}

  public static Optional<LithiumStore> of(FilmCapacity capacity, Conditions conditions, Wanted wanted) {
    ElectrodeFilm film = capacity.film();
    if (film.isLithiumMetal()) return Optional.of(new LithiumStore.Metal(capacity.perFootprint()));
    Optional<List<Double>> range = film.lithiumRange();
    if (range.isEmpty()) return wanted.missing("electrode/lithiumRange of " + film.name() + film.material());
    double low = range.get().get(0);
    double high = range.get().get(1);
    double start = stated(film, conditions).orElse(film.positive() ? high : low);
    if (!(start >= low && start <= high)) {
      String allowed = Figures.number(low) + " to " + Figures.number(high);
      String actual = "the operation says " + Figures.number(start);
      return wanted.missing("a lithium content of " + film.name() + " at the start within " + allowed + ": " + actual);
    }
    return Optional.of(new LithiumStore.Host(capacity.perFootprint(), low, high, start));
  }

  /** For notes: with which lithium the electrode starts, and whether the design says so. */
  public static String text(FilmCapacity capacity, Conditions conditions) {
    ElectrodeFilm film = capacity.film();
    if (film.isLithiumMetal()) return film.name() + " is lithium metal";
    String content = film.positive() ? "full of lithium" : "empty of lithium";
    return stated(film, conditions)
        .map(start -> film.name() + " starts with a lithium content of " + Figures.number(start))
        .orElse(film.name() + " starts " + content + ": the operation does not say otherwise");
  }

  private static Optional<Double> stated(ElectrodeFilm film, Conditions conditions) {
    return film.positive() ? conditions.positiveContent() : conditions.negativeContent();
  }
}
