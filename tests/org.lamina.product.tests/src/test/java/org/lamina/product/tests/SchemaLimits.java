// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lamina.json.ReadProblem;

/**
 * The table of what a schema cannot see, {@code docs/format/schema-limits.md}. The tests of the format show each of its
 * rows by its example.
 */
final class SchemaLimits {
  /** A sign, or a zero as such, is no matter of arithmetic: a schema does see it. */
  private static final Pattern SIGN =
      Pattern.compile(".* must be above zero; '(?:-|0(?:\\.0*)?(?![.0-9])).*", Pattern.DOTALL);

  private record Row(ReadProblem.Kind kind, String words) {}

  private final List<Row> rows = new ArrayList<>();

  SchemaLimits() {
    try {
      Path table = Project.TOP.resolve("docs/format/schema-limits.md");
      for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
        if (!line.startsWith("| ") || line.startsWith("| Kind")) continue;
        String[] cells = line.split(" \\| |^\\| ");
        rows.add(new Row(ReadProblem.Kind.valueOf(cells[1]), cells[2]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return rows.size();
  }

  /** Whether a schema is excused from seeing a problem. */
  boolean cover(ReadProblem problem) {
    if (SIGN.matcher(problem.message()).matches()) return false;
    return rows.stream().anyMatch(row -> row.kind() == problem.kind() && problem.message().contains(row.words()));
  }
}
