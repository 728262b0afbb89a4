// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.List;

/** Finds the elements of a file by their JSON pointers. */
public final class Places {
  /** The places of a file of which nothing could be read. */
  public static final Places EMPTY = new Places(null);

  private final Node root;

  Places(Node root) {
    this.root = root;
  }

  /** The place of an element, or of the nearest enclosing one that is there. */
  public Spot find(String pointer) {
    if (root == null) return Spot.NONE;
    Node node = root;
    String setBy = root.setBy();
    List<String> segments = Path.segments(pointer);
    for (int i = 0; i < segments.size(); i++) {
      Node child = node.child(segments.get(i));
      if (child == null) break;
      node = child;
      if (node.setBy() != null) setBy = node.setBy();
    }
    return new Spot(node.line, node.column, setBy);
  }
}
