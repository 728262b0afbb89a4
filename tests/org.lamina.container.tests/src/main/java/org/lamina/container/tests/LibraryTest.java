// SPDX-License-Identifier: EPL-2.0
package org.lamina.container.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.plugin.CatalogException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Libraries come and go with the bundles that carry them. */
class LibraryTest {
  private static final String HEADER = "{ \"format\": \"1\", \"id\": \"films\", \"version\": \"1\" }";
  private static final String ENTRY = "{ \"id\": \"Unobtainium\", \"name\": \"Unobtainium\" }";
  private static final String NAME = "test.films";

  private Bundle bundle;

  @AfterEach
  void remove() throws BundleException {
    if (bundle != null && bundle.getState() != Bundle.UNINSTALLED) bundle.uninstall();
    assertEquals(List.of(), catalogs());
  }

  @Test
  void aLibraryAtTheRootOfABundle() throws Exception {
    assertEquals(List.of(), catalogs());
    install(Map.of(), Map.of("lamina-library.json", HEADER, "materials/Unobtainium.json", ENTRY));
    Catalog catalog = catalogs().get(0);
    assertEquals(Set.of("Unobtainium"), catalog.materials());
    assertEquals("Unobtainium", catalog.material("Unobtainium").getName());
    bundle.stop();
    assertEquals(List.of(), catalogs());
    bundle.start();
    assertEquals(1, catalogs().size());
  }

  @Test
  void aLibraryInAFolderOfABundle() throws Exception {
    install(
        Map.of("Lamina-Library", "data/films/"),
        Map.of("data/films/lamina-library.json", HEADER, "data/films/materials/Unobtainium.json", ENTRY));
    assertEquals("Unobtainium", catalogs().get(0).material("Unobtainium").getName());
  }

  @Test
  void aLibraryThatCannotBeReadSaysSoWhenItIsAsked() throws Exception {
    install(Map.of(), Map.of("lamina-library.json", "{ \"format\": \"99\", \"id\": \"films\", \"version\": \"1\" }"));
    String message = assertThrows(CatalogException.class, catalogs().get(0)::materials).getMessage();
    assertTrue(message.startsWith(NAME + "/lamina-library.json:1:13 format must be '1'"), message);
    bundle.uninstall();
    install(Map.of("Lamina-Library-Location", "nowhere at all"), Map.of());
    message = assertThrows(CatalogException.class, catalogs().get(0)::recipes).getMessage();
    assertTrue(message.startsWith(NAME + "/META-INF/MANIFEST.MF has the header"), message);
  }

  @Test
  void withoutWhoReadsThemThereAreNoLibraries() throws Exception {
    install(Map.of(), Map.of("lamina-library.json", HEADER));
    assertEquals(1, catalogs().size());
    Bundle reader = Platform.bundle("org.lamina.library");
    reader.stop();
    assertEquals(List.of(), catalogs());
    reader.start();
    assertEquals(1, catalogs().size());
  }

  /** The catalogs that the engine sees beside the product's own. */
  private static List<Catalog> catalogs() {
    var collected = Platform.collect();
    assertEquals(List.of(), collected.problems());
    return collected.plugins().catalogs().stream().filter(catalog -> catalog.id().equals(NAME)).toList();
  }

  private void install(Map<String, String> headers, Map<String, String> files) throws Exception {
    ByteArrayInputStream jar = new ByteArrayInputStream(jar(headers, files));
    bundle = Platform.context().installBundle("test:films", jar);
    bundle.start();
  }

  private static byte[] jar(Map<String, String> headers, Map<String, String> files) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
    manifest.getMainAttributes().putValue("Bundle-SymbolicName", NAME);
    headers.forEach(manifest.getMainAttributes()::putValue);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      for (var file : files.entrySet()) {
        jar.putNextEntry(new ZipEntry(file.getKey()));
        jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
