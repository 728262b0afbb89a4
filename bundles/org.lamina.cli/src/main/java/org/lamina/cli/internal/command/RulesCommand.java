// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.plugin.Rule;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Listing;
import org.lamina.cli.internal.run.PluginCall;
import org.lamina.cli.internal.run.Session;

/** The rules that are installed. */
final class RulesCommand implements Command {
  private static final List<String> MEMBERS =
      List.of("id", "severity", "category", "title", "plugin");

  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "rules", "Lists the installed rules.", "'lamina explain RULE' shows the page of one.")
        .obeying(Options.JSON, Options.DEADLINE)
        .examples("lamina rules", "lamina rules --json   # for programs");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    List<List<String>> rows = new ArrayList<>();
    for (Rule rule : session.plugins().rules()) {
      String origin = session.host().origin(rule);
      rows.add(
          PluginCall.of(
              "rule of " + origin,
              session.deadline(),
              () ->
                  List.of(
                      rule.id(),
                      rule.defaultSeverity().label(),
                      rule.category(),
                      rule.title(),
                      origin)));
    }
    if (rows.isEmpty()) {
      throw new CommandFailure("no rule is installed", "install plugins with rules");
    }
    session
        .data()
        .append(
            session.arguments().has(Options.JSON)
                ? Listing.json(MEMBERS, rows)
                : Listing.text(rows));
    return ExitCode.FINE;
  }
}
