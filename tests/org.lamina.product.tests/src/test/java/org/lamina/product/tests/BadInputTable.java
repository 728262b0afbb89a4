// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lamina.product.tests.BadInputRow.Said;

/** Reads {@code broken/table.txt}; its head says how it is written. */
final class BadInputTable {
  /** Where the table and the committed files lie. */
  static final Path FOLDER =
      Path.of("src/test/resources/org/lamina/product/tests/broken").toAbsolutePath();

  private static final Pattern HEAD = Pattern.compile("(.*) => ([012])( process)?");
  private static final Pattern SAID = Pattern.compile("  (?:(\\d+):(\\d+) )?([a-z-]+): (.*)");
  private static final Pattern HELP = Pattern.compile("      help: (.*)");

  private BadInputTable() {}

  static List<BadInputRow> rows() {
    List<BadInputRow> rows = new ArrayList<>();
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#")) continue;
      if (!line.startsWith(" ")) rows.add(row(line));
      else if (line.startsWith("      ")) addHelp(line, rows.get(rows.size() - 1).says());
      else rows.get(rows.size() - 1).says().add(line.equals("  ...") ? Said.MORE : said(line));
    }
    return rows;
  }

  private static BadInputRow row(String line) {
    Matcher head = matched(HEAD, line);
    List<String> words = List.of(head.group(1).split(" \\| ", -1));
    String file = words.get(0).equals("(empty)") ? "" : words.get(0);
    int exitCode = Integer.parseInt(head.group(2));
    boolean process = head.group(3) != null;
    return new BadInputRow(file, words.subList(1, words.size()), exitCode, process, new ArrayList<>());
  }

  private static Said said(String line) {
    Matcher said = matched(SAID, line);
    int place = said.group(1) == null ? 0 : Integer.parseInt(said.group(1));
    int column = said.group(2) == null ? 0 : Integer.parseInt(said.group(2));
    return new Said(place, column, said.group(3), said.group(4), "");
  }

  private static void addHelp(String line, List<Said> says) {
    Said last = says.remove(says.size() - 1);
    String help = matched(HELP, line).group(1);
    says.add(new Said(last.line(), last.column(), last.by(), last.message(), help));
  }

  private static Matcher matched(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) throw new IllegalStateException("table.txt: cannot read: " + line);
    return matcher;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FOLDER.resolve("table.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
