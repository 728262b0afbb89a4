// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

/**
 * Collects lines of text, with one empty line between paragraphs.
 *
 * <p>What a file or a plugin wrote cannot break out of its line, nor send commands to a terminal:
 * control and formatting characters are shown as {@code \\u001b}.
 */
public final class Lines {
  /** Nobody reads a line that is longer; one that a broken file filled would drown the others. */
  private static final int LONGEST = 2000;

  private final StringBuilder text = new StringBuilder();
  private boolean gapWanted;

  /** Begins a new paragraph. */
  public void paragraph() {
    gapWanted = true;
  }

  /** Adds a line. */
  public void add(String line) {
    if (gapWanted && text.length() > 0) text.append('\n');
    gapWanted = false;
    text.append(printable(shortened(line)));
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') end--;
    text.setLength(end);
    text.append('\n');
  }

  public String text() {
    return text.toString();
  }

  private static String shortened(String line) {
    if (line.length() <= LONGEST) return line;
    return line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + " ...";
  }

  /** The text without anything that a terminal obeys. */
  static String printable(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      append(line.codePointAt(i), out);
    }
    return out.toString();
  }

  private static void append(int character, StringBuilder out) {
    switch (Character.getType(character)) {
      case Character.CONTROL -> {
        if (character == '\n' || character == '\t') out.append(' ');
        else if (character != '\r') escape(character, out);
      }
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          escape(character, out);
      default -> out.appendCodePoint(character);
    }
  }

  private static void escape(int character, StringBuilder out) {
    String hex = Integer.toHexString(character);
    out.append("\\u").append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex);
  }
}
