// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayList;
import java.util.List;

/** The way from the root of a file to an element; turned into a JSON pointer only when a message needs it. */
final class Path {
  static final Path ROOT = new Path(null, "");

  private final Path parent;
  private final String segment;

  private Path(Path parent, String segment) {
    this.parent = parent;
    this.segment = segment;
  }

  Path child(String name) {
    return new Path(this, name);
  }

  Path child(int index) {
    return new Path(this, Integer.toString(index));
  }

  /** The JSON pointer (RFC 6901). */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    if (parent == null) return;
    parent.append(text);
    text.append('/');
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (c == '~') text.append("~0");
      else if (c == '/') text.append("~1");
      else text.append(c);
    }
  }

  /** The segments of a JSON pointer. */
  static List<String> segments(String pointer) {
    List<String> segments = new ArrayList<>();
    int start = 1;
    while (start <= pointer.length()) {
      int end = pointer.indexOf('/', start);
      if (end < 0) end = pointer.length();
      segments.add(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
      start = end + 1;
    }
    return segments;
  }
}
