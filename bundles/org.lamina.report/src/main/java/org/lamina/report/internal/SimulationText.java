// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.Severity;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.model.EvidenceKind;

/** The result of a simulation for people. */
public final class SimulationText {
  private static final int INCOMPLETE = 2;
  private static final int TITLE_WIDTH = 11;

  private final SimulationReport report;
  private final boolean whole;
  private final Lines lines;

  /**
   * @param whole with everything about the runs of the ends of a range, too
   */
  public SimulationText(SimulationReport report, boolean whole, Lines lines) {
    this.report = report;
    this.whole = whole;
    this.lines = lines;
  }

  /** Writes the whole result. */
  public void write(Report.Run run) {
    Optional<Simulation> simulation = report.simulation();
    FindingLines.write(asDesign(), Severity.NOTE, lines);
    simulation.ifPresent(this::write);
    lines.paragraph();
    run.problems().forEach(problem -> FindingLines.write("lamina", problem, lines));
    lines.paragraph();
    lines.add(summary(simulation, run.exitCode()));
  }

  private DesignReport asDesign() {
    return new DesignReport(
        report.file(), report.name(), report.findings(), List.of(), List.of(), Map.of(), report.problems(),
        report.setTo());
  }

  private void write(Simulation simulation) {
    lines.paragraph();
    lines.add(report.name() + " (" + report.file() + ")");
    LabelledRows rows = new LabelledRows(lines);
    rows.add("simulator", report.simulator());
    for (String change : report.setTo()) rows.add("what if", change);
    listed("missing", simulation.missing(), rows);
    runs(simulation.runs());
    for (DataTable table : simulation.tables()) table(table);
    lines.paragraph();
    if (!simulation.model().isBlank()) rows.add("model", simulation.model());
    listed("notes", simulation.notes(), rows);
    assumed(simulation.sources(), rows);
  }

  private void runs(List<SimulationRun> runs) {
    if (runs.size() > 1) RunOverview.write(runs, lines);
    boolean anyStated = runs.stream().anyMatch(run -> run.variant().isEmpty());
    int leftOut = 0;
    for (SimulationRun run : runs) {
      if (whole || !anyStated || run.variant().isEmpty()) new RunText(lines).write(run);
      else leftOut++;
    }
    if (leftOut == 0) return;
    lines.paragraph();
    lines.add("  of the " + Shown.plural(leftOut, "run") + " at the ends of a range --verbose tells as much");
  }

  private static void listed(String label, List<String> entries, LabelledRows rows) {
    for (int i = 0; i < entries.size(); i++) rows.add(i == 0 ? label : "", entries.get(i));
  }

  /** The inputs that nobody is known to have measured for this case. */
  private static void assumed(List<PropertyUse> sources, LabelledRows rows) {
    Set<String> all = new LinkedHashSet<>();
    Set<String> assumed = new LinkedHashSet<>();
    for (PropertyUse use : sources) {
      all.add(use.owner() + " " + use.property());
      if (use.kind() == EvidenceKind.ASSUMED) assumed.add(use.owner() + " " + use.property());
    }
    if (all.isEmpty()) return;
    String names = assumed.isEmpty() ? "" : ": " + String.join(", ", assumed);
    rows.add("assumed inputs", assumed.size() + " of " + all.size() + names);
  }

  private void table(DataTable table) {
    lines.paragraph();
    lines.add(table.title());
    List<String> titles = new ArrayList<>();
    for (DataTable.Column column : table.columns()) {
      titles.add(">" + folded(column.name()) + (column.unit().isEmpty() ? "" : "\n" + column.unit()));
    }
    Columns columns = new Columns(titles.toArray(String[]::new));
    for (int row = 0; row < table.rows(); row++) {
      List<String> cells = new ArrayList<>();
      for (DataTable.Column column : table.columns()) {
        double value = column.values().get(row);
        cells.add(Double.isNaN(value) ? "-" : Shown.number(value));
      }
      columns.add(cells.toArray(String[]::new));
    }
    columns.write("  ", lines);
    for (String note : table.notes()) LabelledRows.wrapped("  ", note, lines);
  }

  /** A long name in several lines: columns are as wide as their numbers, not as what they are called. */
  private static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    int width = 0;
    for (String word : name.strip().split("\\s+")) {
      boolean fits = width > 0 && width + 1 + word.length() <= TITLE_WIDTH;
      if (width > 0) folded.append(fits ? ' ' : '\n');
      width = fits ? width + 1 + word.length() : word.length();
      folded.append(word);
    }
    return folded.toString();
  }

  private static String summary(Optional<Simulation> simulation, int exitCode) {
    List<String> parts = new ArrayList<>();
    int runs = simulation.map(one -> one.runs().size()).orElse(0);
    int tables = simulation.map(one -> one.tables().size()).orElse(0);
    if (runs > 0 || tables == 0) parts.add(Shown.plural(runs, "run"));
    if (tables > 0) parts.add(Shown.plural(tables, "table"));
    int warnings = 0;
    for (SimulationRun run : simulation.map(Simulation::runs).orElse(List.of())) warnings += run.warnings().size();
    if (warnings > 0) parts.add(Shown.plural(warnings, "warning"));
    int missing = simulation.map(one -> one.missing().size()).orElse(0);
    if (missing > 0) parts.add(missing + " missing");
    return (exitCode == INCOMPLETE ? "incomplete: not everything could be run; " : "") + String.join(", ", parts);
  }
}
