// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** Installs jars where they lie, without copying them; what cannot be installed becomes a problem. */
final class Installer {
  private final BundleContext framework;
  private final Problems problems;

  Installer(BundleContext framework, Problems problems) {
    this.framework = framework;
    this.problems = problems;
  }

  /**
   * Installs the bundles of a feature whose jars are sound, in the feature's order.
   *
   * @param faults what is wrong with the jar of each bundle of the feature, or {@code null}
   * @return each bundle of the feature as it was installed, or {@code null}
   */
  Bundle[] installFeature(Feature feature, Path folder, String[] faults) {
    Bundle[] installed = new Bundle[faults.length];
    for (int i = 0; i < faults.length; i++) {
      FeatureBundle expected = feature.bundles().get(i);
      if (faults[i] == null) {
        installed[i] = install(expected.name(), folder.resolve(expected.fileName()), Problems.REBUILD);
      } else {
        problems.add(expected.name(), faults[i], Problems.REBUILD);
      }
    }
    return installed;
  }

  /** Installs the plugins the user named: jars, and all jars of folders. */
  List<Bundle> installPlugins(List<Path> paths) {
    List<Bundle> installed = new ArrayList<>();
    for (Path jar : pluginJars(paths)) {
      Bundle bundle = install(jar.toString(), jar, Problems.CHECK_PLUGIN_PATH);
      if (bundle != null) {
        installed.add(bundle);
      }
    }
    return installed;
  }

  /** Sorted, so that the order does not depend on the file system; a jar that is named twice stands here once. */
  private Collection<Path> pluginJars(List<Path> paths) {
    Collection<Path> jars = new TreeSet<>();
    for (Path given : paths) {
      Path path = given.toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        listJars(path, jars);
      } else if (Files.isRegularFile(path)) {
        jars.add(path);
      } else {
        problems.add(path.toString(), "the plugin path " + path + " does not exist", Problems.CHECK_PLUGIN_PATH);
      }
    }
    return jars;
  }

  private void listJars(Path folder, Collection<Path> jars) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
      boolean empty = true;
      for (Path jar : found) {
        jars.add(jar);
        empty = false;
      }
      if (empty) {
        problems.add(folder.toString(), "the plugin folder " + folder + " holds no .jar file",
            Problems.CHECK_PLUGIN_PATH);
      }
    } catch (IOException e) {
      problems.add(folder.toString(), "the plugin folder " + folder + " cannot be read: " + Problems.reason(e),
          Problems.CHECK_PLUGIN_PATH);
    }
  }

  private Bundle install(String name, Path jar, String help) {
    try {
      Bundle bundle = framework.installBundle("reference:" + jar.toUri());
      if (bundle.getSymbolicName() != null) {
        return bundle;
      }
      bundle.uninstall();
      problems.add(name, jar + " is not an OSGi bundle: its manifest has no Bundle-SymbolicName", help);
    } catch (BundleException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      problems.add(name, e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
          ? jar + " holds a bundle that is installed already: " + e.getMessage()
          : jar + " cannot be installed: " + Problems.reason(cause), help);
    }
    return null;
  }
}
