// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of inputs and of what the reader says about each: lines with an input, indented lines with the problems.
 *
 * <p>With {@code -Dlamina.update} the file is written anew, to be read and judged before it is committed.
 */
record ProblemTable(String file, List<Case> cases) {
  record Case(String input, List<String> problems) {}

  private static final Path SOURCES = Path.of("src/test/resources/org/lamina/json");

  static ProblemTable of(String file) {
    List<Case> cases = new ArrayList<>();
    for (String line : Sketch.resource(file).split("\n")) {
      if (line.startsWith("#") && cases.isEmpty() && !line.startsWith("# x")) continue;
      if (line.startsWith("    ")) cases.get(cases.size() - 1).problems().add(line.substring(4));
      else cases.add(new Case(line, new ArrayList<>()));
    }
    return new ProblemTable(file, cases);
  }

  static boolean updating() {
    return System.getProperty("lamina.update") != null;
  }

  void update(Function<String, List<String>> reader) {
    StringBuilder text = new StringBuilder(Sketch.resource(file).lines().findFirst().orElseThrow()).append('\n');
    for (Case each : cases) {
      text.append(each.input()).append('\n');
      for (String problem : reader.apply(each.input())) text.append("    ").append(problem).append('\n');
    }
    try {
      Files.writeString(SOURCES.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
