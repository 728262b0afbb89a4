// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lamina.api.plugin.CatalogException;

/** A damaged library says what is wrong and where. */
class CorruptLibraryTest {
  private static final String INDEX = "materials/Ru\nrecipes/ru\n";

  @Test
  void aBrokenEntryNamesFilePlaceAndProblem() {
    String text = "{\n  \"id\": \"Ru\",\n  \"density\": { \"kind\": \"assumed\", \"value\": \"12 nm\" }\n}\n";
    String message = failure(Map.of("index.txt", INDEX, "materials/Ru.json", text), catalog -> catalog.material("Ru"));
    assertTrue(message.startsWith("films/materials/Ru.json:3:"), message);
    assertTrue(message.contains("/density/value"), message);
  }

  @Test
  void aTruncatedEntryNamesFileAndPlace() {
    Map<String, String> files = Map.of("index.txt", INDEX, "materials/Ru.json", "{\n  \"id\": \"R");
    String message = failure(files, catalog -> catalog.material("Ru"));
    assertTrue(message.startsWith("films/materials/Ru.json:2:"), message);
  }

  @Test
  void anEmptyEntryIsNoEntry() {
    String message = failure(Map.of("index.txt", INDEX, "recipes/ru.json", ""), catalog -> catalog.recipe("ru"));
    assertTrue(message.startsWith("films/recipes/ru.json"), message);
  }

  @Test
  void anEntryWithAnotherIdIsRefused() {
    Map<String, String> files = Map.of("index.txt", INDEX, "materials/Ru.json", "{\"id\": \"Rh\"}");
    String message = failure(files, catalog -> catalog.material("Ru"));
    assertEquals("films/materials/Ru.json:1:8 has the id 'Rh', not 'Ru'; give file and entry the same name", message);
  }

  @Test
  void aListedFileThatIsMissingIsNamed() {
    String message = failure(Map.of("index.txt", INDEX), catalog -> catalog.material("Ru"));
    assertTrue(message.startsWith("films/materials/Ru.json is missing"), message);
  }

  @Test
  void aMissingIndexIsNamed() {
    String message = failure(Map.of(), LibraryCatalog::materials);
    assertTrue(message.startsWith("films/index.txt is missing"), message);
  }

  @Test
  void aBrokenIndexNamesTheLine() {
    for (String line : List.of("Ru", "metals/Ru", "materials/", "", "materials/Ru")) {
      Map<String, String> files = Map.of("index.txt", "materials/Ru\n" + line + "\nrecipes/ru\n");
      String message = failure(files, LibraryCatalog::recipes);
      assertTrue(message.startsWith("films/index.txt:2:"), message);
    }
  }

  @Test
  void anUnknownIdOffersTheNearestAndOpensNothing() {
    List<String> opened = new ArrayList<>();
    LibraryCatalog catalog =
        new LibraryCatalog("films", LibraryFiles.indexed("films", path -> {
          opened.add(path);
          return stream(INDEX);
        }));
    String message = assertThrows(CatalogException.class, () -> catalog.material("ru")).getMessage();
    assertEquals("films has no 'ru' among its materials; did you mean 'Ru'?", message);
    assertThrows(CatalogException.class, () -> catalog.recipe("../../../../etc/passwd"));
    assertEquals(List.of("index.txt"), opened, "the index once, and nothing that it does not list");
  }

  /** Cut where reading ends, it would lack works without a word. */
  @Test
  void aFileThatIsTooLargeIsNotCut() {
    String line = "% nothing to cite, but much of it\n";
    String text = line.repeat(8 * 1024 * 1024 / line.length() + 1);
    String cut = "is larger than the 8388608 bytes that are read; shorten it";
    for (String path : List.of("references.bib", "index.txt", "materials/Ru.json")) {
      Map<String, String> files = path.equals("index.txt") ? Map.of(path, text) : Map.of("index.txt", INDEX, path, text);
      String message = failure(files, catalog -> path.endsWith("bib") ? catalog.bibliography() : catalog.material("Ru"));
      assertEquals("films/" + path + " " + cut, message);
    }
    String fits = text.substring(0, 8 * 1024 * 1024);
    LibraryFiles files = LibraryFiles.indexed("films", path -> stream(fits));
    assertEquals(fits, new LibraryCatalog("films", files).bibliography());
  }

  @Test
  void aStreamThatFailsIsReportedWithItsCause() {
    LibraryFiles files = LibraryFiles.indexed("films", path -> new FilterInputStream(stream("")) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        throw new IOException("disk on fire");
      }
    });
    CatalogException failure = assertThrows(CatalogException.class, () -> new LibraryCatalog("films", files).materials());
    assertEquals("films/index.txt cannot be read: disk on fire", failure.getMessage());
    assertEquals(IOException.class, failure.getCause().getClass());
  }

  private static String failure(Map<String, String> files, Function<LibraryCatalog, Object> call) {
    LibraryFiles library =
        LibraryFiles.indexed("films", path -> files.containsKey(path) ? stream(files.get(path)) : null);
    return assertThrows(CatalogException.class, () -> call.apply(new LibraryCatalog("films", library))).getMessage();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
