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
    growth().setValue(Quantity.valueOf(value));
    return this;
  }

  private Property growth() {
    if (recipe.getGrowthPerCycle() == null) {
      recipe.setGrowthPerCycle(ModelFactory.eINSTANCE.createProperty());
      recipe.getGrowthPerCycle().setKind(EvidenceKind.MEASURED);
    }
    return recipe.getGrowthPerCycle();
  }

  RecipeFixture range(String low, String high) {
    growth().getRange().add(Quantity.valueOf(low));
    growth().getRange().add(Quantity.valueOf(high));
    return this;
  }

  RecipeFixture arrhenius(String activationEnergy, String reference) {
    growth().setActivationEnergy(Quantity.valueOf(activationEnergy));
    growth().setReferenceTemperature(Quantity.valueOf(reference));
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
