// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.Material;
import org.lamina.model.Property;
import org.lamina.model.Recipe;
import org.lamina.model.chemistry.Formula;
import org.lamina.scaling.internal.Middle;
import org.lamina.scaling.internal.conformality.MolecularFlux;

/**
 * What a film consists of and how dense it is: of the recipe where it says so, else of the material.
 *
 * @param unitsPerCubicMetre formula units in a volume
 */
record FilmFormula(Formula formula, double unitsPerCubicMetre, List<PropertyUse> uses) {
  private static final double GRAMS = 1e3;

  /** Empty when formula or density is not known: then {@code missing} is told. */
  static Optional<FilmFormula> of(ResolvedLayer layer, Recipe recipe, double temperatureKelvin, List<String> missing) {
    List<PropertyUse> uses = new ArrayList<>();
    Optional<Formula> formula = formula(layer, recipe);
    if (formula.isEmpty()) missing.add("a formula of what recipe '" + recipe.getId() + "' deposits");
    OptionalDouble density = density(layer, recipe, temperatureKelvin, uses);
    if (density.isEmpty()) missing.add("density of the film '" + layer.label() + "'");
    if (formula.isEmpty() || density.isEmpty()) return Optional.empty();
    double units = density.getAsDouble() * GRAMS / formula.get().gramsPerMole() * MolecularFlux.AVOGADRO_PER_MOLE;
    return Optional.of(new FilmFormula(formula.get(), units, List.copyOf(uses)));
  }

  private static Optional<Formula> formula(ResolvedLayer layer, Recipe recipe) {
    if (recipe.getComposition() != null) {
      Optional<Formula> analysed = Formulas.read(recipe.getComposition().getFormula());
      if (analysed.isPresent()) return analysed;
    }
    return layer.material().map(Material::getFormula).flatMap(Formulas::read);
  }

  private static OptionalDouble density(
      ResolvedLayer layer, Recipe recipe, double temperatureKelvin, List<PropertyUse> uses) {
    OptionalDouble grown = known(recipe.getId(), "filmDensity", recipe.getFilmDensity(), temperatureKelvin, uses);
    if (grown.isPresent() || layer.material().isEmpty()) return grown;
    Material material = layer.material().get();
    OptionalDouble film = known(material.getId(), "filmDensity", material.getFilmDensity(), temperatureKelvin, uses);
    if (film.isPresent()) return film;
    return known(material.getId(), "density", material.getDensity(), temperatureKelvin, uses);
  }

  private static OptionalDouble known(
      String owner, String name, Property property, double temperatureKelvin, List<PropertyUse> uses) {
    Optional<Middle> middle = Middle.of(property, temperatureKelvin).filter(known -> known.value() > 0);
    if (middle.isEmpty()) return OptionalDouble.empty();
    uses.add(PropertyUse.of(owner, name, property));
    return OptionalDouble.of(middle.get().value());
  }
}
