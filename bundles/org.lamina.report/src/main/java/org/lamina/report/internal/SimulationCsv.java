// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.List;
import java.util.Optional;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.SimulationRun.Curve;
import org.lamina.model.quantity.Numbers;

/**
 * The result of a simulation as CSV: the tables of a study, those of the same columns as one, or else the curves of the
 * runs with the column names and signs of the Battery Data Format (github.com/battery-data-alliance,
 * ontology 1.1): current and charge are positive on charge, and counters never go back.
 */
public final class SimulationCsv {
  /** Where no footprint is stated. */
  private static final double ONE_SQUARE_CENTIMETRE = 1e-4;

  private static final double SECONDS_PER_HOUR = 3600;

  private SimulationCsv() {}

  /** The text; empty when nothing was run. */
  public static String of(SimulationReport report) {
    Optional<Simulation> simulation = report.simulation();
    if (simulation.isEmpty() || !simulation.get().missing().isEmpty()) return "";
    if (!simulation.get().tables().isEmpty()) return tables(simulation.get().tables());
    return curves(simulation.get().runs(), report.footprintSquareMetres().orElse(ONE_SQUARE_CENTIMETRE));
  }

  private static String tables(List<DataTable> tables) {
    CsvRows rows = new CsvRows();
    List<String> before = List.of();
    for (DataTable table : tables) {
      List<String> titles = table.columns().stream().map(SimulationCsv::title).toList();
      if (!titles.equals(before)) {
        if (!before.isEmpty()) rows.end();
        if (tables.size() > 1) rows.text("Table");
        titles.forEach(rows::text);
        rows.end();
      }
      before = titles;
      for (int row = 0; row < table.rows(); row++) {
        if (tables.size() > 1) rows.text(table.title());
        row(table, row, rows);
      }
    }
    return rows.text();
  }

  private static String title(DataTable.Column column) {
    return column.name() + " / " + (column.unit().isEmpty() ? "1" : column.unit());
  }

  private static void row(DataTable table, int row, CsvRows rows) {
    for (DataTable.Column column : table.columns()) {
      double value = column.values().get(row);
      rows.number(Double.isNaN(value) ? "" : Numbers.report(value));
    }
    rows.end();
  }

  private static String curves(List<SimulationRun> runs, double squareMetres) {
    CsvRows rows = new CsvRows();
    rows.text(
            "Test Time / s",
            "Voltage / V",
            "Current / A",
            "Cycle Count / 1",
            "Step Count / 1",
            "Net Capacity / Ah",
            "Net Energy / Wh",
            "Run / 1",
            "Run Name")
        .end();
    for (int i = 0; i < runs.size(); i++) {
      SimulationRun run = runs.get(i);
      String name = run.name() + run.variant().map(variant -> ", " + variant).orElse("");
      curve(run.curve(), squareMetres, i + 1, name, rows);
    }
    return rows.text();
  }

  private static void curve(Curve curve, double squareMetres, int number, String name, CsvRows rows) {
    int cycles = 0;
    int steps = 0;
    for (int i = 0; i < curve.seconds().size(); i++) {
      boolean otherCycle = i == 0 || !curve.cycleNumbers().get(i).equals(curve.cycleNumbers().get(i - 1));
      boolean otherStep = i == 0 || !curve.stepNumbers().get(i).equals(curve.stepNumbers().get(i - 1));
      if (otherCycle && curve.cycleNumbers().get(i) > 0) cycles++;
      if (otherCycle || otherStep) steps++;
      rows.number(Numbers.report(curve.seconds().get(i)));
      rows.number(Numbers.report(curve.volts().get(i)));
      rows.number(charged(curve.amperesPerSquareMetre().get(i), squareMetres));
      rows.number(Integer.toString(cycles)).number(Integer.toString(steps));
      rows.number(charged(curve.coulombsPerSquareMetre().get(i), squareMetres / SECONDS_PER_HOUR));
      rows.number(charged(curve.joulesPerSquareMetre().get(i), squareMetres / SECONDS_PER_HOUR));
      rows.number(Integer.toString(number)).text(name).end();
    }
  }

  /** Of the device, and positive on charge. */
  private static String charged(double dischargedPerArea, double factor) {
    return Numbers.report(-dischargedPerArea * factor);
  }
}
