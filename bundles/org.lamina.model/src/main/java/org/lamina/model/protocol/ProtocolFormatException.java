// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

/** A text is no protocol, step, rate or start. The message says what is wrong, {@link #help()} what to do. */
public final class ProtocolFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** What about the text is wrong. */
  public enum Reason {
    /** Something is missing, too much, or not written as it must be. */
    FORM,
    /** A word is unknown. */
    WORD,
    /** A unit is missing or unknown. */
    UNIT,
    /** A quantity is of another dimension than the place takes. */
    DIMENSION,
    /** A number is not allowed. */
    NUMBER,
    /** The step cannot stand where it stands. */
    ORDER,
    /** The text is too long. */
    LIMIT
  }

  private final Reason reason;
  private final int line;
  private final int column;
  private final String help;

  public ProtocolFormatException(Reason reason, int line, int column, String message, String help) {
    super(message);
    this.reason = reason;
    this.line = line;
    this.column = column;
    this.help = help;
  }

  public Reason reason() {
    return reason;
  }

  /** The line, from one; of a list of steps, the number of the step. */
  public int line() {
    return line;
  }

  /** The place in the line, in characters from one. */
  public int column() {
    return column;
  }

  public String help() {
    return help;
  }
}
