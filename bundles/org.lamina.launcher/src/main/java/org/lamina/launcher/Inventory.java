// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;

/** Compares what runs with what should; the framework is no safety net, it starts what it can and says nothing. */
final class Inventory {
  private final Problems problems;

  Inventory(Problems problems) {
    this.problems = problems;
  }

  void compare(Map<FeatureBundle, Bundle> feature, List<Bundle> plugins) {
    feature.forEach((expected, bundle) -> {
      requireSame(bundle, "name", expected.symbolicName(), bundle.getSymbolicName());
      requireSame(bundle, "version", expected.version(), bundle.getVersion().toString());
      requireRunning(bundle);
    });
    plugins.forEach(this::requireRunning);
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
