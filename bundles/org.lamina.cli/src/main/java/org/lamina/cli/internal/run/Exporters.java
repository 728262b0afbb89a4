// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.plugin.Exporter;
import org.lamina.api.plugin.Exporter.View;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report;
import org.lamina.cli.internal.args.Options;

/** Writes a report in the form that was asked for. */
public final class Exporters {
  private static final String TEXT = "text";

  private Exporters() {}

  /**
   * The exporter of {@code --format}. Asked for first, so that a wrong option costs no evaluation.
   */
  public static Exporter wanted(Session session) throws CommandFailure {
    Colours.wanted(session);
    String format = session.arguments().value(Options.FORMAT).orElse(TEXT);
    List<String> known = new ArrayList<>();
    for (Exporter exporter : session.plugins().exporters()) {
      if (exporter.format().equals(format)) return exporter;
      known.add(exporter.format());
    }
    throw Session.unknown("format", format, known);
  }

  /** Writes a report to the data of the session. */
  public static void write(Session session, Exporter exporter, Report report, View view)
      throws CommandFailure, InterruptedException {
    StringBuilder text = new StringBuilder();
    PluginCall.of(
        "exporter '" + exporter.format() + "'",
        session.deadline(),
        () -> {
          exporter.write(report, view, text);
          return text;
        });
    boolean toScreen = exporter.format().equals(TEXT) && !session.arguments().has(Options.OUTPUT);
    session
        .data()
        .append(toScreen && Colours.wanted(session) ? Colours.paint(text.toString()) : text);
    if (toScreen) return;
    tellIncomplete(session, report);
    if (view != View.CHECK && report.run().exitCode() == ExitCode.FINDINGS) {
      session.talk().remark("there are findings: 'lamina check' shows them");
    }
  }

  /**
   * Says what kept a run from being complete: somebody who looks at the screen, and not into the
   * data, must learn why the exit code is what it is.
   */
  public static void tellIncomplete(Session session, Report report) {
    for (Problem problem : report.run().problems()) session.talk().problem(problem);
    for (Report.DesignReport design : report.designs()) {
      for (Problem problem : design.problems()) {
        session.talk().failure(design.file() + ": " + problem.message(), problem.help());
      }
      for (Finding finding : design.findings()) {
        if (finding.fromReader()) session.talk().finding(finding);
      }
    }
  }
}
