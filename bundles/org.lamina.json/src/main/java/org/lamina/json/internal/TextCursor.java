// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

/**
 * Turns offsets into lines and columns. Offsets must not decrease from call to call: a file may be one line of 8 MB,
 * and counting from its beginning for each token would never end.
 */
final class TextCursor {
  private final char[] text;
  private final int length;
  private int offset;
  private int line = 1;
  private int column = 1;

  TextCursor(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  /** Moves to an offset, which is not before the present one. */
  void moveTo(int target) {
    int end = Math.min(target, length);
    while (offset < end) {
      char c = text[offset++];
      if (c == '\n' || (c == '\r' && !(offset < length && text[offset] == '\n'))) {
        line++;
        column = 1;
      } else if (!(Character.isLowSurrogate(c) && offset > 1 && Character.isHighSurrogate(text[offset - 2]))) {
        column++;
      }
    }
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
