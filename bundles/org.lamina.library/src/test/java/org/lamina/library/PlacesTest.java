// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamina.api.plugin.CatalogException;

/** The same library in a folder, in a jar and in the file system of a jar. */
class PlacesTest {
  private static final Path ACME = ContractTest.ACME;

  @TempDir Path temp;

  @Test
  void aFolder() {
    assertIsAcme(LibraryCatalog.of(ACME), "acme-films");
  }

  @Test
  void aJar() throws IOException {
    assertIsAcme(LibraryCatalog.of(jar(temp.resolve("films-2.jar"))), "films-2");
  }

  /** No tool of Java writes such a jar; others do. */
  @Test
  void aJarThatHoldsAFileTwice() throws IOException {
    Path jar = temp.resolve("twice.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("lamina-library.json", "materials/Ru.json", "materials/RU.json", "stray/Ru.json")) {
        out.putNextEntry(new ZipEntry(name));
        String header = "{ \"format\": \"1\", \"id\": \"twice\", \"version\": \"1\" }";
        String text = name.startsWith("lamina") ? header : "{ \"id\": \"Ru\" }";
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    String content = Files.readString(jar, StandardCharsets.ISO_8859_1);
    Files.writeString(jar, content.replace("RU.json", "Ru.json"), StandardCharsets.ISO_8859_1);
    assertEquals(
        List.of(
            jar + "!/materials/Ru.json the jar holds this file twice; pack the jar again [files]",
            jar + "!/stray/Ru.json this file is not read; move it to materials/, recipes/ or evidence/, or remove it [files]"),
        LibraryCheck.check(LibraryCatalog.of(jar), KnownEntries.none()).stream().map(LibraryProblem::toString).toList());
  }

  @Test
  void theFileSystemOfAJar() throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar(temp.resolve("films.jar")))) {
      assertIsAcme(new LibraryCatalog("films", LibraryFiles.of(zip.getPath("/"))), "films");
    }
  }

  @Test
  void aJarCanBeReplacedAndDeletedWhileItsLibraryIsInUse() throws IOException {
    Path jar = jar(temp.resolve("films.jar"));
    LibraryCatalog catalog = LibraryCatalog.of(jar);
    assertEquals(1, catalog.recipes().size());
    Files.delete(jar);
    assertThrows(CatalogException.class, () -> catalog.material("TiNb2O7"));
  }

  @Test
  void listingOpensNothing() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("films/materials")).getParent();
    Files.writeString(folder.resolve("materials/A.json"), "no JSON");
    Files.writeString(folder.resolve("materials/.hidden.json"), "no JSON");
    LibraryCatalog catalog = LibraryCatalog.of(folder);
    assertEquals(Set.of("A"), catalog.materials());
    assertEquals(Set.of(), catalog.recipes());
    assertEquals(Set.of(), catalog.evidence());
    assertEquals("", catalog.bibliography());
    String message = assertThrows(CatalogException.class, () -> catalog.material("A")).getMessage();
    assertTrue(message.startsWith(folder.resolve("materials/A.json") + ":1:1 "), message);
    message = assertThrows(CatalogException.class, catalog::header).getMessage();
    assertTrue(message.startsWith(folder.resolve("lamina-library.json") + " is missing"), message);
  }

  @Test
  void aPlaceThatIsNotThere() {
    Path nowhere = temp.resolve("nowhere");
    LibraryCatalog catalog = LibraryCatalog.of(nowhere);
    String message = assertThrows(CatalogException.class, catalog::header).getMessage();
    assertTrue(message.startsWith(nowhere.resolve("lamina-library.json") + " is missing"), message);
    message = assertThrows(CatalogException.class, catalog::materials).getMessage();
    assertEquals(nowhere.resolve("materials") + " cannot be read: there is neither a folder nor a jar " + nowhere, message);
    List<LibraryProblem> problems = LibraryCheck.check(catalog, KnownEntries.none());
    assertTrue(problems.stream().anyMatch(problem -> problem.file().startsWith(nowhere.toString())), problems.toString());
  }

  @Test
  void aBibliographyInAnotherEncoding() throws IOException {
    Files.write(temp.resolve("references.bib"), new byte[] {'@', (byte) 0xe4});
    String message =
        assertThrows(CatalogException.class, LibraryCatalog.of(temp)::bibliography).getMessage();
    assertEquals(temp.resolve("references.bib") + " is not UTF-8; save it in that encoding", message);
  }

  private static void assertIsAcme(LibraryCatalog catalog, String id) {
    assertEquals(id, catalog.id());
    assertEquals("acme-films", catalog.header().getId());
    assertEquals(List.of("TiNb2O7", "TiNb2O7-acme"), List.copyOf(catalog.materials()));
    assertEquals("TiNb2O7-acme", catalog.recipe("tinb2o7-acme-super-cycle").getProduct());
    assertEquals("4 uAh/cm2", catalog.evidence("tinb2o7-acme-areal-capacity").getValue().toString());
    assertTrue(catalog.bibliography().contains("@article{Prohaska2022,"));
    assertEquals(List.of(), LibraryCheck.check(catalog, KnownEntries.none()));
  }

  private static Path jar(Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> walk = Files.walk(ACME)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new ZipEntry(ACME.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }
}
