// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of the table of bad input.
 *
 * @param file what is checked
 * @param options what stands behind it on the command line
 * @param exitCode what the command must give
 * @param process whether the row also runs as a process of its own
 * @param says every error and failure that the command must report, in order
 */
record BadInputRow(String file, List<String> options, int exitCode, boolean process, List<Said> says) {

  /**
   * An error or failure.
   *
   * @param line from one; zero when it has no place
   * @param by the rule, or {@code failed}
   * @param message its beginning
   * @param help its beginning
   */
  record Said(int line, int column, String by, String message, String help) {
    /** Stands for any number of them. */
    static final Said MORE = new Said(0, 0, "...", "", "");

    /** Whether an actual one is the one that this row expects. */
    boolean begins(Said actual) {
      return line == actual.line
          && column == actual.column
          && by.equals(actual.by)
          && actual.message.startsWith(message)
          && actual.help.startsWith(help);
    }

    @Override
    public String toString() {
      String place = line == 0 ? "" : line + ":" + column + " ";
      return place + by + ": " + message + (help.isEmpty() ? "" : "\n      help: " + help);
    }
  }

  /** Whether these are what the command must report. */
  boolean expects(List<Said> actual) {
    int more = says.indexOf(Said.MORE);
    if (more < 0) return actual.size() == says.size() && begin(says, actual);
    List<Said> last = says.subList(more + 1, says.size());
    return actual.size() >= says.size() - 1
        && begin(says.subList(0, more), actual.subList(0, more))
        && begin(last, actual.subList(actual.size() - last.size(), actual.size()));
  }

  private static boolean begin(List<Said> expected, List<Said> actual) {
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).begins(actual.get(i))) return false;
    }
    return true;
  }

  /** The command line, with more options than those of the row before the file. */
  String[] arguments(String... more) {
    return Stream.of(List.of("check"), List.of(more), List.of(file), options)
        .flatMap(List::stream)
        .toArray(String[]::new);
  }

  @Override
  public String toString() {
    String name = file.isEmpty() ? "(empty)" : file;
    return String.join(" | ", Stream.concat(Stream.of(name), options.stream()).toList());
  }
}
