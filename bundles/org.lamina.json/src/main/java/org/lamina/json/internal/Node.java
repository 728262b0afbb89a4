// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

/** A value of a file, with its place in the text. */
abstract sealed class Node permits ObjectNode, ArrayNode, ScalarNode {
  /** From one; zero when not in the text. */
  final int line;

  /** From one, in code points; zero when not in the text. */
  final int column;

  private String setBy;

  Node(int line, int column) {
    this.line = line;
    this.column = column;
  }

  /** The setting that brought this value, or null. */
  final String setBy() {
    return setBy;
  }

  final void markSetBy(String setting) {
    setBy = setting;
  }

  /** The value of a member, or the entry of a list by its index; null when there is none. */
  abstract Node child(String segment);

  /** What it is, for a message: {@code "the text 'abc'"}, {@code "an object"}. */
  abstract String described();
}
