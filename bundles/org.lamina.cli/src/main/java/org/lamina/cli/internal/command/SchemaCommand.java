// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Session;
import org.lamina.engine.Engine;
import org.lamina.engine.Simulators;
import org.lamina.json.DesignFormat;
import org.lamina.model.ModelPackage;
import org.lamina.model.meta.ModelMeta;
import org.lamina.report.JsonExporter;
import org.lamina.report.SimulationForm;

/** What editors need for completion, and what programs can rely on. */
final class SchemaCommand implements Command {
  private static final String REPORT = "report";
  private static final String SIMULATION = "simulation";

  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "schema",
            "Prints the JSON Schema of a kind of file.",
            "The schema (2020-12) knows the geometries of the installed plugins. KIND is design"
                + " (default), material, recipe, evidence, library (the one in a design), library-header"
                + " (lamina-library.json), cell (in plain numbers, for simulate), or what --format json"
                + " answers: report, or simulation.")
        .taking(0, 1, "[KIND]")
        .obeying(Options.DEADLINE)
        .examples(
            "lamina schema design -o design.schema.json   # point your editor at it for"
                + " completion");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    String kind =
        session.arguments().operands().isEmpty() ? "design" : session.arguments().operands().get(0);
    if (kind.equals(REPORT)) {
      session.data().append(JsonExporter.schema());
      return ExitCode.FINE;
    }
    if (kind.equals(SIMULATION)) {
      session.data().append(SimulationForm.schema());
      return ExitCode.FINE;
    }
    EClass type = kinds().get(kind);
    session.data().append(type == null ? ofCell(kind, session) : session.formats().json().schema(type));
    return ExitCode.FINE;
  }

  /** The schema of files that a simulator reads; their classes are no part of designs. */
  private static String ofCell(String kind, Session session) throws CommandFailure, InterruptedException {
    List<String> known = new ArrayList<>(kinds().keySet());
    known.add(REPORT);
    known.add(SIMULATION);
    for (Simulators.Known simulator : new Engine(session.plugins(), session.engineOptions()).simulators().all()) {
      if (simulator.cell().isEmpty()) continue;
      EClass type = simulator.cell().get();
      if (ModelMeta.typeName(type).equals(kind)) return new DesignFormat(List.of(type.getEPackage())).schema(type);
      known.add(ModelMeta.typeName(type));
    }
    throw Session.unknown("schema", kind, known);
  }

  private static Map<String, EClass> kinds() {
    Map<String, EClass> kinds = new LinkedHashMap<>();
    kinds.put("design", ModelPackage.Literals.DESIGN);
    kinds.put("material", ModelPackage.Literals.MATERIAL);
    kinds.put("recipe", ModelPackage.Literals.RECIPE);
    kinds.put("evidence", ModelPackage.Literals.EVIDENCE);
    kinds.put("library", ModelPackage.Literals.LIBRARY);
    kinds.put("library-header", ModelPackage.Literals.LIBRARY_HEADER);
    return kinds;
  }
}
