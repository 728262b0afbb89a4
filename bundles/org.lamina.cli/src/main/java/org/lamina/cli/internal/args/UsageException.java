// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.args;

/** A command line that makes no sense. */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  private final String help;

  UsageException(String message, String help) {
    super(message);
    this.help = help;
  }

  /** What to do. */
  public String help() {
    return help;
  }
}
