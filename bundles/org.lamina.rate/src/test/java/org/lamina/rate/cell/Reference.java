// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table of numbers from another solution, beside this class: how they were found stands in its comments. */
record Reference(List<Row> rows) {

  /** One line, with the names of the columns. */
  record Row(List<String> columns, List<String> cells) {
    String text(String column) {
      int place = columns.indexOf(column);
      if (place < 0) throw new AssertionError("no column " + column + " in " + columns);
      return cells.get(place);
    }

    double value(String column) {
      return Double.parseDouble(text(column));
    }

    void agrees(String column, double found, double relative) {
      double expected = value(column);
      assertEquals(expected, found, relative * Math.abs(expected), () -> column + " of " + cells);
    }
  }

  static Reference read(String file) {
    try (InputStream stream = Reference.class.getResourceAsStream(file)) {
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      List<String> columns = split(lines.get(0));
      return new Reference(lines.stream().skip(1).map(line -> new Row(columns, split(line))).toList());
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  private static List<String> split(String line) {
    return Arrays.stream(line.split(",")).map(String::strip).toList();
  }

  List<String> cells() {
    return rows.stream().map(row -> row.text("cell")).distinct().toList();
  }

  List<Double> currents(String cell) {
    return rows.stream().filter(row -> row.text("cell").equals(cell)).map(row -> row.value("A_m2")).distinct().toList();
  }

  List<Row> rows(String cell, double current) {
    return rows.stream().filter(row -> row.text("cell").equals(cell) && row.value("A_m2") == current).toList();
  }
}
