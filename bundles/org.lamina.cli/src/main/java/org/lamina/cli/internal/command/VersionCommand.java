// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Session;

/** What a report of a fault must contain. */
final class VersionCommand implements Command {
  @Override
  public CommandDescription description() {
    return CommandDescription.of(
        "version", "Shows the versions of the product, of Java and of the bundles.");
  }

  @Override
  public int run(Session session) {
    session.data().append("lamina ").append(session.host().version()).append('\n');
    session
        .data()
        .append("Java ")
        .append(System.getProperty("java.version"))
        .append(", ")
        .append(System.getProperty("java.vendor"))
        .append('\n');
    for (String bundle : session.host().bundles()) session.data().append(bundle).append('\n');
    return ExitCode.FINE;
  }
}
