// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.Session;

/** One command of the program. */
interface Command {
  CommandDescription description();

  /**
   * Does the job.
   *
   * @return the exit code
   * @throws CommandFailure when it cannot be done: exit code 2, and no data is written
   */
  int run(Session session) throws CommandFailure, InterruptedException;
}
