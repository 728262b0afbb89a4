// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.simulation;

import java.util.List;

/**
 * Numbers in columns, for example an impedance over frequency.
 *
 * @param id in kebab case, for example {@code "impedance"}
 * @param title for a reader
 * @param columns at least one, all of the same length
 * @param notes what a reader must know
 */
public record DataTable(String id, String title, List<Column> columns, List<String> notes) {
  /**
   * One column. A value that does not exist is NaN.
   *
   * @param name in words, for example {@code "real part of the impedance"}
   * @param unit symbol as shown; empty for a bare number
   */
  public record Column(String name, String unit, List<Double> values) {
    public Column {
      values = List.copyOf(values);
    }
  }

  public DataTable {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
    if (columns.isEmpty()) throw new IllegalArgumentException("table '" + id + "' has no columns");
    int length = columns.get(0).values().size();
    for (Column column : columns) {
      if (column.values().size() != length) {
        throw new IllegalArgumentException("column '" + column.name() + "' of table '" + id + "' is of another length");
      }
    }
  }

  /** How many rows it has. */
  public int rows() {
    return columns.get(0).values().size();
  }
}
