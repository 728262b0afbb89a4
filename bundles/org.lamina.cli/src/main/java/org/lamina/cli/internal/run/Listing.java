// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.util.ArrayList;
import java.util.List;

/** Rows of text: aligned for people, as an array of objects for programs. */
public final class Listing {
  private Listing() {}

  /** Aligned columns, without titles. */
  public static String text(List<List<String>> rows) {
    List<List<String>> cells = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> clean = row.stream().map(Listing::oneLine).toList();
      cells.add(clean);
      for (int column = 0; column < clean.size(); column++) {
        int length = clean.get(column).length();
        if (column == widths.size()) widths.add(length);
        else widths.set(column, Math.max(widths.get(column), length));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : cells) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(widths.get(column) - cell.length() + 2));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** An array of objects. */
  public static String json(List<String> members, List<List<String>> rows) {
    StringBuilder text = new StringBuilder("[");
    for (List<String> row : rows) {
      text.append(text.length() > 1 ? ",\n  {" : "\n  {");
      for (int column = 0; column < row.size(); column++) {
        text.append(column > 0 ? ", " : " ")
            .append(quoted(members.get(column)))
            .append(": ")
            .append(quoted(row.get(column)));
      }
      text.append(" }");
    }
    return text.append(rows.isEmpty() ? "]\n" : "\n]\n").toString();
  }

  /** What a plugin wrote cannot break out of its line, nor send commands to a terminal. */
  public static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
  }

  /** A JSON string. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char character : text.toCharArray()) {
      if (character < ' ') {
        quoted.append(character < 16 ? "\\u000" : "\\u00").append(Integer.toHexString(character));
      } else {
        quoted.append(character == '"' || character == '\\' ? "\\" : "").append(character);
      }
    }
    return quoted.append('"').toString();
  }
}
