// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.List;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.FishCompletion;
import org.lamina.cli.internal.args.PicocliModel;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Session;
import picocli.AutoComplete;

/** Completion for shells. */
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "generate-completion",
            "Prints a script that lets a shell complete commands and options.",
            "SHELL is bash, zsh or fish.")
        .taking(1, 1, "SHELL")
        .examples(
            "source <(lamina generate-completion bash)   # bash and zsh; in ~/.bashrc or ~/.zshrc"
                + " to keep it",
            "lamina generate-completion fish > ~/.config/fish/completions/lamina.fish");
  }

  @Override
  public int run(Session session) throws CommandFailure {
    String shell = session.arguments().operands().get(0);
    Commands commands = new Commands();
    if (!SHELLS.contains(shell)) throw Session.unknown("shell", shell, SHELLS);
    if (shell.equals("fish")) {
      session.data().append(FishCompletion.script(commands));
      return ExitCode.FINE;
    }
    // Picocli's script serves both shells.
    session
        .data()
        .append(
            AutoComplete.bash(PicocliModel.PROGRAM, PicocliModel.of(commands))
                .replace("\r\n", "\n"));
    return ExitCode.FINE;
  }
}
