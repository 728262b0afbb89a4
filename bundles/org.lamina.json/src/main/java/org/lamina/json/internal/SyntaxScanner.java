// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the first place at which a text stops to be JSON. Runs only after the parser has given up. */
final class SyntaxScanner {
  /** What may come next. */
  private enum Expected {
    VALUE,
    VALUE_OR_END,
    NAME,
    NAME_OR_END,
    COLON,
    COMMA_OR_END,
    NOTHING
  }

  /** An object or list that is still open. */
  private record Open(char bracket, int offset) {
    char closing() {
      return bracket == '{' ? '}' : ']';
    }

    String what() {
      return bracket == '{' ? "the object" : "the list";
    }
  }

  private final char[] text;
  private final int length;
  private final SyntaxTokens tokens;
  private final Deque<Open> open = new ArrayDeque<>();
  private Expected expected = Expected.VALUE;
  private int lastComma = -1;
  private String lastName = "";
  private boolean afterNumber;

  SyntaxScanner(char[] text, int length) {
    this.text = text;
    this.length = length;
    this.tokens = new SyntaxTokens(text, length);
  }

  /** The first mistake. */
  Mistake find() {
    while (true) {
      int start = tokens.skipSpace();
      if (start == length) return atEnd();
      Mistake mistake =
          switch (expected) {
            case VALUE, VALUE_OR_END -> value(start);
            case NAME, NAME_OR_END -> name(start);
            case COLON -> colon(start);
            case COMMA_OR_END -> commaOrEnd(start);
            case NOTHING ->
                new Mistake(start, "something stands after the end of the document", "a file holds one object");
          };
      if (mistake != null) return mistake;
    }
  }

  private Mistake atEnd() {
    if (open.isEmpty()) {
      // The parser only hands over a text that it cannot read; a whole value here would contradict that.
      String message = expected == Expected.NOTHING ? "the text is not JSON" : "the file is empty";
      return new Mistake(expected == Expected.NOTHING ? length : 0, message, "a file holds one object: { ... }");
    }
    Open last = open.peek();
    String message = "the file ends inside " + last.what() + " that begins in " + place(last.offset());
    return new Mistake(length, message, "close it with '" + last.closing() + "'");
  }

  private Mistake value(int start) {
    char c = text[start];
    afterNumber = false;
    if (c == '{' || c == '[') {
      open.push(new Open(c, start));
      tokens.moveTo(start + 1);
      expected = c == '{' ? Expected.NAME_OR_END : Expected.VALUE_OR_END;
      return null;
    }
    if (c == ']' && expected == Expected.VALUE_OR_END) return close(start);
    if (c == ',' || c == '}' || c == ']') return valueMissing(start);
    afterNumber = c == '-' || (c >= '0' && c <= '9');
    expected = open.isEmpty() ? Expected.NOTHING : Expected.COMMA_OR_END;
    return tokens.scalar(start);
  }

  private Mistake valueMissing(int start) {
    boolean inList = !open.isEmpty() && open.peek().bracket() == '[';
    if (inList && text[start] == ']') return trailingComma("the last entry");
    if (inList || open.isEmpty()) {
      return new Mistake(start, "a value is missing before '" + text[start] + "'", "write it, or remove the comma");
    }
    return new Mistake(start, "the value of " + Words.quoted(lastName) + " is missing",
        "write it after the ':', or remove the member");
  }

  private Mistake trailingComma(String after) {
    return new Mistake(lastComma, "there is a ',' after " + after, "remove the comma");
  }

  private Mistake name(int start) {
    char c = text[start];
    if (c == '}' && expected == Expected.NAME_OR_END) return close(start);
    if (c == '}') return trailingComma("the last member");
    if (c == '"') {
      Mistake mistake = tokens.name(start);
      lastName = new String(text, start + 1, Math.max(0, tokens.offset() - start - 2));
      expected = Expected.COLON;
      return mistake;
    }
    if (c == ',') return new Mistake(start, "there is a ',' too many", "remove it");
    if (SyntaxTokens.isWordStart(c)) {
      String word = Words.shortened(tokens.word(start));
      return new Mistake(start, "the member name " + word + " is not in double quotes", "write \"" + word + "\"");
    }
    Mistake foreign = tokens.foreign(start);
    return foreign != null
        ? foreign
        : new Mistake(start, "a member name is missing before " + tokens.found(start), "write \"name\": value");
  }

  private Mistake colon(int start) {
    if (text[start] != ':') {
      Mistake foreign = tokens.foreign(start);
      if (foreign != null) return foreign;
      return new Mistake(
          start, "a ':' is missing after the member name " + Words.quoted(lastName), "write \"name\": value");
    }
    tokens.moveTo(start + 1);
    expected = Expected.VALUE;
    return null;
  }

  private Mistake commaOrEnd(int start) {
    char c = text[start];
    Open last = open.peek();
    if (c == ',') {
      lastComma = start;
      tokens.moveTo(start + 1);
      expected = last.bracket() == '{' ? Expected.NAME : Expected.VALUE;
      return null;
    }
    if (c == '}' || c == ']') return close(start);
    Mistake foreign = tokens.foreign(start);
    if (foreign != null) return foreign;
    if (afterNumber && (SyntaxTokens.isWordStart(c) || c == '%' || c == '+')) {
      return new Mistake(
          start, "a unit stands outside double quotes", "write quantities as texts, for example \"70 nm\"");
    }
    return new Mistake(start, "a ',' or '" + last.closing() + "' is missing before " + tokens.found(start),
        "separate members and entries with ','");
  }

  private Mistake close(int start) {
    Open last = open.peek();
    if (text[start] != last.closing()) {
      String message = "'" + text[start] + "' stands where " + last.what() + " that begins in " + place(last.offset())
          + " is still open";
      return new Mistake(start, message, "close it with '" + last.closing() + "' first");
    }
    open.pop();
    tokens.moveTo(start + 1);
    afterNumber = false;
    expected = open.isEmpty() ? Expected.NOTHING : Expected.COMMA_OR_END;
    return null;
  }

  private String place(int offset) {
    TextCursor cursor = new TextCursor(text, length);
    cursor.moveTo(offset);
    return "line " + cursor.line() + ", column " + cursor.column();
  }
}
