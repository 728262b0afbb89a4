// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.Constants;

/**
 * What lies where the user said that plugins are: jars, and folders that are libraries. Sorted, so that the order does
 * not depend on the file system; what is named twice stands here once.
 */
final class PluginPaths {
  /** The file that makes a folder, or a jar, a library. */
  static final String LIBRARY = "lamina-library.json";

  private final Collection<Path> jars = new TreeSet<>();
  private final Collection<Path> libraries = new TreeSet<>();
  private final Problems problems;

  private PluginPaths(Problems problems) {
    this.problems = problems;
  }

  /** Looks at each path; one that is not there, or holds nothing, becomes a problem. */
  static PluginPaths find(List<Path> paths, Problems problems) {
    PluginPaths found = new PluginPaths(problems);
    for (Path given : paths) {
      Path path = given.toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        found.folder(path);
      } else if (Files.isRegularFile(path)) {
        found.jars.add(path);
      } else {
        problems.add(path.toString(), "the plugin path " + path + " does not exist", Problems.CHECK_PLUGIN_PATH);
      }
    }
    return found;
  }

  Collection<Path> jars() {
    return jars;
  }

  Collection<Path> libraries() {
    return libraries;
  }

  private void folder(Path folder) {
    if (isLibrary(folder)) {
      libraries.add(folder);
      return;
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      boolean empty = true;
      for (Path file : found) {
        if (isLibrary(file)) {
          libraries.add(file);
        } else if (file.toString().endsWith(".jar")) {
          jars.add(file);
        } else {
          continue;
        }
        empty = false;
      }
      if (empty) {
        problems.add(folder.toString(), "the plugin folder " + folder + " holds no .jar file and no library (a folder with "
            + LIBRARY + ")", Problems.CHECK_PLUGIN_PATH);
      }
    } catch (IOException e) {
      problems.add(folder.toString(), "the plugin folder " + folder + " cannot be read: " + Problems.reason(e),
          Problems.CHECK_PLUGIN_PATH);
    }
  }

  /** Whether a jar that is no bundle is a library. */
  static boolean isLibraryJar(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      boolean named = manifest != null && manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) != null;
      return !named && file.getEntry(LIBRARY) != null;
    } catch (IOException e) {
      return false; // why it cannot be read is said where it is installed
    }
  }

  private static boolean isLibrary(Path folder) {
    return Files.isRegularFile(folder.resolve(LIBRARY));
  }
}
