// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.Property;
import org.lamina.model.Recipe;
import org.lamina.model.quantity.Quantity;

/**
 * How long it takes to deposit one film.
 *
 * @param label of the film
 * @param seconds empty when something is missing
 * @param leastSeconds with the fastest growth that was published; {@code seconds} when there is one number only
 * @param mostSeconds with the slowest growth that was published
 * @param uses what went into it
 * @param missing what its recipe does not say, in words
 */
public record FilmTime(
    String label,
    OptionalDouble seconds,
    double leastSeconds,
    double mostSeconds,
    List<PropertyUse> uses,
    List<String> missing) {

  /**
   * The time for one film.
   *
   * @param temperature of the deposition, if known
   */
  public static FilmTime of(ResolvedLayer layer, Optional<Quantity> temperature) {
    if (layer.recipe().isEmpty()) return unknown(layer, List.of(noRecipe(layer)));
    Recipe recipe = layer.recipe().get();
    CycleTime cycle = CycleTime.of(recipe);
    OptionalDouble metresPerCycle = Growth.metresPerCycle(recipe.getGrowthPerCycle(), temperature);
    List<String> missing = new ArrayList<>();
    if (!(metresPerCycle.orElse(0) > 0)) missing.add("growth per cycle of recipe '" + recipe.getId() + "'");
    missing.addAll(cycle.missing());
    if (!missing.isEmpty()) return unknown(layer, missing);
    FilmTime time = known(layer, recipe, cycle, metresPerCycle.getAsDouble());
    if (Double.isFinite(time.mostSeconds)) return time;
    return unknown(layer, List.of("a finite time for the cycles of recipe '" + recipe.getId() + "'"));
  }

  private static FilmTime known(ResolvedLayer layer, Recipe recipe, CycleTime cycle, double metresPerCycle) {
    Property growth = recipe.getGrowthPerCycle();
    double thickness = layer.thicknessMetres();
    double seconds = cycle.seconds() * Growth.cycles(thickness, metresPerCycle);
    double least = seconds;
    double most = seconds;
    if (growth.getRange().size() == 2 && growth.getRange().get(0).si() > 0) {
      least = Math.min(seconds, cycle.seconds() * Growth.cycles(thickness, growth.getRange().get(1).si()));
      most = Math.max(seconds, cycle.seconds() * Growth.cycles(thickness, growth.getRange().get(0).si()));
    }
    List<PropertyUse> uses = new ArrayList<>();
    uses.add(PropertyUse.of(recipe.getId(), "growthPerCycle", growth));
    uses.addAll(cycle.uses());
    return new FilmTime(layer.label(), OptionalDouble.of(seconds), least, most, List.copyOf(uses), List.of());
  }

  private static FilmTime unknown(ResolvedLayer layer, List<String> missing) {
    return new FilmTime(layer.label(), OptionalDouble.empty(), 0, 0, List.of(), List.copyOf(missing));
  }

  private static String noRecipe(ResolvedLayer layer) {
    String id = layer.layer().getRecipe();
    if (id == null) return "a recipe for '" + layer.label() + "'";
    return "recipe '" + id + "' of '" + layer.label() + "', which is in no catalog";
  }
}
