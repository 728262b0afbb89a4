// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.DesignFormats;
import org.lamina.cli.internal.run.DesignReader;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.InputFile;
import org.lamina.cli.internal.run.Output;
import org.lamina.cli.internal.run.Session;
import org.lamina.model.Design;

/**
 * The one way of writing a design, so that differences between versions are differences in content.
 */
final class FormatCommand implements Command {
  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "format",
            "Rewrites design files in canonical form; doing it again changes nothing.",
            "A file with anything that was not understood stays as it is. A file is replaced whole"
                + " or not at all.")
        .taking(1, Integer.MAX_VALUE, "FILE...")
        .obeying(Options.CHECK_ONLY, Options.TO_STDOUT, Options.STDIN_NAME, Options.DEADLINE)
        .examples(
            "lamina format *.lamina.json                  # rewrites what is not in canonical form",
            "lamina format --check *.lamina.json          # for a build server",
            "lamina format - < cell.json > cell.lamina.json");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    if (session.arguments().has(Options.CHECK_ONLY) && session.arguments().has(Options.TO_STDOUT)) {
      throw new CommandFailure("--check and --stdout exclude each other", "use one of them");
    }
    DesignReader reader = new DesignReader(session);
    int exitCode = ExitCode.FINE;
    for (String operand : session.arguments().operands()) {
      try {
        exitCode = Math.max(exitCode, format(session, reader, operand));
      } catch (CommandFailure e) {
        session.talk().failure(e.getMessage(), e.help());
        exitCode = ExitCode.INCOMPLETE;
      }
    }
    return exitCode;
  }

  private static int format(Session session, DesignReader reader, String operand)
      throws CommandFailure {
    String file = reader.shownName(operand);
    byte[] content = content(reader, operand, file);
    Optional<Design> design = CleanDesign.read(session, reader, file, content, List.of());
    if (design.isEmpty()) return ExitCode.INCOMPLETE;
    byte[] canonical = canonical(session, reader, file, design.get());
    boolean unchanged = Arrays.equals(content, canonical);
    if (session.arguments().has(Options.CHECK_ONLY)) {
      if (!unchanged) session.data().append(file).append('\n');
      return unchanged ? ExitCode.FINE : ExitCode.FINDINGS;
    }
    boolean print =
        session.arguments().has(Options.TO_STDOUT)
            || session.arguments().has(Options.OUTPUT)
            || operand.equals(DesignReader.STANDARD_INPUT);
    if (print) {
      session.data().append(new String(canonical, StandardCharsets.UTF_8));
    } else if (!unchanged) {
      replace(session, operand, content, canonical);
      session.talk().remark("formatted " + file);
    }
    return ExitCode.FINE;
  }

  private static byte[] content(DesignReader reader, String operand, String file)
      throws CommandFailure {
    try {
      return reader.content(operand);
    } catch (CommandFailure e) {
      throw new CommandFailure(file + ": " + e.getMessage(), e.help());
    }
  }

  /** The canonical form, once it is certain that it holds the same design. */
  private static byte[] canonical(Session session, DesignReader reader, String file, Design design)
      throws CommandFailure {
    DesignFormats formats = reader.formats();
    byte[] canonical = formats.write(file, design);
    Optional<Design> again = CleanDesign.read(session, reader, file, canonical, List.of());
    if (again.isEmpty() || !Arrays.equals(canonical, formats.write(file, again.get()))) {
      throw new CommandFailure(
          file + ": the canonical form does not read back as the same design",
          "please report this; the file is as it was");
    }
    return canonical;
  }

  private static void replace(Session session, String operand, byte[] read, byte[] canonical)
      throws CommandFailure {
    byte[] now = InputFile.read(session.surroundings().directory(), operand);
    if (!Arrays.equals(read, now)) {
      throw new CommandFailure(
          operand + ": changed while it was being formatted",
          "the file is as the other program left it; run again");
    }
    Output.replace(operand, Output.target(session, operand), canonical);
  }
}
