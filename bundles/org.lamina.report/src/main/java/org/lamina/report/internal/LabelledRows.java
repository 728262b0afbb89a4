// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

/** Text in two columns, label and content; long content goes on below itself. */
final class LabelledRows {
  private static final String INDENT = "  ";
  private static final int LABEL_WIDTH = 18;
  private static final int LINE_WIDTH = 110;

  private final Lines lines;

  LabelledRows(Lines lines) {
    this.lines = lines;
  }

  void add(String label, String content) {
    String begin = INDENT + label + " ".repeat(Math.max(1, LABEL_WIDTH - label.length()));
    wrapped(begin, content, lines);
  }

  /**
   * Writes content behind a beginning, broken between words, with the later lines below the first.
   */
  static void wrapped(String begin, String content, Lines lines) {
    StringBuilder line = new StringBuilder(begin);
    boolean empty = true;
    for (String word : Lines.printable(content).split(" ")) {
      if (!empty && line.length() + 1 + word.length() > LINE_WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(begin.length()));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }
}
