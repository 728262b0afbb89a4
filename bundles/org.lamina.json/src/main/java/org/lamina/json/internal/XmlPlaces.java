// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds where tags and attributes begin: a SAX parser only tells where a tag ends. */
final class XmlPlaces {
  private final char[] text;
  private final int length;
  private int[] lineStarts = new int[64];
  private int lines;
  private int lastLine;
  private int lastOffset;
  private int lastColumn = 1;

  XmlPlaces(char[] text, int length) {
    this.text = text;
    this.length = length;
    addLine(0);
    for (int i = 0; i < length; i++) {
      boolean ends = text[i] == '\n' || (text[i] == '\r' && !(i + 1 < length && text[i + 1] == '\n'));
      if (ends) addLine(i + 1);
    }
  }

  private void addLine(int start) {
    if (lines == lineStarts.length) lineStarts = Arrays.copyOf(lineStarts, 2 * lines);
    lineStarts[lines++] = start;
  }

  /** The offset of a line and a column that counts {@code char}s. */
  int offset(int line, int column) {
    if (line < 1 || line > lines) return length;
    return Math.max(0, Math.min(length, lineStarts[line - 1] + column - 1));
  }

  /** The place of an offset. Counts from the place asked for last: a file may be one line of 8 MB. */
  Spot at(int offset) {
    int found = Arrays.binarySearch(lineStarts, 0, lines, offset);
    int line = found >= 0 ? found : -found - 2;
    if (line != lastLine) {
      lastLine = line;
      lastOffset = lineStarts[line];
      lastColumn = 1;
    }
    lastColumn +=
        offset >= lastOffset
            ? Character.codePointCount(text, lastOffset, offset - lastOffset)
            : -Character.codePointCount(text, offset, lastOffset - offset);
    lastOffset = offset;
    return new Spot(line + 1, lastColumn, null);
  }

  /** Where the tag begins that ends at an offset. */
  int tagStart(int end) {
    int start = Math.min(end, length) - 1;
    while (start > 0 && text[start] != '<') start--;
    return Math.max(start, 0);
  }

  /** Where the values of the attributes of a tag begin, by their names as written. */
  Map<String, Integer> attributes(int tagStart) {
    Map<String, Integer> values = new HashMap<>();
    int i = tagStart + 1;
    while (i < length && !isSpace(text[i]) && text[i] != '>') i++;
    while (i < length && text[i] != '>') {
      while (i < length && (isSpace(text[i]) || text[i] == '/')) i++;
      int name = i;
      while (i < length && !isSpace(text[i]) && text[i] != '=' && text[i] != '>') i++;
      int nameEnd = i;
      while (i < length && text[i] != '"' && text[i] != '\'' && text[i] != '>') i++;
      if (i >= length || text[i] == '>') break;
      values.put(new String(text, name, nameEnd - name), i);
      char quote = text[i++];
      while (i < length && text[i] != quote) i++;
      i++;
    }
    return values;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
