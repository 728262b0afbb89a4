// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

/** What is asked for cannot be run: a number is missing, or a step makes no sense. The message is for the user. */
public final class CannotRun extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public CannotRun(String message) {
    super(message);
  }
}
