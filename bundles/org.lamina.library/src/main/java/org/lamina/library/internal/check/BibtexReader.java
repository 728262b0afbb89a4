// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lamina.library.internal.check.Bibliography.Mistake;
import org.lamina.library.internal.check.Bibliography.Work;

/** Reads as much of BibTeX as it takes to find the fields of entries. */
final class BibtexReader {
  private static final String SYNTAX = "write @article{key, doi = {...}, ...}";

  private final String text;
  private final List<Work> works = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private int at;

  BibtexReader(String text) {
    this.text = text;
  }

  Bibliography read() {
    for (at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at)) {
      int start = at++;
      String type = word().toLowerCase(Locale.ROOT);
      spaces();
      if (!eats('{')) {
        // Outside entries everything is a remark, even a lone @.
        if (!type.isEmpty()) mistake(start, "'@" + type + "' has no '{'");
      } else if (type.equals("comment") || type.equals("string") || type.equals("preamble")) {
        at--;
        if (braced() == null) mistake(start, "'@" + type + "' is not closed");
      } else if (!entry(start)) {
        // What follows cannot be told apart: go on at the next entry that begins a line.
        int next = text.indexOf("\n@", Math.max(start + 1, 0));
        at = next < 0 ? text.length() : next + 1;
      }
    }
    return new Bibliography(List.copyOf(works), List.copyOf(mistakes));
  }

  /** Reads from behind the opening bracket; false when the entry cannot be read. */
  private boolean entry(int start) {
    spaces();
    int from = at;
    while (at < text.length() && ",}\n\"= \t".indexOf(text.charAt(at)) < 0) at++;
    String key = text.substring(from, at);
    spaces();
    if (key.isEmpty()) return mistake(start, "this entry has no key");
    Map<String, String> fields = new LinkedHashMap<>();
    while (eats(',')) {
      spaces();
      String name = word().toLowerCase(Locale.ROOT);
      spaces();
      if (name.isEmpty()) break;
      if (!eats('=')) return mistake(start, "in '" + key + "' the field '" + name + "' has no '='");
      String value = value();
      if (value == null) return mistake(start, "in '" + key + "' the value of '" + name + "' does not end");
      fields.put(name, value);
      spaces();
    }
    if (!eats('}')) return mistake(start, "'" + key + "' is not closed, or a comma lacks between its fields");
    works.add(new Work(key, fields, line(start), column(start)));
    return true;
  }

  /** Parts joined with {@code #}; null when one does not end. */
  private String value() {
    StringBuilder value = new StringBuilder();
    do {
      spaces();
      String part = peek() == '{' ? braced() : peek() == '"' ? quoted() : word();
      if (part == null || part.isEmpty() && peek() != ',' && peek() != '}') return null;
      value.append(part);
      spaces();
    } while (eats('#'));
    return value.toString();
  }

  private String braced() {
    int depth = 0;
    int from = at + 1;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') at++;
      else if (c == '{') depth++;
      else if (c == '}' && --depth == 0) return text.substring(from, at++);
    }
    return null;
  }

  private String quoted() {
    int depth = 0;
    int from = ++at;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') at++;
      else if (c == '{') depth++;
      else if (c == '}') depth--;
      else if (c == '"' && depth == 0) return text.substring(from, at++);
    }
    return null;
  }

  private String word() {
    int from = at;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "-_.:+".indexOf(text.charAt(at)) >= 0)) at++;
    return text.substring(from, at);
  }

  private void spaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean eats(char expected) {
    if (peek() != expected) return false;
    at++;
    return true;
  }

  private boolean mistake(int start, String message) {
    mistakes.add(new Mistake(line(start), column(start), message, SYNTAX));
    return false;
  }

  private int line(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private int column(int offset) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    return 1 + text.codePointCount(start, offset);
  }
}
