// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.api.plugin.Catalog;
import org.lamina.model.Design;
import org.lamina.model.DesignKind;
import org.lamina.model.Evidence;
import org.lamina.model.Layer;
import org.lamina.model.LayerRole;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.Recipe;
import org.lamina.model.quantity.Quantity;

/** An entry that a catalog lists. */
record CatalogEntry(Kind kind, String id) {
  enum Kind {
    MATERIAL,
    RECIPE,
    EVIDENCE
  }

  /** The entries in the order in which the catalog lists them. */
  static List<CatalogEntry> all(Catalog catalog) {
    List<CatalogEntry> entries = new ArrayList<>();
    for (String id : catalog.materials()) entries.add(new CatalogEntry(Kind.MATERIAL, id));
    for (String id : catalog.recipes()) entries.add(new CatalogEntry(Kind.RECIPE, id));
    for (String id : catalog.evidence()) entries.add(new CatalogEntry(Kind.EVIDENCE, id));
    return entries;
  }

  EObject read(Catalog catalog) {
    return switch (kind) {
      case MATERIAL -> catalog.material(id);
      case RECIPE -> catalog.recipe(id);
      case EVIDENCE -> catalog.evidence(id);
    };
  }

  String idOf(EObject entry) {
    return switch (kind) {
      case MATERIAL -> ((Material) entry).getId();
      case RECIPE -> ((Recipe) entry).getId();
      case EVIDENCE -> ((Evidence) entry).getId();
    };
  }

  /** Everything that the entry says. */
  String text(Catalog catalog) {
    StringBuilder text = new StringBuilder();
    describe(read(catalog), text);
    return text.toString();
  }

  /** A design with a film of each material, and one grown by each recipe. */
  static Design designNaming(Catalog catalog) {
    Design design = ModelFactory.eINSTANCE.createDesign();
    design.setFormat("1");
    design.setKind(DesignKind.FILM);
    design.setName("Everything");
    design.setSubstrate(ModelFactory.eINSTANCE.createSubstrate());
    for (String id : catalog.materials()) design.getStack().add(film(id, null));
    for (String id : catalog.recipes()) design.getStack().add(film(catalog.recipe(id).getProduct(), id));
    return design;
  }

  /** The same with the entries in its own library. */
  static Design designHolding(Catalog catalog) {
    Design design = designNaming(catalog);
    design.setLibrary(ModelFactory.eINSTANCE.createLibrary());
    for (String id : catalog.materials()) design.getLibrary().getMaterials().add(catalog.material(id));
    for (String id : catalog.recipes()) design.getLibrary().getRecipes().add(catalog.recipe(id));
    for (String id : catalog.evidence()) design.getLibrary().getEvidence().add(catalog.evidence(id));
    return design;
  }

  private static Layer film(String material, String recipe) {
    Layer layer = ModelFactory.eINSTANCE.createLayer();
    layer.setRole(LayerRole.ELECTROLYTE);
    layer.setThickness(Quantity.valueOf("1 nm"));
    layer.setMaterial(material);
    layer.setRecipe(recipe);
    return layer;
  }

  private static void describe(EObject object, StringBuilder text) {
    text.append(object.eClass().getName()).append('(');
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (!object.eIsSet(feature)) continue;
      text.append(feature.getName()).append('=');
      Object value = object.eGet(feature);
      for (Object element : value instanceof List<?> list ? list : List.of(value)) {
        if (element instanceof EObject part) describe(part, text);
        else text.append(element);
        text.append(';');
      }
    }
    text.append(')');
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + " '" + id + "'";
  }
}
