// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.library.LibraryPlaces;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.DesignFormats;
import org.lamina.cli.internal.run.DesignReader;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.InputFile;
import org.lamina.cli.internal.run.Output;
import org.lamina.cli.internal.run.Session;

/**
 * The one way of writing a design, so that differences between versions are differences in content.
 */
final class FormatCommand implements Command {
  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "format",
            "Rewrites designs and libraries in canonical form; doing it again changes nothing.",
            "FILE is a design, a file of a library, or the folder of one: then all of its entries. A"
                + " file with anything that was not understood stays as it is. A file is replaced"
                + " whole or not at all.")
        .taking(1, Integer.MAX_VALUE, "FILE...")
        .obeying(Options.CHECK_ONLY, Options.TO_STDOUT, Options.STDIN_NAME, Options.DEADLINE)
        .examples(
            "lamina format *.lamina.json                  # rewrites what is not in canonical form",
            "lamina format --check *.lamina.json          # for a build server",
            "lamina format my-library                     # every file of a library",
            "lamina format - < cell.json > cell.lamina.json");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    if (session.arguments().has(Options.CHECK_ONLY) && session.arguments().has(Options.TO_STDOUT)) {
      throw new CommandFailure("--check and --stdout exclude each other", "use one of them");
    }
    DesignReader reader = new DesignReader(session);
    int exitCode = ExitCode.FINE;
    for (String operand : files(session)) {
      try {
        exitCode = Math.max(exitCode, format(session, reader, operand));
      } catch (CommandFailure e) {
        session.talk().failure(e.getMessage(), e.help());
        exitCode = ExitCode.INCOMPLETE;
      }
    }
    return exitCode;
  }

  private static List<String> files(Session session) throws CommandFailure {
    List<String> files = new ArrayList<>();
    for (String operand : session.arguments().operands()) {
      files.addAll(LibraryPlaces.expanded(session.surroundings().directory(), operand));
    }
    return files;
  }

  private static int format(Session session, DesignReader reader, String operand)
      throws CommandFailure {
    String file = reader.shownName(operand);
    byte[] content = content(reader, operand, file);
    EClass type = LibraryPlaces.typeOf(session.surroundings().directory(), file);
    Optional<? extends EObject> root = CleanDesign.read(session, reader, file, content, type);
    if (root.isEmpty()) return ExitCode.INCOMPLETE;
    byte[] canonical = canonical(session, reader, file, root.get());
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

  /** The canonical form, once it is certain that it holds the same. */
  private static byte[] canonical(Session session, DesignReader reader, String file, EObject root)
      throws CommandFailure {
    DesignFormats formats = reader.formats();
    byte[] canonical = formats.write(file, root);
    Optional<? extends EObject> again =
        CleanDesign.read(session, reader, file, canonical, root.eClass());
    if (again.isEmpty() || !Arrays.equals(canonical, formats.write(file, again.get()))) {
      throw new CommandFailure(
          file + ": the canonical form does not read back as the same",
          "please report this; the file is as it was");
    }
    return canonical;
  }

  private static void replace(Session session, String operand, byte[] read, byte[] canonical)
      throws CommandFailure {
    byte[] now = InputFile.read(session.surroundings().directory(), operand, InputFile.Content.DESIGN);
    if (!Arrays.equals(read, now)) {
      throw new CommandFailure(
          operand + ": changed while it was being formatted",
          "the file is as the other program left it; run again");
    }
    Output.replace(operand, Output.target(session, operand), canonical);
  }
}
