// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.DesignKind;
import org.lamina.model.ModelPackage;
import org.lamina.rate.internal.kernel.DiffusionLimit;

/**
 * What diffusion in the electrodes leaves behind at a current.
 *
 * @param films the electrodes with a known diffusivity, at least one
 * @param leftOut electrodes that are not counted, in sentences
 */
public record Diffusion(List<Film> films, List<String> leftOut) {

  /**
   * One electrode.
   *
   * @param areaFactor area over footprint of its surface at the electrolyte
   */
  public record Film(
      FilmCapacity capacity, KnownProperty property, PropertyUse source, Reading diffusivity, double areaFactor) {
    public double localCurrent(double footprintCurrent) {
      return footprintCurrent / areaFactor;
    }

    /** Charge per footprint left behind, with the diffusivity that is picked from the reading. */
    public double leftBehind(double footprintCurrent, ToDoubleFunction<Reading> pick) {
      double loss =
          DiffusionLimit.loss(
              localCurrent(footprintCurrent),
              capacity.film().layer().thicknessMetres().orElseThrow(),
              pick.applyAsDouble(diffusivity),
              capacity.volumetric().si());
      return loss * capacity.perFootprint();
    }
  }

  /** The electrodes of a cell; notes when something is missing. */
  public static Optional<Diffusion> of(
      ResolvedDesign design, CellCapacity capacity, Conditions conditions, Wanted wanted) {
    if (design.design().getKind() == DesignKind.FILM) return wanted.missing("a cell: the stack is a film");
    Optional<Areas> areas = Areas.of(design, wanted);
    Optional<List<ResolvedLayer>> electrolytes = Stack.electrolytes(design, wanted);
    List<Film> films = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (FilmCapacity film : capacity.films()) {
      Optional<KnownProperty> property = film.film().property(ModelPackage.Literals.ELECTRODE__DIFFUSIVITY);
      if (film.film().isLithiumMetal()) continue;
      if (property.isEmpty()) {
        leftOut.add("diffusion in " + film.film().name() + " is not counted: its diffusivity is not known");
        continue;
      }
      Optional<Reading> reading = property.get().reading(conditions.temperatureKelvin(), wanted);
      Optional<Double> factor =
          areas.flatMap(shape -> electrolytes.flatMap(
              ionic -> shape.factor(film.film().layer(), Stack.electrolyteOutside(film.film(), ionic), wanted)));
      if (reading.isPresent() && factor.isPresent()) {
        PropertyUse source = property.get().use(conditions.temperatureKelvin());
        films.add(new Film(film, property.get(), source, reading.get(), factor.get()));
      }
    }
    requireLeading(capacity, wanted);
    return wanted.list().isEmpty() ? Optional.of(new Diffusion(films, leftOut)) : Optional.empty();
  }

  /** The positive electrode, or the only host there is, must be known: without it there is no estimate. */
  private static void requireLeading(CellCapacity capacity, Wanted wanted) {
    List<ElectrodeFilm> hosts =
        capacity.films().stream().map(FilmCapacity::film).filter(film -> !film.isLithiumMetal()).toList();
    if (hosts.isEmpty()) wanted.missing("an electrode in which lithium diffuses");
    else hosts.stream().filter(ElectrodeFilm::positive).findFirst().orElse(hosts.get(0))
        .property(ModelPackage.Literals.ELECTRODE__DIFFUSIVITY, wanted);
  }

  /** Which electrode leads, how much current it sees, and whether the equation still holds. */
  public List<String> notes(double footprintCurrent, double equilibriumCapacity) {
    Film leading = leading(footprintCurrent);
    List<String> notes = new ArrayList<>();
    notes.add("diffusion in " + leading.capacity().film().name() + " at "
        + Figures.of(leading.localCurrent(footprintCurrent), "mA/cm2") + " on its own area, "
        + Figures.number(leading.areaFactor()) + " times the footprint at the electrolyte");
    double loss = leftBehind(footprintCurrent, Reading::si) / equilibriumCapacity;
    double worst = leftBehind(footprintCurrent, Reading::lowSi) / equilibriumCapacity;
    if (loss > DiffusionLimit.VALID_UP_TO) {
      notes.add("outside the validity range: a loss of " + Figures.of(loss, "%") + " is more than 30 %");
    } else if (worst > DiffusionLimit.VALID_UP_TO) {
      String percent = Figures.of(worst, "%");
      notes.add("the lower end is outside the validity range: a loss of " + percent + " is more than 30 %");
    }
    for (Film film : films) {
      if (film.diffusivity().meanOfEnds()) notes.add(film.property().name() + " is the geometric mean of its range");
      if (film.diffusivity().hasSpread()) notes.add("the interval is that of " + film.property().name());
    }
    notes.addAll(leftOut);
    return notes;
  }

  /** The electrode that leaves most behind, at its likely diffusivity. */
  private Film leading(double footprintCurrent) {
    return films.stream()
        .max(Comparator.comparingDouble(film -> film.leftBehind(footprintCurrent, Reading::si)))
        .orElseThrow();
  }

  /** Charge per footprint that the cell keeps back: the most of any electrode. */
  public double leftBehind(double footprintCurrent, ToDoubleFunction<Reading> pick) {
    return films.stream().mapToDouble(film -> film.leftBehind(footprintCurrent, pick)).max().orElseThrow();
  }

  public boolean hasSpread() {
    return films.stream().anyMatch(film -> film.diffusivity().hasSpread());
  }

  public List<PropertyUse> sources() {
    return films.stream().map(Film::source).toList();
  }
}
