// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.lamina.model.ModelPackage;
import org.lamina.model.Precursor;
import org.lamina.model.Pulse;
import org.lamina.model.PulseRole;
import org.lamina.model.Recipe;
import org.lamina.model.quantity.NearestName;

/** What a pulse brings onto the film is described. */
final class PrecursorsCheck implements Check {
  @Override
  public String id() {
    return "precursors";
  }

  @Override
  public String asks() {
    return "The species of every pulse of role `precursor` stands among the `precursors` of the recipe.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    Recipe recipe = entry.recipe();
    if (recipe == null) return;
    Set<String> known = recipe.getPrecursors().stream().map(Precursor::getSpecies).collect(Collectors.toSet());
    for (Pulse pulse : Entry.in(recipe, Pulse.class)) {
      if (pulse.getRole() != PulseRole.PRECURSOR || known.contains(pulse.getSpecies())) continue;
      findings.at(
          pulse,
          ModelPackage.Literals.PULSE__SPECIES,
          "the precursor '" + pulse.getSpecies() + "' is not among the precursors of the recipe",
          NearestName.of(pulse.getSpecies(), known)
              .map(nearest -> "did you mean '" + nearest + "'?")
              .orElse("add it to 'precursors', or make the pulse a co-reactant"));
    }
  }
}
