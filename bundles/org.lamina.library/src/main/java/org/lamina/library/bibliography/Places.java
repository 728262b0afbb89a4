// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.bibliography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lines and columns of a text, counted from 1. A line ends as it does for JBibTeX. */
final class Places {
  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  Places(String text) {
    this.text = text;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) starts.add(at + 1);
    }
  }

  int line(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found < 0 ? -found - 1 : found + 1;
  }

  /** In characters: one that takes two units in memory counts once. */
  int column(int offset) {
    return 1 + text.codePointCount(starts.get(line(offset) - 1), offset);
  }

  /** The offset of a place that is counted from another offset on, in units of memory. */
  int offset(int start, int line, int column) {
    int at = line == 1 ? start : starts.get(Math.min(line(start) + line - 1, starts.size()) - 1);
    return Math.min(at + column - 1, text.length());
  }
}
