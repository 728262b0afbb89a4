// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.coverage;

import java.util.List;
import java.util.Optional;
import org.lamina.model.Pulse;
import org.lamina.model.Recipe;
import org.lamina.model.SubCycle;

/**
 * The pulses of a recipe by the names that estimates have for them: the species; where it comes more than once,
 * {@code "species 3"} for the third pulse of the cycle; {@code "species 3 of sub-cycle 2"} where there are several.
 */
final class NamedPulse {
  private NamedPulse() {}

  /** The pulse of that name; empty when the recipe has none. */
  static Optional<Pulse> find(Recipe recipe, String name) {
    for (int cycle = 0; cycle < recipe.getCycle().size(); cycle++) {
      List<Pulse> pulses = recipe.getCycle().get(cycle).getPulses();
      for (int index = 0; index < pulses.size(); index++) {
        if (name(recipe, cycle, index).equals(name)) return Optional.of(pulses.get(index));
      }
    }
    return Optional.empty();
  }

  private static String name(Recipe recipe, int cycle, int index) {
    String species = recipe.getCycle().get(cycle).getPulses().get(index).getSpecies();
    long inAll =
        recipe.getCycle().stream()
            .map(SubCycle::getPulses)
            .flatMap(List::stream)
            .filter(pulse -> species.equals(pulse.getSpecies()))
            .count();
    if (inAll == 1) return species;
    String place = species + " " + (index + 1);
    return recipe.getCycle().size() == 1 ? place : place + " of sub-cycle " + (cycle + 1);
  }
}
