// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import org.lamina.model.EvidenceKind;
import org.lamina.model.ModelFactory;
import org.lamina.model.Property;
import org.lamina.model.Pulse;
import org.lamina.model.Recipe;
import org.lamina.model.SubCycle;
import org.lamina.model.quantity.Quantity;

/** Builds recipes pulse by pulse. */
final class RecipeFixture {
  private final Recipe recipe = ModelFactory.eINSTANCE.createRecipe();

  private RecipeFixture() {}

  static RecipeFixture named(String id) {
    RecipeFixture fixture = new RecipeFixture();
    fixture.recipe.setId(id);
    return fixture;
  }

  RecipeFixture growth(String value) {
    Property growth = ModelFactory.eINSTANCE.createProperty();
    growth.setKind(EvidenceKind.MEASURED);
    growth.setValue(Quantity.valueOf(value));
    recipe.setGrowthPerCycle(growth);
    return this;
  }

  RecipeFixture range(String low, String high) {
    recipe.getGrowthPerCycle().getRange().add(Quantity.valueOf(low));
    recipe.getGrowthPerCycle().getRange().add(Quantity.valueOf(high));
    return this;
  }

  RecipeFixture arrhenius(String activationEnergy, String reference) {
    recipe.getGrowthPerCycle().setActivationEnergy(Quantity.valueOf(activationEnergy));
    recipe.getGrowthPerCycle().setReferenceTemperature(Quantity.valueOf(reference));
    return this;
  }

  RecipeFixture subCycle(String name, int repeat) {
    SubCycle subCycle = ModelFactory.eINSTANCE.createSubCycle();
    subCycle.setName(name);
    subCycle.setRepeat(repeat);
    recipe.getCycle().add(subCycle);
    return this;
  }

  RecipeFixture pulse(String species, String dose, String hold, String purge) {
    Pulse pulse = ModelFactory.eINSTANCE.createPulse();
    pulse.setSpecies(species);
    pulse.setKind(EvidenceKind.MEASURED);
    pulse.setSource("doi:10.0/example");
    if (dose != null) pulse.setDose(Quantity.valueOf(dose));
    if (hold != null) pulse.setHold(Quantity.valueOf(hold));
    if (purge != null) pulse.setPurge(Quantity.valueOf(purge));
    recipe.getCycle().get(recipe.getCycle().size() - 1).getPulses().add(pulse);
    return this;
  }

  Recipe recipe() {
    return recipe;
  }
}
