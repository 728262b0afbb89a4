// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.plugin.Exporter.View;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.Report.Run;
import org.lamina.api.result.Severity;
import org.lamina.cli.internal.args.Options;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.Plugins;

/**
 * Evaluates the designs of a command line, one after the other; the rest goes on when one cannot be
 * read.
 */
public final class Evaluations {
  private final Session session;
  private final Optional<Severity> threshold;

  public Evaluations(Session session) throws CommandFailure {
    this.session = session;
    this.threshold = ExitCode.threshold(session.arguments().value(Options.FAIL_ON).orElse("error"));
  }

  /** Sees each design after it was evaluated. */
  public interface Follower {
    void evaluated(DesignSource source, DesignReport report) throws InterruptedException;
  }

  /** The report over all designs. */
  public Report run(View view) throws CommandFailure, InterruptedException {
    return run(view, (source, report) -> {});
  }

  /** The report over all designs, each of which is shown to a follower, too. */
  public Report run(View view, Follower follower) throws CommandFailure, InterruptedException {
    Plugins plugins = session.plugins();
    DesignReader reader = new DesignReader(session);
    Engine engine = new Engine(plugins, session.engineOptions());
    List<String> operands = session.arguments().operands();
    List<DesignReport> designs = new ArrayList<>();
    int exitCode = ExitCode.FINE;
    try (Progress progress = new Progress(session, operands.size())) {
      for (String operand : operands) {
        progress.next(reader.shownName(operand));
        DesignSource source = reader.read(operand);
        DesignReport design = admittingEmptiness(engine.evaluate(source), view);
        designs.add(design);
        follower.evaluated(source, design);
        exitCode = Math.max(exitCode, ExitCode.of(design, threshold));
      }
    }
    if (!session.problems().isEmpty()) exitCode = ExitCode.INCOMPLETE;
    session.markProblemsReported();
    return new Report(
        designs,
        new Run(
            session.host().version(),
            Origins.of(
                session,
                plugins.catalogs(), plugins.geometries(), plugins.estimators(), plugins.rules()),
            session.problems(),
            exitCode));
  }

  /** A run that checked or computed nothing never says OK. */
  private static DesignReport admittingEmptiness(DesignReport design, View view) {
    boolean unread = design.rulesRun().isEmpty() && design.estimates().isEmpty();
    if (unread && !(design.problems().isEmpty() && design.findings().isEmpty())) return design;
    boolean checked =
        design.rulesRun().stream().anyMatch(rule -> !design.rulesNotApplicable().containsKey(rule));
    List<Problem> problems = new ArrayList<>(design.problems());
    if (!checked && problems.isEmpty()) {
      problems.add(
          new Problem(
              "lamina",
              "no rule applies to this design, so nothing was checked",
              "install plugins with rules for it"));
    }
    if (view != View.CHECK && design.estimates().isEmpty()) {
      problems.add(
          new Problem(
              "lamina",
              "nothing was estimated: no plugin estimates anything",
              "install plugins with estimators"));
    }
    return new DesignReport(
        design.file(),
        design.name(),
        design.findings(),
        design.estimates(),
        design.rulesRun(),
        design.rulesNotApplicable(),
        problems,
        design.setTo());
  }
}
