// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayList;
import java.util.List;

/** A setting to apply to a file: a path in one of its spellings, and a value. */
public record Change(String path, String value) {
  /** As it stands on the command line. */
  String shown() {
    return path + "=" + value;
  }

  /** The segments of the path; empty when it is malformed. */
  List<String> segments() {
    if (path.startsWith("/")) return Path.segments(path);
    List<String> segments = new ArrayList<>();
    int start = 0;
    while (start < path.length()) {
      boolean bracket = path.charAt(start) == '[';
      int from = bracket ? start + 1 : start;
      int end = bracket ? path.indexOf(']', from) : endOfName(from);
      if (end <= from) return List.of();
      segments.add(path.substring(from, end));
      int next = bracket ? end + 1 : end;
      boolean dot = next < path.length() && path.charAt(next) == '.';
      if (dot && next + 1 == path.length()) return List.of();
      if (bracket && !dot && next < path.length() && path.charAt(next) != '[') return List.of();
      start = dot ? next + 1 : next;
    }
    return segments;
  }

  private int endOfName(int from) {
    int end = from;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') end++;
    return end;
  }
}
