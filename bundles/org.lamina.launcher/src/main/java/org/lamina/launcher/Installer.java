// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** Installs jars and libraries where they lie, without copying them; what cannot be installed becomes a problem. */
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

  /** Installs the plugins the user named: jars and libraries, and those that lie in folders. */
  List<Bundle> installPlugins(List<Path> paths) {
    List<Bundle> installed = new ArrayList<>();
    PluginPaths found = PluginPaths.find(paths, problems);
    for (Path jar : found.jars()) {
      addIfThere(installed, install(jar.toString(), jar, Problems.CHECK_PLUGIN_PATH));
    }
    for (Path folder : found.libraries()) {
      addIfThere(installed, installLibrary(folder, folder.toUri()));
    }
    return installed;
  }

  private static void addIfThere(List<Bundle> installed, Bundle bundle) {
    if (bundle != null) {
      installed.add(bundle);
    }
  }

  private Bundle installLibrary(Path place, URI address) {
    try {
      return LibraryBundle.install(framework, place, address);
    } catch (BundleException e) {
      problems.add(place.toString(), "the library " + place + " cannot be installed: " + Problems.reason(e),
          Problems.CHECK_PLUGIN_PATH);
      return null;
    }
  }

  private Bundle install(String name, Path jar, String help) {
    try {
      Bundle bundle = framework.installBundle("reference:" + jar.toUri());
      if (bundle.getSymbolicName() != null) {
        return bundle;
      }
      bundle.uninstall();
      if (PluginPaths.isLibraryJar(jar)) {
        return installLibrary(jar, URI.create("jar:" + jar.toUri() + "!/"));
      }
      problems.add(name, jar + " is not an OSGi bundle: its manifest has no Bundle-SymbolicName", help);
    } catch (BundleException e) {
      // To the framework a jar without any manifest is not even a jar.
      if (PluginPaths.isLibraryJar(jar)) {
        return installLibrary(jar, URI.create("jar:" + jar.toUri() + "!/"));
      }
      Throwable cause = e.getCause() == null ? e : e.getCause();
      problems.add(name, e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
          ? jar + " holds a bundle that is installed already: " + e.getMessage()
          : jar + " cannot be installed: " + Problems.reason(cause), help);
    }
    return null;
  }
}
