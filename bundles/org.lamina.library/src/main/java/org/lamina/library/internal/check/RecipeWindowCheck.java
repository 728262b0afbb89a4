// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.Locale;
import java.util.Optional;
import org.lamina.model.Interval;
import org.lamina.model.ModelPackage;
import org.lamina.model.Recipe;

/** A recipe works inside its own window, or says why not. */
final class RecipeWindowCheck implements Check {
  private static final double ROUNDING_KELVIN = 1e-9;

  @Override
  public String id() {
    return "recipe-window";
  }

  @Override
  public String asks() {
    return "The `temperature` of a recipe lies inside its `window`, unless notes (of either, or of the recipe) speak of the"
        + " \"window\".";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    Recipe recipe = entry.recipe();
    if (recipe == null || recipe.getWindow() == null) return;
    Optional<Extent> temperature = Extent.of(recipe.getTemperature());
    if (temperature.isEmpty() || inside(temperature.get(), recipe.getWindow())) return;
    boolean explained =
        mentions(recipe.getNotes())
            || mentions(recipe.getTemperature().getNotes())
            || mentions(recipe.getWindow().getNotes());
    if (explained) return;
    findings.at(
        recipe,
        ModelPackage.Literals.RECIPE__TEMPERATURE,
        "the recipe works outside its window, " + ends(recipe.getWindow()),
        "correct one of them, or say in the notes why it works outside the window");
  }

  private static boolean inside(Extent temperature, Interval window) {
    boolean warm = window.getLow() == null || temperature.low() >= window.getLow().si() - ROUNDING_KELVIN;
    boolean cool = window.getHigh() == null || temperature.high() <= window.getHigh().si() + ROUNDING_KELVIN;
    return warm && cool;
  }

  private static boolean mentions(String notes) {
    return notes != null && notes.toLowerCase(Locale.ROOT).contains("window");
  }

  private static String ends(Interval window) {
    if (window.getLow() == null) return "up to " + window.getHigh();
    return window.getHigh() == null ? "from " + window.getLow() : window.getLow() + " to " + window.getHigh();
  }
}
