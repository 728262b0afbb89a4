// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.List;
import org.lamina.api.plugin.Exporter.View;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.bibliography.Bibliography;
import org.lamina.cli.internal.bibliography.BibliographyText;
import org.lamina.cli.internal.bibliography.NamedSources;
import org.lamina.cli.internal.bibliography.NamedSources.Named;
import org.lamina.cli.internal.bibliography.SourceUses;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.Evaluations;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Exporters;
import org.lamina.cli.internal.run.Session;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;

/** What to cite. */
final class BibliographyCommand implements Command {
  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "bibliography",
            "Prints the sources that the numbers and findings of designs used, as BibTeX.",
            "DESIGN is a file (.lamina.json, or .xmi), or '-' for standard input. Each source stands"
                + " there once, sorted by key, with what used it in a comment above. The entries are"
                + " those of the installed libraries; a source that none of them describes becomes a"
                + " bare @misc, and is named on standard error.",
            "The exit code is 0, or 2 when something could not be evaluated: then sources may be"
                + " missing.")
        .taking(1, Integer.MAX_VALUE, "DESIGN...")
        .obeying(
            Options.ALL, Options.SET, Options.STDIN_NAME, Options.THREADS, Options.DEADLINE)
        .examples(
            "lamina bibliography cell.lamina.json -o cell.bib   # what its numbers rest on",
            "lamina bibliography --all *.lamina.json            # and whatever else is named");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    Bibliography bibliography = Bibliography.of(session);
    Engine engine = new Engine(session.plugins(), session.engineOptions());
    boolean all = session.arguments().has(Options.ALL);
    SourceUses uses = new SourceUses();
    Report report =
        new Evaluations(session)
            .run(View.ESTIMATE, (source, design) -> collect(engine, source, design, all, uses));
    Exporters.tellIncomplete(session, report);
    BibliographyText text = new BibliographyText(uses, bibliography);
    for (String source : text.undescribed()) {
      session.talk().remark("no installed library describes the source " + source);
    }
    if (text.isEmpty()) session.talk().remark(nothing(all));
    session.data().append(text);
    return report.run().exitCode() == ExitCode.INCOMPLETE ? ExitCode.INCOMPLETE : ExitCode.FINE;
  }

  private static String nothing(boolean all) {
    return all
        ? "neither the designs nor the entries that they use name a source"
        : "no number and no finding used a source; --all prints those that are only named";
  }

  private static void collect(
      Engine engine, DesignSource source, DesignReport report, boolean all, SourceUses uses)
      throws InterruptedException {
    uses.addEstimates(report);
    if (source.design().isEmpty()) return;
    List<Named> named = NamedSources.of(engine.resolve(source.design().get()), source.file());
    uses.addFindings(report, named.stream().map(Named::source).distinct().toList());
    if (all) named.forEach(name -> uses.addNamed(name.source(), name.by()));
  }
}
