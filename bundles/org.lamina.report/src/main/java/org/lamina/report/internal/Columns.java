// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.ArrayList;
import java.util.List;

/** Aligned columns; a column in which no row has anything is left out. */
final class Columns {
  private static final String GAP = "  ";

  private final String[] titles;
  private final boolean[] rightAligned;
  private final List<String[]> rows = new ArrayList<>();

  /**
   * @param titles of the columns; one that begins with {@code >} is aligned to the right
   */
  Columns(String... titles) {
    this.titles = titles.clone();
    rightAligned = new boolean[titles.length];
    for (int column = 0; column < titles.length; column++) {
      rightAligned[column] = titles[column].startsWith(">");
      if (rightAligned[column]) this.titles[column] = titles[column].substring(1);
    }
  }

  void add(String... cells) {
    if (cells.length != titles.length) {
      throw new IllegalArgumentException(cells.length + " cells in " + titles.length + " columns");
    }
    String[] row = new String[cells.length];
    for (int column = 0; column < cells.length; column++) {
      row[column] = Lines.printable(cells[column]);
    }
    rows.add(row);
  }

  void write(String indent, Lines lines) {
    int[] widths = widths();
    lines.add(line(indent, titles, widths));
    for (String[] row : rows) lines.add(line(indent, row, widths));
  }

  /** Width of each column; zero for one that is empty. */
  private int[] widths() {
    int[] widths = new int[titles.length];
    for (String[] row : rows) {
      for (int column = 0; column < row.length; column++) {
        widths[column] = Math.max(widths[column], width(row[column]));
      }
    }
    for (int column = 0; column < widths.length; column++) {
      if (widths[column] > 0) widths[column] = Math.max(widths[column], width(titles[column]));
    }
    return widths;
  }

  private String line(String indent, String[] cells, int[] widths) {
    StringBuilder line = new StringBuilder(indent);
    for (int column = 0; column < cells.length; column++) {
      if (widths[column] == 0) continue;
      String padding = " ".repeat(widths[column] - width(cells[column]));
      line.append(rightAligned[column] ? padding + cells[column] : cells[column] + padding)
          .append(GAP);
    }
    return line.toString();
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
