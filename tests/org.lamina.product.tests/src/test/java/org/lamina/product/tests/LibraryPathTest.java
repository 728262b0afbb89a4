// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library that is data only, as a folder, a jar and a bundle, without anybody building anything. */
class LibraryPathTest {
  private static final Path ACME = Project.EXAMPLES.resolve("plugins/acme-films");
  private static final String DESIGN = Project.EXAMPLES.resolve("plugins/acme-film.lamina.json").toString();

  @TempDir Path temp;

  @Test
  void withoutTheLibraryItsFilmIsUnknown() throws Exception {
    Lamina.Result result = new Lamina().run("check", DESIGN);
    assertEquals(2, result.exitCode(), result.err());
    assertTrue(result.out().contains("material 'TiNb2O7-acme' is in no catalog"), result.out());
  }

  @Test
  void aFolderIsALibrary() throws Exception {
    assertWorks(ACME);
  }

  @Test
  void aFolderOfLibraries() throws Exception {
    assertWorks(ACME.getParent());
  }

  @Test
  void aJarWithoutAManifest() throws Exception {
    assertWorks(jar(ACME, temp.resolve("acme films.jar"), null));
  }

  @Test
  void aJarWithAnOrdinaryManifest() throws Exception {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    jar(ACME, temp.resolve("acme-films.jar"), manifest);
    assertWorks(temp);
  }

  @Test
  void aBundleWithoutAClass() throws Exception {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
    manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.acme.films");
    assertWorks(jar(ACME, temp.resolve("acme.jar"), manifest));
  }

  @Test
  void theCatalogShowsItsEntries() throws Exception {
    Lamina.Result result = new Lamina().run("catalog", "materials", "--plugin-path", ACME.toString());
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("TiNb2O7-acme"), result.out());
  }

  @Test
  void aBrokenEntryIsNamedWithItsPlace() throws Exception {
    Path copy = copy();
    Path entry = copy.resolve("materials/TiNb2O7.json");
    Files.writeString(entry, Files.readString(entry).replace("345.67 g/mol", "345.67 nm"));
    assertBroken(copy, entry + ":10:14 ");
  }

  @Test
  void aBrokenHeaderIsNamedWithItsPlace() throws Exception {
    Path copy = copy();
    Path header = copy.resolve("lamina-library.json");
    Files.writeString(header, "{\n  \"format\": \"1\",\n  \"id\": 3,\n  \"version\": \"1\"\n}\n");
    assertBroken(copy, header + ":3:9 ");
  }

  @Test
  void aTruncatedJarIsNamed() throws Exception {
    Path jar = jar(ACME, temp.resolve("cut.jar"), null);
    Files.write(jar, Arrays.copyOf(Files.readAllBytes(jar), 500));
    assertBroken(jar, jar + " cannot be installed");
  }

  @Test
  void anEntryThatWeBringNamesBoth() throws Exception {
    Path copy = copy();
    Files.writeString(copy.resolve("materials/TiN.json"), "{ \"id\": \"TiN\" }");
    assertBroken(copy, "material 'TiN' is brought by both 'acme-films' and 'org.lamina.recipes'");
  }

  private static void assertWorks(Path plugins) throws Exception {
    Lamina.Result result = new Lamina().run("check", DESIGN, "--plugin-path", plugins.toString());
    assertEquals(0, result.exitCode(), result.out() + result.err());
    assertTrue(result.out().contains("5.045 uAh/cm2"), result.out());
  }

  private static void assertBroken(Path plugins, String part) throws Exception {
    Lamina.Result result = new Lamina().run("check", DESIGN, "--plugin-path", plugins.toString());
    assertEquals(2, result.exitCode(), result.out() + result.err());
    assertTrue(result.out().contains(part), part + "\nis not in\n" + result.out());
  }

  private Path copy() throws IOException {
    Path copy = temp.resolve("acme-films");
    for (Path file : files(ACME)) {
      Path target = copy.resolve(ACME.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    return copy;
  }

  private static Path jar(Path folder, Path jar, Manifest manifest) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = manifest == null ? new JarOutputStream(file) : new JarOutputStream(file, manifest)) {
      for (Path path : files(folder)) {
        out.putNextEntry(new ZipEntry(folder.relativize(path).toString().replace('\\', '/')));
        Files.copy(path, out);
      }
    }
    return jar;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
