// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import org.lamina.model.Pulse;
import org.lamina.model.Recipe;
import org.lamina.model.SubCycle;

/** Names of pulses that are unique in a recipe: the species, and where it comes more than once, its place. */
final class PulseNames {
  private PulseNames() {}

  static String of(Recipe recipe, int cycle, int index) {
    SubCycle subCycle = recipe.getCycle().get(cycle);
    String species = subCycle.getPulses().get(index).getSpecies();
    int inAll = 0;
    for (SubCycle other : recipe.getCycle()) inAll += count(other, species);
    if (inAll == 1) return species;
    String place = species + " " + (index + 1);
    return recipe.getCycle().size() == 1 ? place : place + " of sub-cycle " + (cycle + 1);
  }

  private static int count(SubCycle subCycle, String species) {
    int count = 0;
    for (Pulse pulse : subCycle.getPulses()) if (pulse.getSpecies().equals(species)) count++;
    return count;
  }
}
