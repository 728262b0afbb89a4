// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.DesignReader;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Output;
import org.lamina.cli.internal.run.Session;
import org.lamina.model.Design;

/** JSON for people and version control, XMI for Eclipse. */
final class ConvertCommand implements Command {
  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "convert",
            "Writes a design in the other form: JSON or XMI, by the ending of OUT.",
            "With --set, OUT holds the changed design. OUT is replaced whole or not at all.")
        .taking(2, 2, "IN OUT")
        .obeying(Options.SET, Options.STDIN_NAME, Options.DEADLINE)
        .examples(
            "lamina convert cell.lamina.json cell.xmi",
            "lamina convert cell.lamina.json wider.lamina.json --set 'substrate.geometry.pitch=8"
                + " um'   # keeps a what-if");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    session.refuseOutputOption("OUT");
    String in = session.arguments().operands().get(0);
    String out = session.arguments().operands().get(1);
    Path target = Output.target(session, out);
    String ending = out.toLowerCase(Locale.ROOT);
    if (!ending.endsWith(".json") && !ending.endsWith(".xmi")) {
      throw new CommandFailure(
          "the ending of '" + out + "' does not tell the form", "name it .lamina.json or .xmi");
    }
    if (Output.isSame(session, target, in)) {
      throw new CommandFailure("IN and OUT are the same file", "write to another file");
    }
    DesignReader reader = new DesignReader(session);
    byte[] content;
    try {
      content = reader.content(in);
    } catch (CommandFailure e) {
      throw new CommandFailure(in + ": " + e.getMessage(), e.help());
    }
    Optional<Design> design =
        CleanDesign.read(session, reader, reader.shownName(in), content, session.settings());
    if (design.isEmpty()) return ExitCode.INCOMPLETE;
    Output.replace(out, target, reader.formats().write(out, design.get()));
    session.talk().remark("wrote " + out);
    return ExitCode.FINE;
  }
}
