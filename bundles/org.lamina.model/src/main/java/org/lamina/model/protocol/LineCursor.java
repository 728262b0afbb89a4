// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lamina.model.protocol.ProtocolFormatException.Reason;
import org.lamina.model.quantity.NearestName;
import org.lamina.model.quantity.Quantity;

/** Reads one line from left to right. Words are separated by blanks; they may stand in any case. */
final class LineCursor {
  static final int LONGEST = Step.MOST_CHARACTERS;

  private static final Pattern NUMBER = Pattern.compile(Quantity.NUMBER);

  /** What people write elsewhere: too far from the word for {@link NearestName}. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "repeat", "cycle", "loop", "cycle", "wait", "rest", "pause", "rest", "to", "until", "till", "until", "and", "or");

  private final String text;
  private final int line;
  private int at;

  LineCursor(String text, int line) {
    this.text = text;
    this.line = line;
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      String message = "the line has " + length + " characters";
      throw wrong(Reason.LIMIT, 0, message, "a step has at most " + LONGEST);
    }
    skipBlanks();
  }

  /** Where the next word begins. */
  int at() {
    return at;
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** The next word without passing it; empty at the end. */
  String peek() {
    int end = at;
    while (end < text.length() && !isBlank(text.charAt(end))) end++;
    return text.substring(at, end);
  }

  /** The next word, passed. */
  String word() {
    String word = peek();
    pass(word.length());
    return word;
  }

  /** Passes the next word if it is that one. */
  boolean passes(String keyword) {
    boolean there = peek().toLowerCase(Locale.ROOT).equals(keyword);
    if (there) pass(keyword.length());
    return there;
  }

  /** The next word as one of a few keywords, passed. */
  String keyword(List<String> keywords, String example) {
    for (String keyword : keywords) {
      if (passes(keyword)) return keyword;
    }
    String expected = "expected " + joined(keywords) + ", for example \"" + example + "\"";
    if (atEnd()) throw wrong(Reason.FORM, at, "the line ends too early", expected);
    throw wrong(Reason.WORD, at, "'" + shown(peek()) + "' is not expected here", meant(peek(), keywords) + expected);
  }

  /** Passes a number; empty when none stands here. Blanks after it are left. */
  Optional<String> number() {
    Matcher matcher = NUMBER.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) return Optional.empty();
    at = matcher.end();
    char next = atEnd() ? ' ' : text.charAt(at);
    if (next == ',' || next == '.' || next >= '0' && next <= '9') {
      int start = matcher.start();
      at = start;
      boolean comma = next == ',';
      throw wrong(Reason.NUMBER, start, comma ? "a comma stands in the number" : "'" + shown(peek()) + "' is no number",
          comma ? "write a point before the decimals, for example \"0.5\"" : "write it like 0.5, 20 or 1e-3");
    }
    return Optional.of(matcher.group());
  }

  /** Passes one character if it stands here, and blanks after it. */
  boolean passes(char c) {
    boolean there = !atEnd() && text.charAt(at) == c;
    if (there) pass(1);
    return there;
  }

  void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) at++;
  }

  boolean atBlankOrEnd() {
    return atEnd() || isBlank(text.charAt(at));
  }

  /** Complains about whatever is left. */
  void end() {
    if (atEnd()) return;
    String help = meant(peek(), List.of("or", "until", "for"));
    String message = "'" + shown(peek()) + "' is too much here";
    throw wrong(Reason.FORM, at, message, help.isEmpty() ? "remove it" : help.strip());
  }

  ProtocolFormatException wrong(Reason reason, int where, String message, String help) {
    return new ProtocolFormatException(reason, line, text.codePointCount(0, where) + 1, message, help);
  }

  /** The whole line without blanks around it. */
  String trimmed() {
    int first = 0;
    int last = text.length();
    while (first < last && isBlank(text.charAt(first))) first++;
    while (last > first && isBlank(text.charAt(last - 1))) last--;
    return text.substring(first, last);
  }

  /** {@code did you mean 'x'? }, or nothing. */
  static String meant(String typed, List<String> known) {
    String elsewhere = ELSEWHERE.get(typed.toLowerCase(Locale.ROOT));
    Optional<String> nearest = elsewhere != null && known.contains(elsewhere)
        ? Optional.of(elsewhere) : NearestName.of(typed, known);
    return nearest.map(name -> "did you mean '" + name + "'? ").orElse("");
  }

  /** {@code 'a', 'b' or 'c'}. */
  static String joined(List<String> words) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) joined.append(i == words.size() - 1 ? " or " : ", ");
      joined.append('\'').append(words.get(i)).append('\'');
    }
    return joined.toString();
  }

  /** A text for a message: not too long, nothing in it that a terminal would act on. */
  static String shown(String typed) {
    StringBuilder shown = new StringBuilder();
    typed.codePoints().limit(40).forEach(c -> {
      int type = Character.getType(c);
      boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
          || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
      if (hidden) shown.append("U+").append(Integer.toHexString(0x10000 + c).substring(1).toUpperCase(Locale.ROOT));
      else shown.appendCodePoint(c);
    });
    return typed.codePointCount(0, typed.length()) > 40 ? shown + "..." : shown.toString();
  }

  private void pass(int length) {
    at += length;
    skipBlanks();
  }

  /** The no-break space comes with text that was copied from a page. */
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0';
  }
}
