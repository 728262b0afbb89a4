// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.model.ModelFactory;
import org.lamina.model.Pulse;
import org.lamina.model.PulseRole;
import org.lamina.model.Recipe;
import org.lamina.model.SubCycle;
import org.lamina.model.chemistry.Formula;

/** How many molecules saturate a surface. */
class SitesTest {
  private static final double AVOGADRO = 6.02214076e23;

  private final Recipe recipe = ModelFactory.eINSTANCE.createRecipe();
  private final List<String> notes = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  private SubCycle subCycle(int repeat) {
    SubCycle subCycle = ModelFactory.eINSTANCE.createSubCycle();
    subCycle.setRepeat(repeat);
    recipe.getCycle().add(subCycle);
    return subCycle;
  }

  private static Pulse pulse(SubCycle subCycle, String species, PulseRole role) {
    Pulse pulse = ModelFactory.eINSTANCE.createPulse();
    pulse.setSpecies(species);
    pulse.setRole(role);
    subCycle.getPulses().add(pulse);
    return pulse;
  }

  private double sites(String formula, double kilogramsPerCubicMetre, double growth, SubCycle subCycle, Pulse pulse) {
    Formula film = Formula.parse(formula);
    double units = kilogramsPerCubicMetre / (film.gramsPerMole() * 1e-3) * AVOGADRO;
    return new Sites(recipe, new FilmFormula(film, units, List.of()), growth)
        .of(subCycle, pulse, notes, missing).orElseThrow(() -> new AssertionError(missing));
  }

  /** M. Ylilammi et al. 2018: 4.865e18 per m² for trimethylaluminium, two of which make Al2O3. */
  @Test
  void countsTheElementThatThePrecursorBrings() {
    SubCycle subCycle = subCycle(1);
    Pulse tma = pulse(subCycle, "AlC3H9", PulseRole.PRECURSOR);
    assertEquals(4.865e18, sites("Al2O3", 3900, 105.6e-12, subCycle, tma), 0.0005e18);
  }

  @Test
  void takesTheStatedNumberFirst() {
    SubCycle subCycle = subCycle(1);
    Pulse water = pulse(subCycle, "H2O", PulseRole.CO_REACTANT);
    water.setMoleculesPerFormula(3.0);
    assertEquals(1.5 * 4.865e18, sites("Al2O3", 3900, 105.6e-12, subCycle, water), 0.0008e18);
    assertTrue(notes.isEmpty(), "nothing is assumed");
  }

  @Test
  void aCoReactantMeetsAsManyAsThePrecursorBeforeItLeft() {
    SubCycle subCycle = subCycle(1);
    pulse(subCycle, "AlC3H9", PulseRole.PRECURSOR);
    Pulse water = pulse(subCycle, "H2O", PulseRole.CO_REACTANT);
    assertEquals(4.865e18, sites("Al2O3", 3900, 105.6e-12, subCycle, water), 0.0005e18);
    assertEquals(List.of("one molecule of H2O for each of AlC3H9: assumed"), notes);
  }

  /** A super-cycle of four cobalt cycles and one of lithium: each cobalt pulse brings a quarter. */
  @Test
  void pulsesOfASuperCycleShareItsGrowth() {
    SubCycle cobalt = subCycle(4);
    Pulse first = pulse(cobalt, "CoC10H10", PulseRole.PRECURSOR);
    SubCycle lithium = subCycle(1);
    Pulse second = pulse(lithium, "LiC4H9O", PulseRole.PRECURSOR);
    double ofCobalt = sites("LiCoO2", 4000, 3e-10, cobalt, first);
    double ofLithium = sites("LiCoO2", 4000, 3e-10, lithium, second);
    assertEquals(ofLithium / 4, ofCobalt, 1e-9 * ofLithium);
  }

  @Test
  void saysWhenNothingCanBeCounted() {
    SubCycle subCycle = subCycle(1);
    Pulse oxygen = pulse(subCycle, "O2", PulseRole.PRECURSOR);
    FilmFormula film = new FilmFormula(Formula.parse("Al2O3"), 1e28, List.of());
    assertTrue(new Sites(recipe, film, 1e-10).of(subCycle, oxygen, notes, missing).isEmpty());
    assertEquals(List.of("formula of 'O2' with an element of the film, or its moleculesPerFormula"), missing);
  }
}
