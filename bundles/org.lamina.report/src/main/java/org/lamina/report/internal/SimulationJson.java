// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.result.Problem;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.result.Report;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRun;
import tools.jackson.core.JsonGenerator;

/** Writes the result of a simulation as {@code simulation.schema.json} describes it. */
public final class SimulationJson {
  private static final double SQUARE_CENTIMETRES = 1e4;

  private final JsonGenerator json;
  private final JsonMembers members;

  public SimulationJson(JsonGenerator json) {
    this.json = json;
    this.members = new JsonMembers(json);
  }

  /** Writes the whole result. */
  public void write(SimulationReport report, Report.Run run) {
    Optional<Simulation> simulation = report.simulation();
    json.writeStartObject();
    runs(simulation.map(Simulation::runs).orElse(List.of()));
    json.writeArrayPropertyStart("tables");
    simulation.map(Simulation::tables).orElse(List.of()).forEach(this::table);
    json.writeEndArray();
    members.strings("notes", simulation.map(Simulation::notes).orElse(List.of()));
    json.writeArrayPropertyStart("sources");
    for (PropertyUse use : simulation.map(Simulation::sources).orElse(List.of())) members.source(use);
    json.writeEndArray();
    members.strings("missing", simulation.map(Simulation::missing).orElse(List.of()));
    json.writeArrayPropertyStart("findings");
    report.findings().forEach(members::finding);
    json.writeEndArray();
    List<Problem> problems = new ArrayList<>(report.problems());
    problems.addAll(run.problems());
    members.problems(problems);
    about(report, run);
    json.writeEndObject();
  }

  private void runs(List<SimulationRun> runs) {
    SimulationRunJson writer = new SimulationRunJson(json);
    json.writeArrayPropertyStart("runs");
    runs.forEach(writer::write);
    json.writeEndArray();
  }

  private void table(DataTable table) {
    json.writeStartObject();
    json.writeStringProperty("id", table.id());
    json.writeStringProperty("title", table.title());
    json.writeArrayPropertyStart("columns");
    for (DataTable.Column column : table.columns()) {
      json.writeStartObject();
      json.writeStringProperty("name", column.name());
      json.writeStringProperty("unit", column.unit().isEmpty() ? "1" : column.unit());
      members.series("values", column.values());
      json.writeEndObject();
    }
    json.writeEndArray();
    members.strings("notes", table.notes());
    json.writeEndObject();
  }

  private void about(SimulationReport report, Report.Run run) {
    json.writeObjectPropertyStart("run");
    json.writeStringProperty("tool", "lamina");
    json.writeStringProperty("version", run.version());
    json.writeStringProperty("file", report.file());
    json.writeStringProperty("name", report.name());
    json.writeStringProperty("simulator", report.simulator());
    json.writeStringProperty("model", report.simulation().map(Simulation::model).orElse(""));
    if (report.footprintSquareMetres().isPresent()) {
      members.quantity("footprint", report.footprintSquareMetres().getAsDouble() * SQUARE_CENTIMETRES, "cm2");
    }
    members.strings("set", report.setTo());
    members.strings("plugins", run.plugins());
    json.writeNumberProperty("exitCode", run.exitCode());
    json.writeEndObject();
  }
}
