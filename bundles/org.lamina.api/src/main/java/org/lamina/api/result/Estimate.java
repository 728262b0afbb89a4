// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/**
 * A computed number.
 *
 * @param id what it is, for example {@code "areal-capacity"}
 * @param value in {@code unit}; empty when it could not be computed: then {@code missing} says why
 * @param unit symbol out of the table of units
 * @param interval between which values it lies, in {@code unit}, where that is known
 * @param layer label of the film, where it belongs to one
 * @param pulse name of the pulse of the film's recipe, where it belongs to one, for example {@code "VTOP"}
 * @param at condition for which it holds where there are several, for example the current
 * @param profile the same quantity over the depth of the structure, where it is not the same everywhere
 * @param model equation and its validity, in words
 * @param sources the properties that went into it
 * @param notes what a reader must know, for example that it is outside the validity range
 * @param missing what is missing for a value
 */
public record Estimate(
    String id,
    OptionalDouble value,
    String unit,
    Optional<Interval> interval,
    Optional<String> layer,
    Optional<String> pulse,
    Optional<Quantity> at,
    Optional<DepthProfile> profile,
    String model,
    List<PropertyUse> sources,
    List<String> notes,
    List<String> missing) {

  /** Lower and upper end, in the unit of the estimate. */
  public record Interval(double low, double high) {}

  public Estimate {
    Units.get(unit);
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
    missing = List.copyOf(missing);
    if (value.isEmpty() == missing.isEmpty()) {
      throw new IllegalArgumentException("estimate '" + id + "' needs either a value or what is missing");
    }
    if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
      throw new IllegalArgumentException("estimate '" + id + "' is " + value.getAsDouble());
    }
  }

  /** An estimate of an SI value, shown in a unit. */
  public static Estimate ofSi(String id, double si, String unit, String model) {
    return plain(id, OptionalDouble.of(Units.get(unit).fromSi(si)), unit, model, List.of());
  }

  /** An estimate that could not be computed. */
  public static Estimate missing(String id, String unit, String model, List<String> missing) {
    return plain(id, OptionalDouble.empty(), unit, model, missing);
  }

  private static Estimate plain(String id, OptionalDouble value, String unit, String model, List<String> missing) {
    return new Estimate(id, value, unit, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), model, List.of(), List.of(), missing);
  }

  public Estimate inLayer(String label) {
    return new Estimate(
        id, value, unit, interval, Optional.of(label), pulse, at, profile, model, sources, notes, missing);
  }

  /** Of one pulse of the recipe; names of pulses are unique within a recipe. */
  public Estimate ofPulse(String name) {
    return new Estimate(
        id, value, unit, interval, layer, Optional.of(name), at, profile, model, sources, notes, missing);
  }

  public Estimate at(Quantity condition) {
    return new Estimate(
        id, value, unit, interval, layer, pulse, Optional.of(condition), profile, model, sources, notes, missing);
  }

  /** With its course over the depth, given in SI. */
  public Estimate alongSi(DepthProfile si) {
    DepthProfile shown = si.map(Units.get(unit)::fromSi);
    return new Estimate(
        id, value, unit, interval, layer, pulse, at, Optional.of(shown), model, sources, notes, missing);
  }

  /** With an interval given in SI. */
  public Estimate withinSi(double lowSi, double highSi) {
    Unit known = Units.get(unit);
    Interval shown = new Interval(known.fromSi(lowSi), known.fromSi(highSi));
    return new Estimate(
        id, value, unit, Optional.of(shown), layer, pulse, at, profile, model, sources, notes, missing);
  }

  public Estimate from(List<PropertyUse> uses) {
    return new Estimate(id, value, unit, interval, layer, pulse, at, profile, model, uses, notes, missing);
  }

  public Estimate noting(List<String> remarks) {
    return new Estimate(id, value, unit, interval, layer, pulse, at, profile, model, sources, remarks, missing);
  }

  /** The value in the SI unit of its dimension; empty when it could not be computed. */
  public OptionalDouble si() {
    return value.isEmpty() ? value : OptionalDouble.of(Units.get(unit).toSi(value.getAsDouble()));
  }
}
