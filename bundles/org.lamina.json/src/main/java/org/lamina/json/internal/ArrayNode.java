// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayList;
import java.util.List;

/** A JSON array. */
final class ArrayNode extends Node {
  private final List<Node> items = new ArrayList<>();

  ArrayNode(int line, int column) {
    super(line, column);
  }

  List<Node> items() {
    return items;
  }

  @Override
  Node child(String segment) {
    int index = index(segment);
    return index < 0 || index >= items.size() ? null : items.get(index);
  }

  /** The index that a segment states; -1 when it is none. */
  static int index(String segment) {
    if (segment.isEmpty() || segment.length() > 9) return -1;
    int index = 0;
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (c < '0' || c > '9') return -1;
      index = 10 * index + (c - '0');
    }
    return index;
  }

  @Override
  String described() {
    return "a list";
  }
}
