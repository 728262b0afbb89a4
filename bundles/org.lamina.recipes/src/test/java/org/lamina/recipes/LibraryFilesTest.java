// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lamina.json.DesignFormat;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/** The files, the index and the catalog say the same. */
class LibraryFilesTest {
  private final RecipesCatalog catalog = new RecipesCatalog();

  @Test
  void theIndexListsEveryFileAndNothingElse() throws IOException {
    List<String> files =
        Entries.files(Entries.LIBRARY, ".json").stream()
            .filter(file -> !file.getFileName().toString().equals("lamina-library.json"))
            .map(file -> Entries.LIBRARY.relativize(file).toString().replace('\\', '/').replaceAll("\\.json$", ""))
            .sorted()
            .toList();
    assertEquals(files, Files.readAllLines(Entries.LIBRARY.resolve("index.txt")));
    assertEquals(files.size(), catalog.materials().size() + catalog.recipes().size() + catalog.evidence().size());
  }

  @Test
  void bringsWhatTheFirstDesignsNeed() {
    assertTrue(
        catalog.materials().containsAll(
            Set.of("Si", "Ru", "V2O5", "LiV2O5", "Li2PO2N", "SnNx", "TiN", "LiCoO2", "LiPON", "Li")));
    assertTrue(
        catalog.recipes().containsAll(
            Set.of("ru-thermal-o2", "v2o5-vtop-o3", "li2po2n-liotbu-depa", "snnx-tdmasn-n2-plasma",
                "tin-tdmat-n2-plasma", "licoo2-cocp2-liotbu-o2-plasma", "lipon-lihmds-depa", "li-evaporation")));
  }

  @Test
  void theCallerOwnsWhatItGets() {
    Material mine = catalog.material("Ru");
    mine.setName("changed");
    assertNotSame(mine, catalog.material("Ru"));
    assertEquals("Ruthenium", catalog.material("Ru").getName());
    Recipe recipe = catalog.recipe("v2o5-vtop-o3");
    assertNotSame(recipe, catalog.recipe("v2o5-vtop-o3"));
  }

  @Test
  void manyThreadsReadTheSame() {
    Material expected = catalog.material("V2O5");
    RecipesCatalog fresh = new RecipesCatalog();
    assertTrue(IntStream.range(0, 64).parallel().allMatch(i -> EcoreUtil.equals(expected, fresh.material("V2O5"))));
  }

  @Test
  void everyFileIsInCanonicalForm() throws IOException {
    DesignFormat format = new DesignFormat(List.of());
    for (String id : catalog.materials()) assertCanonical(format, "materials/" + id, catalog.material(id));
    for (String id : catalog.recipes()) assertCanonical(format, "recipes/" + id, catalog.recipe(id));
    for (String id : catalog.evidence()) assertCanonical(format, "evidence/" + id, catalog.evidence(id));
  }

  private static void assertCanonical(DesignFormat format, String path, EObject entry) throws IOException {
    Path file = Entries.LIBRARY.resolve(path + ".json");
    assertEquals(Files.readString(file), format.write(entry), path);
  }
}
