// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.model.Activation;
import org.lamina.model.Precursor;
import org.lamina.model.Pulse;
import org.lamina.model.Recipe;
import org.lamina.model.chemistry.Formula;

/**
 * What flies into the feature in a pulse.
 *
 * @param formula empty when it is only known by name
 * @param molarMassKilograms in kg/mol; empty when neither formula nor mass is known
 * @param radical whether these are the atoms that a plasma makes of a molecule of one element
 * @param wholeInPlasma whether a plasma makes of it what is not known, so that the molecule itself is taken
 */
record Species(
    Optional<Formula> formula, OptionalDouble molarMassKilograms, boolean radical, boolean wholeInPlasma) {
  private static final double KILOGRAMS = 1e-3;

  static Species of(Recipe recipe, Pulse pulse) {
    Optional<Precursor> entry = entry(recipe, pulse);
    Optional<Formula> formula = entry.map(Precursor::getFormula).flatMap(Formulas::read);
    if (formula.isEmpty()) formula = Formulas.read(pulse.getSpecies());
    if (pulse.getActivation() == Activation.PLASMA && formula.filter(Species::ofOneElement).isPresent()) {
      Formula atom = new Formula(Map.of(formula.get().atoms().keySet().iterator().next(), 1.0));
      return new Species(Optional.of(atom), mass(atom), true, false);
    }
    boolean plasma = pulse.getActivation() == Activation.PLASMA;
    if (entry.isPresent() && entry.get().getMolarMass() != null) {
      return new Species(formula, OptionalDouble.of(entry.get().getMolarMass().si()), false, plasma);
    }
    return new Species(formula, formula.map(Species::mass).orElse(OptionalDouble.empty()), false, plasma);
  }

  static Optional<Precursor> entry(Recipe recipe, Pulse pulse) {
    return recipe.getPrecursors().stream()
        .filter(precursor -> precursor.getSpecies() != null && precursor.getSpecies().equals(pulse.getSpecies()))
        .findFirst();
  }

  private static boolean ofOneElement(Formula formula) {
    return formula.atoms().size() == 1;
  }

  private static OptionalDouble mass(Formula formula) {
    return OptionalDouble.of(formula.gramsPerMole() * KILOGRAMS);
  }
}
