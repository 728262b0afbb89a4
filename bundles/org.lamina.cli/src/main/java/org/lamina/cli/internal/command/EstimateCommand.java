// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import org.lamina.api.plugin.Exporter;
import org.lamina.api.plugin.Exporter.View;
import org.lamina.api.result.Report;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.Evaluations;
import org.lamina.cli.internal.run.Exporters;
import org.lamina.cli.internal.run.Session;

/** All numbers. */
final class EstimateCommand implements Command {
  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "estimate",
            "Computes everything that the plugins can compute of designs.",
            "DESIGN is a file (.lamina.json, or .xmi), or '-' for standard input. With -v, every"
                + " number tells its model and its sources. The rules run, too: the exit code is"
                + " that of 'lamina check'.")
        .taking(1, Integer.MAX_VALUE, "DESIGN...")
        .obeying(Options.EVALUATION)
        .examples(
            "lamina estimate cell.lamina.json                         # a table",
            "lamina estimate cell.lamina.json -v                      # and where every number"
                + " comes from",
            "lamina estimate *.lamina.json --format csv -o cells.csv  # for a spreadsheet");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    Exporter exporter = Exporters.wanted(session);
    View view = session.arguments().has(Options.VERBOSE) ? View.ESTIMATE_IN_DETAIL : View.ESTIMATE;
    Report report = new Evaluations(session).run(view);
    Exporters.write(session, exporter, report, view);
    return report.run().exitCode();
  }
}
