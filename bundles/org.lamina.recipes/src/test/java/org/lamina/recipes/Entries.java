// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.result.ElementPath;
import org.lamina.model.Evidence;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/** Everything that the catalog brings, and the folders that it comes from. */
final class Entries {
  static final Path LIBRARY = Path.of("src/main/resources/org/lamina/recipes/library");
  static final Path EXAMPLES = Path.of("../../examples");

  private Entries() {}

  static List<Material> materials() {
    RecipesCatalog catalog = new RecipesCatalog();
    return catalog.materials().stream().map(catalog::material).toList();
  }

  static List<Recipe> recipes() {
    RecipesCatalog catalog = new RecipesCatalog();
    return catalog.recipes().stream().map(catalog::recipe).toList();
  }

  static Stream<EObject> all() {
    RecipesCatalog catalog = new RecipesCatalog();
    Stream<Evidence> evidence = catalog.evidence().stream().map(catalog::evidence);
    return Stream.concat(Stream.concat(materials().stream(), recipes().stream()), evidence);
  }

  /** All objects of a type in all entries. */
  static <T> List<T> everywhere(Class<T> type) {
    List<T> found = new ArrayList<>();
    all().forEach(
        root -> {
          if (type.isInstance(root)) found.add(type.cast(root));
          root.eAllContents().forEachRemaining(object -> {
            if (type.isInstance(object)) found.add(type.cast(object));
          });
        });
    return found;
  }

  /** The id of the entry in which an object stands, and where in it. */
  static String where(EObject object) {
    EObject root = object;
    while (root.eContainer() != null) root = root.eContainer();
    return root.eGet(root.eClass().getEStructuralFeature("id")) + ElementPath.of(object).pointer();
  }

  /** The example designs that need no plugin beside ours. */
  static List<Path> designs() {
    return Stream.concat(
            files(EXAMPLES, ".lamina.json").stream().filter(file -> file.getParent().equals(EXAMPLES)),
            files(EXAMPLES.resolve("broken-flows"), ".lamina.json").stream())
        .toList();
  }

  /** Files below a folder with that ending, sorted. */
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
