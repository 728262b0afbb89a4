// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.util.List;
import java.util.Objects;

/**
 * Something that is not as the feature file, or the user, said it should be.
 *
 * @param plugin the bundle that is concerned: its symbolic name, or its path when it has none
 * @param message what is wrong, and where
 * @param help what to do about it
 */
public record LaunchProblem(String plugin, String message, String help) {

  /** The framework property under which the command finds the problems, one line each; absent when there are none. */
  public static final String PROPERTY = "lamina.launch.problems";

  public LaunchProblem {
    Objects.requireNonNull(plugin, "plugin");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(help, "help");
  }

  /** Returns {@code plugin<TAB>message<TAB>help} on one line. */
  public String toLine() {
    return flat(plugin) + '\t' + flat(message) + '\t' + flat(help);
  }

  static String toLines(List<LaunchProblem> problems) {
    StringBuilder lines = new StringBuilder();
    for (LaunchProblem problem : problems) {
      lines.append(problem.toLine()).append('\n');
    }
    return lines.toString();
  }

  /** The message of an exception can hold anything; a tab or a line end in it would break the line form. */
  private static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      flat.append(Character.isISOControl(c) ? ' ' : c);
    }
    return flat.toString().strip();
  }
}
