// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import org.lamina.api.plugin.Exporter;
import org.lamina.api.plugin.Exporter.View;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.Evaluations;
import org.lamina.cli.internal.run.Exporters;
import org.lamina.cli.internal.run.Session;

/** Findings first, then the headline numbers. */
final class CheckCommand implements Command {
  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "check",
            "Tells what is wrong with designs, and their headline numbers.",
            "DESIGN is a file (.lamina.json, or .xmi), or '-' for standard input.")
        .taking(1, Integer.MAX_VALUE, "DESIGN...")
        .obeying(Options.EVALUATION)
        .examples(
            "lamina check cell.lamina.json                            # findings, then the headline"
                + " numbers",
            "lamina check cell.lamina.json --set stack.2.temperature='300 degC'   # what if it were"
                + " hotter",
            "lamina check *.lamina.json --fail-on warning --format json -o report.json   # for a"
                + " build server");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    Exporter exporter = Exporters.wanted(session);
    Report report = new Evaluations(session).run(View.CHECK);
    Exporters.write(session, exporter, report, View.CHECK);
    if (session.arguments().has(Options.VERBOSE)) tellNotApplicable(session, report);
    return report.run().exitCode();
  }

  private static void tellNotApplicable(Session session, Report report) {
    for (DesignReport design : report.designs()) {
      design
          .rulesNotApplicable()
          .forEach(
              (rule, reason) ->
                  session
                      .talk()
                      .remark(design.file() + ": rule '" + rule + "' did not apply: " + reason));
    }
  }
}
