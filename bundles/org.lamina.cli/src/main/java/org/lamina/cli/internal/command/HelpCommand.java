// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.List;
import java.util.Optional;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.PicocliParser;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Session;

/** The help text of the program or of a command. */
final class HelpCommand implements Command {
  @Override
  public CommandDescription description() {
    return CommandDescription.of("help", "Shows how the program, or a command, is used.")
        .taking(0, 1, "[COMMAND]")
        .examples("lamina help check");
  }

  @Override
  public int run(Session session) throws CommandFailure {
    Commands commands = new Commands();
    Optional<String> command = session.arguments().operands().stream().findFirst();
    if (command.isPresent() && !commands.names().contains(command.get())) {
      throw Session.unknown("command", command.get(), List.copyOf(commands.names()));
    }
    session.data().append(new PicocliParser(commands).usage(command));
    return ExitCode.FINE;
  }
}
