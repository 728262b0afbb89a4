// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

/** A command cannot do its job: exit code 2. */
public final class CommandFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final String help;

  /**
   * @param message what is wrong
   * @param help what to do; may be empty
   */
  public CommandFailure(String message, String help) {
    super(message);
    this.help = help;
  }

  public String help() {
    return help;
  }
}
