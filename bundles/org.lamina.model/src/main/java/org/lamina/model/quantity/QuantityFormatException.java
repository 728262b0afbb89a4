// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.quantity;

/** A text is not a quantity. The message says what is wrong, {@link #help()} what to do. */
public final class QuantityFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String help;

  public QuantityFormatException(String message, String help) {
    super(message);
    this.help = help;
  }

  public String help() {
    return help;
  }
}
