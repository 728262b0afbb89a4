// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lamina.model.Design;

/** The design that the tests start from, and a format that knows its geometry. */
final class Sketch {
  static final DesignFormat FORMAT = new DesignFormat(List.of(Geometries.create()));

  private Sketch() {}

  static String text() {
    return resource("sketch.lamina.json");
  }

  static String resource(String name) {
    try (InputStream stream = Sketch.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The design with the one occurrence of something replaced. */
  static String with(String replaced, String by) {
    return replaced(text(), replaced, by);
  }

  static String replaced(String text, String replaced, String by) {
    int at = text.indexOf(replaced);
    if (at < 0 || text.indexOf(replaced, at + 1) >= 0) {
      throw new IllegalArgumentException("'" + replaced + "' must occur once");
    }
    return text.substring(0, at) + by + text.substring(at + replaced.length());
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static ReadResult<Design> read(String text, String... settings) {
    List<Setting> parsed = new ArrayList<>();
    for (String setting : settings) parsed.add(Setting.parse(setting));
    return FORMAT.readDesign(bytes(text), parsed);
  }

  static List<String> problems(String text, String... settings) {
    return lines(read(text, settings).problems());
  }

  /** {@code 12:65 DIMENSION message | help}. */
  static List<String> lines(List<ReadProblem> problems) {
    List<String> lines = new ArrayList<>();
    for (ReadProblem problem : problems) {
      Position position = problem.position();
      lines.add(
          position.line() + ":" + position.column() + " " + problem.kind() + " " + problem.message() + " | "
              + problem.help());
    }
    return lines;
  }
}
