// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** Libraries on the plugin path, which are no bundles, get one that says where they lie. */
@Timeout(60)
class LibraryPathTest {
  @TempDir
  private Path folder;

  private TestProduct product;

  @BeforeEach
  void makeProduct() throws IOException {
    product = TestProduct.withCommand(folder.resolve("product"));
  }

  /** Boots without a problem and returns the addresses of libraries by the names of their active bundles. */
  private Map<String, String> libraries(Path... plugins) throws Exception {
    try (Platform platform = Platform.boot(product.feature(), List.of(plugins), BootOptions.defaults())) {
      assertEquals(List.of(), platform.problems());
      Map<String, String> addresses = new TreeMap<>();
      for (Bundle bundle : platform.framework().getBundleContext().getBundles()) {
        String address = bundle.getHeaders("").get(LibraryBundle.LOCATION);
        if (address != null && bundle.getState() == Bundle.ACTIVE) {
          addresses.put(bundle.getSymbolicName(), address);
        }
      }
      return addresses;
    }
  }

  private static Path library(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("lamina-library.json"), "not even JSON: the launcher does not read it");
    return folder;
  }

  private static Path libraryJar(Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) { // no manifest
      out.putNextEntry(new ZipEntry("lamina-library.json"));
    }
    return jar;
  }

  @Test
  void aFolderIsALibrary() throws Exception {
    Path library = library(folder.resolve("acme films, 2nd ed."));
    assertEquals(Map.of("acme-films-2nd-ed", library.toUri().toString()), libraries(library));
  }

  @Test
  void aFolderHoldsLibrariesAndJars() throws Exception {
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    Path acme = library(plugins.resolve("acme"));
    library(plugins.resolve("deeper/below"));
    Files.createDirectories(plugins.resolve("nothing"));
    new TestBundle("plug.a", "1.0.0").write(plugins.resolve("a.jar"));
    Path jar = libraryJar(plugins.resolve("obelix.jar"));
    assertEquals(Map.of("acme", acme.toUri().toString(), "obelix", "jar:" + jar.toUri() + "!/"), libraries(plugins));
  }

  @Test
  void namesThatAreTakenGetANumber() throws Exception {
    Path one = library(folder.resolve("a/acme"));
    Path two = library(folder.resolve("b/acme"));
    new TestBundle("acme-2", "1.0.0").write(folder.resolve("taken.jar"));
    assertEquals(
        Map.of("acme", one.toUri().toString(), "acme-3", two.toUri().toString()),
        libraries(two, folder.resolve("taken.jar"), one, one.resolve("../acme")));
  }

  @Test
  void theAddressOfAJarKeepsItsSpaces() throws Exception {
    Path jar = libraryJar(folder.resolve("my films.jar"));
    String address = libraries(jar).get("my-films");
    String file = address.substring("jar:".length(), address.length() - "!/".length());
    assertEquals(jar, Path.of(URI.create(file)));
  }
}
