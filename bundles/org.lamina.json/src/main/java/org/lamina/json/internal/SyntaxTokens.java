// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

/** Scans single tokens of a text that is not JSON throughout. */
final class SyntaxTokens {
  private final char[] text;
  private final int length;
  private int offset;

  SyntaxTokens(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  int offset() {
    return offset;
  }

  void moveTo(int target) {
    offset = target;
  }

  int skipSpace() {
    while (offset < length && " \t\r\n".indexOf(text[offset]) >= 0) offset++;
    return offset;
  }

  /** Scans a text, number, true, false or null. */
  Mistake scalar(int start) {
    char c = text[start];
    if (c == '"') return string(start);
    if (c == '-' || isDigit(start)) return number(start);
    if (c == '+' || c == '.') return numberWrittenOtherwise(start);
    if (isWordStart(c)) return literal(start);
    Mistake foreign = foreign(start);
    if (foreign != null) return foreign;
    String help = "write a text in double quotes, a number, an object or a list";
    return new Mistake(start, "a value is missing before " + found(start), help);
  }

  /** What belongs to other languages than JSON: comments and single quotes; null for everything else. */
  Mistake foreign(int start) {
    char c = text[start];
    if (c == '#' || (c == '/' && start + 1 < length && (text[start + 1] == '/' || text[start + 1] == '*'))) {
      return new Mistake(start, "JSON has no comments", "put remarks into a member \"notes\"");
    }
    if (c == '\'' || c == '`' || c == '“' || c == '”') {
      String quotes = c == '\'' ? "single quotes" : found(start);
      return new Mistake(
          start, "a text stands in " + quotes + " instead of double quotes", "put it between '\"' and '\"'");
    }
    return null;
  }

  /** Scans a text that is a member name: of those, the parser refuses halves of surrogate pairs. */
  Mistake name(int start) {
    Mistake mistake = string(start);
    if (mistake != null) return mistake;
    for (int i = start + 1; i < offset - 1; i++) {
      if (text[i] != '\\') continue;
      boolean high = isSurrogate(i, 'd', '8', 'b');
      if (high && isSurrogate(i + 6, 'd', 'c', 'f')) i += 6;
      else if (high || isSurrogate(i, 'd', 'c', 'f')) {
        return new Mistake(i, "'" + new String(text, i, 6) + "' is half a character", "write the character itself");
      }
      i++;
    }
    return null;
  }

  /** Whether a Unicode escape with these leading digits stands at a place. */
  private boolean isSurrogate(int at, char first, char from, char to) {
    if (at + 6 > length || text[at] != '\\' || text[at + 1] != 'u') return false;
    char second = Character.toLowerCase(text[at + 3]);
    return Character.toLowerCase(text[at + 2]) == first && second >= from && second <= to;
  }

  Mistake string(int start) {
    offset = start + 1;
    while (offset < length) {
      char c = text[offset];
      if (c == '"') {
        offset++;
        return null;
      }
      if (c == '\n' || c == '\r') {
        return new Mistake(
            offset, "a line ends inside a text", "close the text with '\"', or write \\n for a new line in it");
      }
      if (c < ' ') {
        String help = c == '\t' ? "write \\t for a tabulator" : "remove it";
        return new Mistake(offset, "the character " + Words.codePoint(c) + " inside a text", help);
      }
      if (c == '\\') {
        Mistake mistake = escape();
        if (mistake != null) return mistake;
      } else {
        offset++;
      }
    }
    return new Mistake(start, "a text is not closed", "close it with '\"'");
  }

  private Mistake escape() {
    int start = offset++;
    if (offset == length) return new Mistake(start, "the file ends after '\\'", "close the text with '\"'");
    char c = text[offset++];
    if (c == 'u') return unicodeEscape(start);
    if ("\"\\/bfnrt".indexOf(c) >= 0) return null;
    return new Mistake(
        start, "'\\" + Words.shortened(String.valueOf(c)) + "' means nothing in a text", "write \\\\ for a backslash");
  }

  private Mistake unicodeEscape(int start) {
    for (int i = 0; i < 4; i++, offset++) {
      if (offset == length || Character.digit(text[offset], 16) < 0 || text[offset] > 'f') {
        return new Mistake(start, "'\\u' is not followed by four hexadecimal digits",
            "write for example \\u00b5, or the character itself");
      }
    }
    return null;
  }

  private Mistake number(int start) {
    offset = text[start] == '-' ? start + 1 : start;
    if (!isDigit(offset)) {
      boolean infinite = offset < length && word(offset).startsWith("Inf");
      return infinite
          ? notFinite(start, "-" + word(offset))
          : new Mistake(start, "a '-' without a number", "write a digit after it");
    }
    if (text[offset] == '0' && isDigit(offset + 1)) {
      return new Mistake(start, "a number begins with 0", "remove the leading zeros");
    }
    digits();
    if (offset < length && text[offset] == '.') {
      offset++;
      if (!isDigit(offset)) return new Mistake(offset - 1, "no digit stands after the '.'", "write for example 1.0");
      digits();
    }
    if (offset < length && (text[offset] == 'e' || text[offset] == 'E')) return exponent();
    return null;
  }

  private Mistake exponent() {
    int start = offset++;
    if (offset < length && (text[offset] == '+' || text[offset] == '-')) offset++;
    if (!isDigit(offset)) {
      return new Mistake(start, "the exponent of a number has no digits",
          "write for example 1e-7; a unit belongs in double quotes: \"70 nm\"");
    }
    digits();
    return null;
  }

  private void digits() {
    while (isDigit(offset)) offset++;
  }

  private Mistake numberWrittenOtherwise(int start) {
    return text[start] == '+'
        ? new Mistake(start, "a number begins with '+'", "remove the '+'")
        : new Mistake(start, "a number begins with '.'", "write a 0 before it");
  }

  private Mistake literal(int start) {
    String word = word(start);
    if (word.equals("true") || word.equals("false") || word.equals("null")) {
      offset = start + word.length();
      return null;
    }
    if (word.equalsIgnoreCase("nan") || word.startsWith("Inf")) return notFinite(start, word);
    return new Mistake(start, Words.quoted(word) + " is not a JSON value",
        "put texts in double quotes; true, false and null are written in small letters");
  }

  private static Mistake notFinite(int start, String word) {
    return new Mistake(
        start, Words.shortened(word) + " is not a number", "leave the member out when its value is not known");
  }

  /** The letters and digits from a place on. */
  String word(int start) {
    int end = start;
    while (end < length && (Character.isLetterOrDigit(text[end]) || text[end] == '_' || text[end] == '$')) end++;
    return new String(text, start, end - start);
  }

  /** The character at a place, for a message. */
  String found(int start) {
    return Words.quoted(new String(Character.toChars(Character.codePointAt(text, start, length))));
  }

  static boolean isWordStart(char c) {
    return Character.isLetter(c) || c == '_' || c == '$';
  }

  private boolean isDigit(int at) {
    return at < length && text[at] >= '0' && text[at] <= '9';
  }
}
