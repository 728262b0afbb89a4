// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import java.util.Set;
import org.lamina.api.plugin.Catalog;
import org.lamina.model.Material;
import org.lamina.model.ModelPackage;
import org.lamina.model.Recipe;
import org.lamina.recipes.internal.EntryReader;
import org.lamina.recipes.internal.Library;
import org.osgi.service.component.annotations.Component;

/** Brings the materials and recipes of this bundle. Works as a service and with {@code new}. */
@Component(service = Catalog.class)
public final class RecipesCatalog implements Catalog {
  private static final String ID = "org.lamina.recipes";

  private final Library library;
  private final EntryReader reader = new EntryReader();

  public RecipesCatalog() {
    this(new Library(ID, path -> RecipesCatalog.class.getResourceAsStream("library/" + path)));
  }

  RecipesCatalog(Library library) {
    this.library = library;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> materials() {
    return library.ids(Library.MATERIALS);
  }

  @Override
  public Material material(String id) {
    Material material = reader.read(library, Library.MATERIALS, id, ModelPackage.Literals.MATERIAL);
    library.requireId(Library.MATERIALS, id, material.getId());
    return material;
  }

  @Override
  public Set<String> recipes() {
    return library.ids(Library.RECIPES);
  }

  @Override
  public Recipe recipe(String id) {
    Recipe recipe = reader.read(library, Library.RECIPES, id, ModelPackage.Literals.RECIPE);
    library.requireId(Library.RECIPES, id, recipe.getId());
    return recipe;
  }
}
