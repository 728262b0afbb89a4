// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

/** A text, a number as it stands in the file, true, false or null. */
final class ScalarNode extends Node {
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    NULL
  }

  private final Kind kind;
  private final String text;

  ScalarNode(Kind kind, String text, int line, int column) {
    super(line, column);
    this.kind = kind;
    this.text = text;
  }

  static ScalarNode text(String text) {
    return new ScalarNode(Kind.TEXT, text, 0, 0);
  }

  static ScalarNode number(String text) {
    return new ScalarNode(Kind.NUMBER, text, 0, 0);
  }

  static ScalarNode truth(boolean value) {
    return new ScalarNode(Kind.TRUTH, value ? "true" : "false", 0, 0);
  }

  Kind kind() {
    return kind;
  }

  /** The text without quotes, or the number or word as it stands in the file. */
  String text() {
    return text;
  }

  @Override
  Node child(String segment) {
    return null;
  }

  @Override
  String described() {
    return switch (kind) {
      case TEXT -> "the text " + Words.quoted(text);
      case NUMBER -> "the number " + Words.shortened(text);
      case TRUTH, NULL -> text;
    };
  }
}
