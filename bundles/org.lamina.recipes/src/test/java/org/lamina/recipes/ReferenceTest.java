// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.lamina.model.Material;
import org.lamina.model.Precursor;
import org.lamina.model.Pulse;
import org.lamina.model.PulseRole;
import org.lamina.model.Recipe;
import org.lamina.model.meta.ModelMeta;

/** What entries name is there. */
class ReferenceTest {
  private final RecipesCatalog catalog = new RecipesCatalog();

  @Test
  void everyNamedEntryExists() {
    Set<String> missing = new TreeSet<>();
    for (EObject object : Entries.everywhere(EObject.class)) {
      for (EAttribute attribute : object.eClass().getEAllAttributes()) {
        String target = ModelMeta.detail(attribute, "reference").orElse(null);
        if (target == null || object.eGet(attribute) == null) continue;
        Set<String> ids = target.equals("Material") ? catalog.materials() : catalog.recipes();
        Object named = object.eGet(attribute);
        if (!ids.contains(named)) missing.add(Entries.where(object) + " names " + named);
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyFilmCanBeDeposited() {
    Set<String> products = Entries.recipes().stream().map(Recipe::getProduct).collect(Collectors.toSet());
    Set<String> others = new HashSet<>(catalog.materials());
    others.removeAll(products);
    assertEquals(Set.of("Si", "LiV2O5"), others, "a substrate, and what lithiation makes of V2O5");
  }

  @Test
  void filmsHaveRolesAndTheSubstrateHasNone() {
    for (Material material : Entries.materials()) {
      assertEquals(material.getId().equals("Si"), material.getRoles().isEmpty(), material.getId());
      assertEquals(List.copyOf(new TreeSet<>(material.getRoles())), material.getRoles(), material.getId());
    }
  }

  @Test
  void pulsesThatCarryTheFilmAreAmongThePrecursors() {
    for (Recipe recipe : Entries.recipes()) {
      Set<String> known = recipe.getPrecursors().stream().map(Precursor::getSpecies).collect(Collectors.toSet());
      recipe.getCycle().stream()
          .flatMap(cycle -> cycle.getPulses().stream())
          .filter(pulse -> pulse.getRole() == PulseRole.PRECURSOR)
          .map(Pulse::getSpecies)
          .forEach(species -> assertTrue(known.contains(species), recipe.getId() + ": " + species));
    }
  }

  @Test
  void unpublishedPulsesHaveNoTimes() {
    List<Pulse> assumed =
        Entries.everywhere(Pulse.class).stream().filter(pulse -> pulse.getSource() == null).toList();
    assertTrue(assumed.size() >= 10);
    for (Pulse pulse : assumed) {
      assertTrue(pulse.getDose() == null && pulse.getPurge() == null, () -> Entries.where(pulse));
    }
  }
}
