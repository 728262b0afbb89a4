// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of feature files: objects, lists, strings, whole numbers, true, false, null.
 *
 * <p>A JSON library here would be loaded before the framework, on every command, for one file that we wrote ourselves.
 */
final class JsonText {
  private static final int DEEPEST = 16;

  private final String text;
  private int at;
  private int depth;

  private JsonText(String text) {
    this.text = text;
  }

  /** Returns maps, lists, strings, longs, booleans or null; throws IllegalArgumentException naming the line. */
  static Object parse(String text) {
    JsonText json = new JsonText(text);
    Object value = json.value();
    json.skipSpace();
    if (json.at < text.length()) {
      throw json.unexpected("the end");
    }
    return value;
  }

  private Object value() {
    skipSpace();
    char c = peek();
    if (c == '{' || c == '[') {
      if (++depth > DEEPEST) {
        throw unexpected("less nesting");
      }
      Object value = c == '{' ? object() : list();
      depth--;
      return value;
    }
    return c == '"' ? string() : scalar();
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    skipSpace();
    if (peek() == '}') {
      at++;
      return members;
    }
    do {
      skipSpace();
      String name = string();
      skipSpace();
      take(':', "':'");
      if (members.containsKey(name)) {
        throw damaged("\"" + name + "\" stands there twice.");
      }
      members.put(name, value());
      skipSpace();
    } while (takeIf(','));
    take('}', "',' or '}'");
    return members;
  }

  private List<Object> list() {
    List<Object> values = new ArrayList<>();
    at++;
    skipSpace();
    if (peek() == ']') {
      at++;
      return values;
    }
    do {
      values.add(value());
      skipSpace();
    } while (takeIf(','));
    take(']', "',' or ']'");
    return values;
  }

  private String string() {
    take('"', "'\"'");
    StringBuilder string = new StringBuilder();
    for (char c = peek(); c != '"'; c = peek()) {
      if (c < ' ') {
        throw unexpected("'\"'");
      }
      at++;
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    int simple = "\"\\/bfnrt".indexOf(c);
    if (simple >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(simple);
    }
    if (c != 'u' || at + 4 > text.length()) {
      throw unexpected("an escape");
    }
    at += 4;
    try {
      return (char) Integer.parseInt(text, at - 4, at, 16);
    } catch (NumberFormatException e) {
      throw unexpected("four hexadecimal digits");
    }
  }

  private Object scalar() {
    int start = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    switch (word) {
      case "true": return true;
      case "false": return false;
      case "null": return null;
      default:
        try {
          return Long.valueOf(word);
        } catch (NumberFormatException e) {
          at = start;
          throw unexpected("a value");
        }
    }
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw unexpected("more");
    }
    return text.charAt(at);
  }

  private void take(char c, String expected) {
    if (peek() != c) {
      throw unexpected(expected);
    }
    at++;
  }

  private boolean takeIf(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private IllegalArgumentException unexpected(String expected) {
    String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end of the file";
    return damaged("expected " + expected + " but found " + found + ".");
  }

  private IllegalArgumentException damaged(String message) {
    int line = 1;
    for (int i = 0; i < Math.min(at, text.length()); i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return new IllegalArgumentException("line " + line + ": " + message);
  }
}
