// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The table of docs/format/schema-limits.md: what the reader finds and the schema does not. */
record SchemaLimits(List<Row> rows) {
  /** A sign, or a zero as such, is no matter of arithmetic: a schema does see it. */
  private static final Pattern VISIBLE_SIGN =
      Pattern.compile(".* must be above zero; '(?:-|0(?![.0-9])).*", Pattern.DOTALL);

  record Row(ReadProblem.Kind kind, String words, String replaced, String by) {
    boolean covers(ReadProblem problem) {
      return problem.kind() == kind && problem.message().contains(words)
          && !VISIBLE_SIGN.matcher(problem.message()).matches();
    }
  }

  static SchemaLimits read() {
    List<Row> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Path.of("../../docs/format/schema-limits.md"))) {
        if (!line.startsWith("| ") || line.startsWith("| Kind")) continue;
        String[] cells = line.split(" \\| |^\\| | \\|$");
        rows.add(new Row(ReadProblem.Kind.valueOf(cells[1]), cells[2], code(cells[4]), code(cells[5])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SchemaLimits(rows);
  }

  private static String code(String cell) {
    if (!cell.startsWith("`") || !cell.endsWith("`")) throw new IllegalStateException("'" + cell + "' is no example");
    return cell.substring(1, cell.length() - 1).replace("<1000 digits>", "1".repeat(1000));
  }

  boolean cover(ReadProblem problem) {
    return rows.stream().anyMatch(row -> row.covers(problem));
  }
}
