// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.List;

/**
 * Lays out nodes as canonical JSON: two spaces of indent, an object or list on one line where it fits into 120 columns,
 * longer lists of texts and numbers filled line by line.
 */
final class JsonText {
  private static final int WIDTH = 120;

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** The text of a file, which ends with a new line. */
  static String of(ObjectNode root) {
    JsonText text = new JsonText();
    text.members(root, 0);
    return text.out.append('\n').toString();
  }

  private void value(Node node, int indent, int column) {
    StringBuilder line = new StringBuilder();
    // One column is kept for the comma that may follow.
    if (inline(node, line, WIDTH - column - 1)) out.append(line);
    else if (node instanceof ObjectNode object) members(object, indent);
    else if (node instanceof ArrayNode array && isFlat(array)) filled(array.items(), indent);
    else if (node instanceof ArrayNode array) entries(array.items(), indent);
    else scalar((ScalarNode) node, out);
  }

  private void members(ObjectNode object, int indent) {
    out.append('{');
    boolean first = true;
    for (ObjectNode.Member member : object.members()) {
      if (!first) out.append(',');
      first = false;
      newLine(indent + 2);
      int start = out.length();
      quoted(member.name(), out);
      out.append(": ");
      value(member.value(), indent + 2, indent + 2 + width(out, start));
    }
    newLine(indent);
    out.append('}');
  }

  private void entries(List<Node> items, int indent) {
    out.append('[');
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) out.append(',');
      newLine(indent + 2);
      value(items.get(i), indent + 2, indent + 2);
    }
    newLine(indent);
    out.append(']');
  }

  private void filled(List<Node> items, int indent) {
    out.append('[');
    int column = WIDTH;
    for (int i = 0; i < items.size(); i++) {
      StringBuilder item = new StringBuilder();
      scalar((ScalarNode) items.get(i), item);
      if (i < items.size() - 1) item.append(',');
      int width = width(item, 0);
      if (column + 1 + width > WIDTH) {
        newLine(indent + 2);
        column = indent + 2;
      } else {
        out.append(' ');
        column++;
      }
      out.append(item);
      column += width;
    }
    newLine(indent);
    out.append(']');
  }

  private void newLine(int indent) {
    out.append('\n').append(" ".repeat(indent));
  }

  private static boolean isFlat(ArrayNode array) {
    for (Node item : array.items()) {
      if (!(item instanceof ScalarNode)) return false;
    }
    return true;
  }

  /** Writes a value on one line; false as soon as it is wider than there is room. */
  private static boolean inline(Node node, StringBuilder line, int room) {
    if (node instanceof ScalarNode scalar) {
      scalar(scalar, line);
    } else if (node instanceof ArrayNode array) {
      boolean spaced = !isFlat(array);
      line.append(spaced ? "[ " : "[");
      for (int i = 0; i < array.items().size(); i++) {
        if (i > 0) line.append(", ");
        if (!inline(array.items().get(i), line, room)) return false;
      }
      line.append(spaced ? " ]" : "]");
    } else {
      if (!inlineMembers((ObjectNode) node, line, room)) return false;
    }
    return width(line, 0) <= room;
  }

  private static boolean inlineMembers(ObjectNode object, StringBuilder line, int room) {
    String separator = "{ ";
    for (ObjectNode.Member member : object.members()) {
      line.append(separator);
      separator = ", ";
      quoted(member.name(), line);
      line.append(": ");
      if (!inline(member.value(), line, room)) return false;
    }
    line.append(object.members().isEmpty() ? "{}" : " }");
    return true;
  }

  private static int width(StringBuilder text, int start) {
    return text.codePointCount(start, text.length());
  }

  private static void scalar(ScalarNode node, StringBuilder out) {
    if (node.kind() == ScalarNode.Kind.TEXT) quoted(node.text(), out);
    else out.append(node.text());
  }

  private static void quoted(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7F || Character.isSurrogate(c) && isLone(text, i)) escaped(c, out);
          else out.append(c);
        }
      }
    }
    out.append('"');
  }

  /** Half a surrogate pair cannot be written in UTF-8. */
  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static void escaped(char c, StringBuilder out) {
    String hex = Integer.toHexString(c);
    out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
  }
}
