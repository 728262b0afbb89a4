// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import java.util.ArrayList;
import java.util.List;
import org.lamina.model.protocol.ProtocolFormatException.Reason;

/** Steps in order, at least one that is no repetition. */
public record Protocol(List<Step> steps) {
  /** Most steps of a protocol. */
  public static final int MOST_STEPS = 10_000;

  private static final int MOST_CHARACTERS = 1_000_000;

  /**
   * A protocol of those steps.
   *
   * @throws ProtocolFormatException when there is none, or a repetition has no steps of its own; its line is the number
   *     of the step
   */
  public Protocol {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      String help = "write one on each line, for example \"discharge at 1 mA/cm2 until 2 V\"";
      throw new ProtocolFormatException(Reason.ORDER, 1, 1, "there is no step", help);
    }
    for (int i = 0; i < steps.size(); i++) {
      boolean alone = i == 0 || steps.get(i - 1) instanceof Step.Repeat;
      if (!(alone && steps.get(i) instanceof Step.Repeat repeat)) continue;
      String where = i == 0 ? "stands before every step" : "follows another repetition";
      String message = "'" + LineCursor.shown(repeat.text()) + "' " + where;
      throw new ProtocolFormatException(Reason.ORDER, i + 1, 1, message, "write it below the steps that it repeats");
    }
  }

  /**
   * Reads a protocol: one step on each line. Empty lines, and everything from {@code #} to the end of a line, mean
   * nothing.
   *
   * @throws ProtocolFormatException for the first thing that is wrong, with its line
   */
  public static Protocol parse(String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw new ProtocolFormatException(
          Reason.LIMIT, 1, 1, "the protocol has " + text.length() + " characters", "it may have " + MOST_CHARACTERS);
    }
    // Editors of one system put a mark before the first line.
    String[] lines = (text.startsWith("\ufeff") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
    List<Step> steps = new ArrayList<>();
    List<Integer> lineNumbers = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String line = withoutComment(lines[i]);
      if (isBlank(line)) continue;
      steps.add(StepReader.read(line, i + 1));
      lineNumbers.add(i + 1);
      if (steps.size() > MOST_STEPS) {
        String help = "a protocol has at most " + MOST_STEPS + "; use \"cycle\"";
        throw new ProtocolFormatException(Reason.LIMIT, i + 1, 1, "this is step " + steps.size(), help);
      }
    }
    try {
      return new Protocol(steps);
    } catch (ProtocolFormatException e) {
      int line = steps.isEmpty() ? 1 : lineNumbers.get(e.line() - 1);
      throw new ProtocolFormatException(e.reason(), line, e.column(), e.getMessage(), e.help());
    }
  }

  /** The steps in their canonical form, one on each line: read back, they do the same. */
  public String canonical() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) text.append(step.canonical()).append('\n');
    return text.toString();
  }

  private static String withoutComment(String line) {
    int mark = line.indexOf('#');
    return mark < 0 ? line : line.substring(0, mark);
  }

  private static boolean isBlank(String line) {
    return line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\u00a0');
  }
}
