// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;

/** Compares what runs with what should; the framework is no safety net, it starts what it can and says nothing. */
final class Inventory {
  private final Problems problems;

  Inventory(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reports every difference.
   *
   * @param installed each bundle of the feature, or {@code null} where there is none, which was reported already
   */
  void compare(Feature feature, Bundle[] installed, List<Bundle> plugins) {
    for (int i = 0; i < installed.length; i++) {
      if (installed[i] != null) {
        FeatureBundle expected = feature.bundles().get(i);
        requireSame(installed[i], "name", expected.symbolicName(), installed[i].getSymbolicName());
        requireSame(installed[i], "version", expected.version(), installed[i].getVersion().toString());
        requireRunning(installed[i]);
      }
    }
    for (Bundle plugin : plugins) {
      requireRunning(plugin);
    }
  }

  private void requireSame(Bundle bundle, String what, String expected, String actual) {
    if (expected != null && !expected.equals(actual)) {
      problems.add(bundle, "its " + what + " is " + actual + " but should be " + expected, Problems.REBUILD);
    }
  }

  private void requireRunning(Bundle bundle) {
    boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    int state = bundle.getState();
    if (state != (fragment ? Bundle.RESOLVED : Bundle.ACTIVE)) {
      problems.add(bundle, "it is " + name(state) + " after the start but should be "
          + (fragment ? "resolved" : "active"), "Remove it, or report this.");
    }
  }

  private static String name(int state) {
    switch (state) {
      case Bundle.UNINSTALLED: return "uninstalled";
      case Bundle.INSTALLED: return "installed only";
      case Bundle.RESOLVED: return "stopped";
      case Bundle.STARTING: return "still starting";
      case Bundle.STOPPING: return "stopping";
      default: return "active";
    }
  }
}
