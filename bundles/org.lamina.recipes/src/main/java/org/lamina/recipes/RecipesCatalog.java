// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import java.util.Set;
import org.lamina.api.plugin.Catalog;
import org.lamina.library.LibraryCatalog;
import org.lamina.library.LibraryFiles;
import org.lamina.model.Evidence;
import org.lamina.model.Material;
import org.lamina.model.Recipe;
import org.osgi.service.component.annotations.Component;

/** Brings the library of this bundle. Works as a service and with {@code new}. */
@Component(service = Catalog.class)
public final class RecipesCatalog implements Catalog {
  private static final String ID = "org.lamina.recipes";
  private static final LibraryFiles FILES =
      LibraryFiles.indexed(ID + "/library", path -> RecipesCatalog.class.getResourceAsStream("library/" + path));

  private final LibraryCatalog library = new LibraryCatalog(ID, FILES);

  @Override
  public String id() {
    return library.id();
  }

  @Override
  public Set<String> materials() {
    return library.materials();
  }

  @Override
  public Material material(String id) {
    return library.material(id);
  }

  @Override
  public Set<String> recipes() {
    return library.recipes();
  }

  @Override
  public Recipe recipe(String id) {
    return library.recipe(id);
  }

  @Override
  public Set<String> evidence() {
    return library.evidence();
  }

  @Override
  public Evidence evidence(String id) {
    return library.evidence(id);
  }

  @Override
  public String bibliography() {
    return library.bibliography();
  }
}
