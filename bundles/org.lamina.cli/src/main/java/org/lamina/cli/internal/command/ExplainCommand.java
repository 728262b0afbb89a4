// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.plugin.Rule;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.PluginCall;
import org.lamina.cli.internal.run.Session;

/** The page of a rule. */
final class ExplainCommand implements Command {
  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "explain", "Shows the page of a rule: what it checks, why, and what to do.")
        .taking(1, 1, "RULE")
        .obeying(Options.DEADLINE)
        .examples("lamina explain thermal-budget");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    String id = session.arguments().operands().get(0);
    List<String> known = new ArrayList<>();
    for (Rule rule : session.plugins().rules()) {
      if (rule.id().equals(id)) {
        String page =
            PluginCall.of("the page of rule '" + id + "'", session.deadline(), rule::page);
        session.data().append(page.endsWith("\n") ? page : page + "\n");
        return ExitCode.FINE;
      }
      known.add(rule.id());
    }
    throw Session.unknown("rule", id, known);
  }
}
