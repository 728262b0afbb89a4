// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;

/** Collects what went wrong; of one bundle only the first thing, because the others follow from it. */
final class Problems {
  static final String REBUILD = "Build the product again: LAMINA_REBUILD=1 lamina --version";
  static final String CHECK_PLUGIN_PATH = "Correct the path after --plugin-path, or leave the option out.";

  private final List<LaunchProblem> problems = new ArrayList<>();
  private final Set<Bundle> reported = new HashSet<>();

  void add(String plugin, String message, String help) {
    problems.add(new LaunchProblem(plugin, message, help));
  }

  void add(Bundle bundle, String message, String help) {
    if (reported.add(bundle)) {
      add(name(bundle), message, help);
    }
  }

  boolean isReported(Bundle bundle) {
    return reported.contains(bundle);
  }

  List<LaunchProblem> list() {
    return List.copyOf(problems);
  }

  static String name(Bundle bundle) {
    return bundle.getSymbolicName() != null ? bundle.getSymbolicName() : bundle.getLocation();
  }

  /** Returns what an exception says, or its kind when it says nothing. */
  static String reason(Throwable thrown) {
    String name = thrown.getClass().getName();
    return thrown.getMessage() == null ? name : name + ": " + thrown.getMessage();
  }
}
