// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.lamina.model.Pulse;
import org.lamina.model.PulseRole;
import org.lamina.model.Recipe;
import org.lamina.model.SubCycle;
import org.lamina.model.chemistry.Formula;

/**
 * How many molecules of a species saturate a square metre: what one cycle leaves of the film, over what one molecule brings
 * of it ({@code q = (b_film/b_A) ρ g N/M}, M. Ylilammi et al. 2018, doi:10.1063/1.5028178).
 */
final class Sites {
  /** Elements that ligands and co-reactants are made of: they do not tell how much film a precursor brings. */
  private static final Set<String> OF_LIGANDS = Set.of("H", "C", "N", "O");

  private final Recipe recipe;
  private final FilmFormula film;
  private final double growthPerCycleMetres;

  Sites(Recipe recipe, FilmFormula film, double growthPerCycleMetres) {
    this.recipe = recipe;
    this.film = film;
    this.growthPerCycleMetres = growthPerCycleMetres;
  }

  /**
   * Per m² in one pulse; empty when it cannot be counted: then {@code missing} is told.
   *
   * @param notes are told what is assumed
   */
  OptionalDouble of(SubCycle subCycle, Pulse pulse, List<String> notes, List<String> missing) {
    if (pulse.getMoleculesPerFormula() != null) return perPulse(pulse, pulse.getMoleculesPerFormula());
    OptionalDouble molecules = balance(pulse);
    if (molecules.isPresent()) return perPulse(pulse, molecules.getAsDouble());
    if (pulse.isSetRole() && pulse.getRole() == PulseRole.CO_REACTANT) {
      Pulse before = precursorBefore(subCycle, pulse);
      if (before == null) {
        missing.add("moleculesPerFormula of pulse '" + pulse.getSpecies() + "': no precursor comes before it");
        return OptionalDouble.empty();
      }
      notes.add("one molecule of " + pulse.getSpecies() + " for each of " + before.getSpecies() + ": assumed");
      return of(subCycle, before, notes, missing);
    }
    missing.add("formula of '" + pulse.getSpecies() + "' with an element of the film, or its moleculesPerFormula");
    return OptionalDouble.empty();
  }

  private OptionalDouble perPulse(Pulse pulse, double moleculesPerFormula) {
    double perCycle = moleculesPerFormula * film.unitsPerCubicMetre() * growthPerCycleMetres;
    return OptionalDouble.of(perCycle / pulsesOf(pulse));
  }

  // A super-cycle's growth is that of all its pulses of the species together.
  private int pulsesOf(Pulse pulse) {
    int pulses = 0;
    for (SubCycle subCycle : recipe.getCycle()) {
      for (Pulse other : subCycle.getPulses()) {
        if (other.getSpecies().equals(pulse.getSpecies()) && other.getRole() == pulse.getRole()) {
          pulses += Math.max(1, subCycle.getRepeat());
        }
      }
    }
    return Math.max(1, pulses);
  }

  // Of two elements that it brings, the one of which it must bring more decides.
  private OptionalDouble balance(Pulse pulse) {
    Formula species = Species.of(recipe, pulse).formula().orElse(null);
    if (species == null) return OptionalDouble.empty();
    double most = 0;
    for (String element : species.atoms().keySet()) {
      if (OF_LIGANDS.contains(element)) continue;
      most = Math.max(most, film.formula().atomsOf(element) / species.atomsOf(element));
    }
    return most > 0 ? OptionalDouble.of(most) : OptionalDouble.empty();
  }

  private static Pulse precursorBefore(SubCycle subCycle, Pulse pulse) {
    List<Pulse> pulses = subCycle.getPulses();
    int place = pulses.indexOf(pulse);
    for (int back = 1; back < pulses.size(); back++) {
      Pulse other = pulses.get(Math.floorMod(place - back, pulses.size()));
      if (other.isSetRole() && other.getRole() == PulseRole.PRECURSOR) return other;
    }
    return null;
  }
}
