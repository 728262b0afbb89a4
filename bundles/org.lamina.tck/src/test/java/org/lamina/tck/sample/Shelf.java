// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.plugin.CatalogException;
import org.lamina.model.Evidence;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.Property;
import org.lamina.model.Recipe;
import org.lamina.model.quantity.Quantity;

/** Two oxides, a recipe for one of them, and what was measured on the other. */
public class Shelf implements Catalog {
  @Override
  public String id() {
    return "org.lamina.tck.sample";
  }

  @Override
  public Set<String> materials() {
    return new LinkedHashSet<>(List.of("ZnO", "Al2O3"));
  }

  @Override
  public Material material(String id) {
    if (!materials().contains(id)) throw new CatalogException("there is no material '" + id + "'");
    Material material = ModelFactory.eINSTANCE.createMaterial();
    material.setId(id);
    material.setDensity(density(id.equals("ZnO") ? "5.6 g/cm3" : "3.0 g/cm3"));
    return material;
  }

  @Override
  public Set<String> recipes() {
    return Set.of("al2o3-tma-h2o");
  }

  @Override
  public Recipe recipe(String id) {
    Recipe recipe = ModelFactory.eINSTANCE.createRecipe();
    recipe.setId(id);
    recipe.setProduct("Al2O3");
    return recipe;
  }

  @Override
  public Set<String> evidence() {
    return Set.of("zno-film");
  }

  @Override
  public Evidence evidence(String id) {
    Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
    evidence.setId(id);
    evidence.setSubject("a film of ZnO");
    evidence.getMaterials().add("ZnO");
    evidence.setQuantity("film-density");
    evidence.setKind(EvidenceKind.MEASURED);
    evidence.setSource("doi:10.1000/example");
    evidence.setPlace("Figure 2");
    evidence.setPrinted("5.5");
    evidence.setValue(Quantity.valueOf("5.5 g/cm3"));
    return evidence;
  }

  @Override
  public String bibliography() {
    return "@article{example, doi = {10.1000/example}}\n";
  }

  protected Property density(String value) {
    Property density = ModelFactory.eINSTANCE.createProperty();
    density.setKind(EvidenceKind.MEASURED);
    density.setSource("doi:10.1000/example");
    density.setPlace("Table 1");
    density.setPrinted(value);
    density.setValue(Quantity.valueOf(value));
    return density;
  }
}
