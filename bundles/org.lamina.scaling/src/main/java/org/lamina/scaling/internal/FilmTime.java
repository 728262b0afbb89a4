// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.Recipe;
import org.lamina.model.quantity.Quantity;

/**
 * How long it takes to deposit one film.
 *
 * @param label of the film
 * @param seconds empty when something is missing
 * @param leastSeconds with the fastest growth that was published
 * @param mostSeconds with the slowest growth that was published
 * @param uses what went into it
 * @param notes what a reader must know of the growth
 * @param missing what its recipe does not say, in words
 */
public record FilmTime(
    String label,
    OptionalDouble seconds,
    double leastSeconds,
    double mostSeconds,
    List<PropertyUse> uses,
    List<String> notes,
    List<String> missing) {

  /**
   * The time for one film.
   *
   * @param temperature of the deposition, if known
   */
  public static FilmTime of(ResolvedLayer layer, Optional<Quantity> temperature) {
    return of(layer, temperature, 0);
  }

  /**
   * The time for one film with longer pulses than those of its recipe.
   *
   * @param temperature of the deposition, if known
   * @param moreSecondsPerCycle how much longer they are, all pulses of a cycle together
   */
  public static FilmTime of(ResolvedLayer layer, Optional<Quantity> temperature, double moreSecondsPerCycle) {
    if (layer.recipe().isEmpty()) return unknown(layer, List.of(noRecipe(layer)));
    Recipe recipe = layer.recipe().get();
    CycleTime cycle = CycleTime.of(recipe);
    Optional<Growth> growth = Growth.of(recipe.getGrowthPerCycle(), temperature);
    List<String> missing = new ArrayList<>();
    if (layer.thicknessMetres().isEmpty()) missing.add("thickness of '" + layer.label() + "'");
    if (growth.isEmpty()) missing.add("growth per cycle of recipe '" + recipe.getId() + "'");
    missing.addAll(cycle.missing());
    if (!missing.isEmpty()) return unknown(layer, missing);
    FilmTime time = known(layer, recipe, cycle.lengthened(moreSecondsPerCycle), growth.get());
    if (Double.isFinite(time.mostSeconds)) return time;
    return unknown(layer, List.of("a finite time for the cycles of recipe '" + recipe.getId() + "'"));
  }

  private static FilmTime known(ResolvedLayer layer, Recipe recipe, CycleTime cycle, Growth growth) {
    double thickness = layer.thicknessMetres().orElseThrow();
    double seconds = cycle.seconds() * Growth.cycles(thickness, growth.metresPerCycle());
    double least = cycle.seconds() * Growth.cycles(thickness, growth.fastestMetresPerCycle());
    double most = cycle.seconds() * Growth.cycles(thickness, growth.slowestMetresPerCycle());
    List<PropertyUse> uses = new ArrayList<>();
    uses.add(PropertyUse.of(recipe.getId(), "growthPerCycle", recipe.getGrowthPerCycle()));
    uses.addAll(cycle.uses());
    List<String> notes = growth.meanOfEnds() ? List.of(mean(recipe)) : List.of();
    return new FilmTime(
        layer.label(), OptionalDouble.of(seconds), least, most, List.copyOf(uses), notes, List.of());
  }

  private static String mean(Recipe recipe) {
    List<Quantity> ends = recipe.getGrowthPerCycle().getRange();
    return "growth per cycle of recipe '" + recipe.getId() + "' is only known to lie between " + ends.get(0) + " and "
        + ends.get(1) + ": the value is for their geometric mean";
  }

  /** The same, so many times as long. */
  public FilmTime longer(double times, String why) {
    if (seconds.isEmpty() || !Double.isFinite(times * mostSeconds)) return this;
    List<String> remarks = new ArrayList<>(notes);
    remarks.add(why);
    return new FilmTime(label, OptionalDouble.of(times * seconds.getAsDouble()), times * leastSeconds, times * mostSeconds,
        uses, List.copyOf(remarks), missing);
  }

  /** The same with the ends of two others, one that takes less and one that takes more. */
  public FilmTime between(FilmTime shortest, FilmTime longest) {
    return new FilmTime(label, seconds, shortest.leastSeconds, longest.mostSeconds, uses, notes, missing);
  }

  /** A film whose time is not known. */
  public static FilmTime unknown(ResolvedLayer layer, List<String> missing) {
    return new FilmTime(layer.label(), OptionalDouble.empty(), 0, 0, List.of(), List.of(), List.copyOf(missing));
  }

  private static String noRecipe(ResolvedLayer layer) {
    String id = layer.layer().getRecipe();
    if (id == null) return "a recipe for '" + layer.label() + "'";
    return "recipe '" + id + "' of '" + layer.label() + "', which is in no catalog";
  }
}
