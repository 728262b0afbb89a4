// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.simulation.DataTable;
import org.lamina.model.quantity.Units;

/** A table that grows row by row, in SI units; shown in those of its columns. */
final class Rows {
  private record Column(String name, String unit, List<Double> values) {}

  private final List<Column> columns = new ArrayList<>();

  /** One more column; a unit that is not in the table of units is one of SI. */
  Rows column(String name, String unit) {
    columns.add(new Column(name, unit, new ArrayList<>()));
    return this;
  }

  /** A value for each column; what does not exist is NaN. */
  void add(double... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
    }
    for (int i = 0; i < values.length; i++) {
      Column column = columns.get(i);
      double si = values[i];
      column.values().add(
          Double.isFinite(si) ? Units.find(column.unit()).map(unit -> unit.fromSi(si)).orElse(si) : Double.NaN);
    }
  }

  DataTable table(String id, String title, List<String> notes) {
    return new DataTable(
        id,
        title,
        columns.stream().map(column -> new DataTable.Column(column.name(), column.unit(), column.values())).toList(),
        notes);
  }
}
