// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Aligned columns; a column in which no row has anything is left out. */
final class Columns {
  private static final String GAP = "  ";

  private final String[][] titles;
  private final boolean[] rightAligned;
  private final List<String[]> rows = new ArrayList<>();

  /**
   * @param titles of the columns; one that begins with {@code >} is aligned to the right, one with line feeds has
   *     several lines
   */
  Columns(String... titles) {
    this.titles = new String[titles.length][];
    rightAligned = new boolean[titles.length];
    for (int column = 0; column < titles.length; column++) {
      rightAligned[column] = titles[column].startsWith(">");
      String[] parts = titles[column].substring(rightAligned[column] ? 1 : 0).split("\n", -1);
      for (int i = 0; i < parts.length; i++) parts[i] = Lines.printable(parts[i]);
      this.titles[column] = parts;
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
    int height = Arrays.stream(titles).mapToInt(title -> title.length).max().orElse(0);
    for (int row = 0; row < height; row++) lines.add(line(indent, titleRow(row, height), widths));
    for (String[] row : rows) lines.add(line(indent, row, widths));
  }

  /** A line of the titles, which stand at the bottom of their space. */
  private String[] titleRow(int row, int height) {
    String[] cells = new String[titles.length];
    for (int column = 0; column < cells.length; column++) {
      int line = row - (height - titles[column].length);
      cells[column] = line < 0 ? "" : titles[column][line];
    }
    return cells;
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
      for (String line : titles[column]) {
        if (widths[column] > 0) widths[column] = Math.max(widths[column], width(line));
      }
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
