// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the launcher picks out of the command's arguments. It leaves all of them in place: the command reads them again,
 * and it is the command that complains about a value it cannot use.
 *
 * @param pluginPaths folders of plugins, and single plugins, from {@code --plugin-path}
 * @param deadline from {@code --deadline SECONDS}, or else the default
 */
record LaunchArguments(List<Path> pluginPaths, Duration deadline) {
  private static final String PLUGIN_PATH = "--plugin-path";
  private static final String DEADLINE = "--deadline";

  static LaunchArguments scan(String[] arguments, Duration defaultDeadline) {
    List<Path> pluginPaths = new ArrayList<>();
    Duration deadline = defaultDeadline;
    for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
      String pluginPath = value(arguments, i, PLUGIN_PATH);
      if (pluginPath != null && !pluginPath.isEmpty()) {
        addPath(pluginPaths, pluginPath);
      }
      deadline = seconds(value(arguments, i, DEADLINE), deadline);
    }
    return new LaunchArguments(List.copyOf(pluginPaths), deadline);
  }

  /** Returns the value that follows the option at this place, or {@code null}. */
  private static String value(String[] arguments, int at, String option) {
    String argument = arguments[at];
    if (argument.equals(option)) {
      return at + 1 < arguments.length ? arguments[at + 1] : null;
    }
    boolean joined = argument.startsWith(option) && argument.startsWith("=", option.length());
    return joined ? argument.substring(option.length() + 1) : null;
  }

  private static void addPath(List<Path> paths, String text) {
    try {
      paths.add(Path.of(text));
    } catch (InvalidPathException e) {
      // The command reports it: it sees the same argument.
    }
  }

  /** Returns the duration of a positive number of seconds, else the fallback. */
  static Duration seconds(String text, Duration fallback) {
    if (text == null) {
      return fallback;
    }
    try {
      double seconds = Double.parseDouble(text);
      boolean usable = seconds >= 0.001 && seconds <= 1e6;
      return usable ? Duration.ofMillis((long) (seconds * 1000)) : fallback;
    } catch (NumberFormatException e) {
      return fallback;
    }
  }
}
