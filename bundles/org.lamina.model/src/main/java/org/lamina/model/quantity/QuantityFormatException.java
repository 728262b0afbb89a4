// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.quantity;

/** A text is not a quantity. The message says what is wrong, {@link #help()} what to do. */
public final class QuantityFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** What about the text is wrong. */
  public enum Reason {
    /** It does not read as a number and a unit. */
    FORM,
    /** The unit is missing or unknown. */
    UNIT,
    /** A number in it is not allowed. */
    NUMBER
  }

  private final String help;
  private final Reason reason;

  public QuantityFormatException(String message, String help) {
    this(message, help, Reason.FORM);
  }

  public QuantityFormatException(String message, String help, Reason reason) {
    super(message);
    this.help = help;
    this.reason = reason;
  }

  public String help() {
    return help;
  }

  public Reason reason() {
    return reason;
  }
}
