// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.lamina.api.result.Problem;
import org.lamina.library.LibraryCatalog;

/** A program without OSGi. */
public final class PlainHost implements Host {
  private static final String EXAMPLES = "/org/lamina/cli/examples";
  private static final String ENDING = ".lamina.json";

  private final String version;

  /**
   * @param version to be shown as that of the product
   */
  public PlainHost(String version) {
    this.version = version;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<String> bundles() {
    return List.of("no bundles: runs without OSGi");
  }

  @Override
  public String origin(Object plugin) {
    // Libraries are told apart by their names: the class that reads them is the same.
    return plugin instanceof LibraryCatalog library
        ? library.id()
        : plugin.getClass().getPackageName();
  }

  @Override
  public List<Problem> launchProblems() {
    return List.of();
  }

  @Override
  public List<URL> examples() {
    URL folder = PlainHost.class.getResource(EXAMPLES);
    if (folder == null) return List.of();
    try {
      return folder.getProtocol().equals("file")
          ? inFolder(Path.of(folder.toURI()))
          : inJar(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<URL> inFolder(Path folder) throws IOException {
    List<URL> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
        examples.add(file.toUri().toURL());
      }
    }
    return examples;
  }

  private static List<URL> inJar(URL folder) throws IOException {
    List<URL> examples = new ArrayList<>();
    JarURLConnection connection = (JarURLConnection) folder.openConnection();
    connection.setUseCaches(false);
    String prefix = connection.getEntryName() + "/";
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : jar.stream().toList()) {
        if (!entry.getName().startsWith(prefix) || !entry.getName().endsWith(ENDING)) continue;
        examples.add(
            PlainHost.class.getResource(
                EXAMPLES + "/" + entry.getName().substring(prefix.length())));
      }
    }
    return examples;
  }
}
