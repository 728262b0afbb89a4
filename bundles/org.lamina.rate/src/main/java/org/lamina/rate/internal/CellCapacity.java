// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.CapacityBasis;

/**
 * What the electrodes of a design hold; the one that holds least limits.
 *
 * @param films from the substrate outwards, at least one
 * @param basis the one that was asked for
 */
public record CellCapacity(List<FilmCapacity> films, CapacityBasis basis) {

  /** The capacities of the electrodes; notes when one is missing or when they do not fit the kind of the design. */
  public static Optional<CellCapacity> of(ResolvedDesign design, BasisChoice choice, FilmVolume volume, Wanted wanted) {
    return Electrodes.of(design, wanted).flatMap(electrodes -> of(electrodes, choice, volume, wanted));
  }

  private static Optional<CellCapacity> of(
      List<ElectrodeFilm> electrodes, BasisChoice choice, FilmVolume volume, Wanted wanted) {
    List<FilmCapacity> films = new ArrayList<>();
    for (ElectrodeFilm film : electrodes) {
      Optional<Double> factor = volume.multiplication(film.layer(), wanted);
      // Looked up also without a factor: everything that is missing is to be named.
      Optional<FilmCapacity> capacity = FilmCapacity.of(film, factor.orElse(1.0), choice.basis(), wanted);
      if (factor.isPresent()) capacity.ifPresent(films::add);
    }
    if (films.size() < electrodes.size()) return Optional.empty();
    CellCapacity cell = new CellCapacity(List.copyOf(films), choice.basis());
    FilmCapacity limiting = cell.limiting();
    if (choice.limitingMustHaveIt() && limiting.basis() != choice.basis()) {
      return wanted.missing(limiting.film().describe(BasisChoice.member(choice.basis())));
    }
    return Optional.of(cell);
  }

  /** The film that holds least, the first of equals. */
  public FilmCapacity limiting() {
    return films.stream().min(Comparator.comparingDouble(FilmCapacity::perFootprint)).orElseThrow();
  }

  /** The properties that went in. */
  public List<PropertyUse> sources() {
    return films.stream().map(film -> film.property().use()).toList();
  }

  /** Which film limits, and where the other basis had to be used. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    FilmCapacity limiting = limiting();
    if (films.size() > 1) {
      List<String> others = films.stream().filter(film -> film != limiting).map(FilmCapacity::text).toList();
      notes.add("limited by " + limiting.film().name() + "; " + String.join(", ", others));
    }
    for (FilmCapacity film : films) {
      if (film.basis() != basis) {
        notes.add(film.film().name() + " has no " + basis.getLiteral() + " capacity: its "
            + film.basis().getLiteral() + " one is used");
      }
      if (film.volumetric().meanOfEnds()) notes.add(film.property().name() + " is the geometric mean of its range");
    }
    return notes;
  }
}
