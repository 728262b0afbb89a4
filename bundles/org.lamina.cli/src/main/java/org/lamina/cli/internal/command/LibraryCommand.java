// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.library.Libraries;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Listing;
import org.lamina.cli.internal.run.Session;
import org.lamina.library.LibraryCheck;

/** Is a library sound? */
final class LibraryCommand implements Command {
  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "library",
            "Tells what is wrong with libraries of materials, recipes and evidence.",
            "PATH is a folder or a jar with lamina-library.json in it. Entries may name those of the"
                + " other libraries given, and of the installed ones. 'lamina new --library' writes"
                + " a library to begin with.",
            "The exit code is 0 when nothing is wrong, 1 with problems, 2 when a library could not"
                + " be checked.")
        .taking(0, Integer.MAX_VALUE, "PATH...")
        .obeying(Options.JSON, Options.CHECKS, Options.DEADLINE)
        .examples(
            "lamina library my-library                # problems, then how many numbers there are",
            "lamina library my-library.jar --json     # for programs",
            "lamina library --checks                  # what is checked");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    boolean json = session.arguments().has(Options.JSON);
    boolean anyPath = !session.arguments().operands().isEmpty();
    if (session.arguments().has(Options.CHECKS)) {
      if (anyPath) {
        throw new CommandFailure(
            "--checks lists what is checked, and looks at no library", "leave out --checks, or every PATH");
      }
      List<List<String>> rows = new ArrayList<>();
      LibraryCheck.checks().forEach((id, asks) -> rows.add(List.of(id, asks)));
      session
          .data()
          .append(json ? Listing.json(List.of("id", "asks"), rows) : Listing.text(rows));
      return ExitCode.FINE;
    }
    if (!anyPath) {
      throw new CommandFailure("'library' needs PATH...", "run 'lamina help library'");
    }
    Libraries libraries = Libraries.check(session);
    session.data().append(json ? libraries.json() : libraries.text());
    if (!libraries.complete()) return ExitCode.INCOMPLETE;
    return libraries.anyProblem() ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
