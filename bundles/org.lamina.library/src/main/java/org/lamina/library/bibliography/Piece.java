// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.bibliography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One {@code @type{...}} of a BibTeX text. Pieces are read one by one: so each has its place, and one that is wrong does
 * not hide the others.
 *
 * @param start offset of the at sign
 * @param type in small letters
 */
record Piece(int start, String type, String text) {
  private static final String WORD = "[\\p{L}\\p{N}_.:+-]*";
  // Outside entries everything is a remark, even a lone @; a percent sign makes one of the rest of its line.
  private static final Pattern START = Pattern.compile("%[^\\r\\n]*|@(\\s*)(" + WORD + ")\\s*(\\{)?");
  private static final Pattern NEXT = Pattern.compile("[\\r\\n][ \\t]*@" + WORD + "\\s*\\{");
  private static final Pattern KEY = Pattern.compile("@[^{]*\\{\\s*([^,{}\\s\"=]*)");

  static List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int[] ends = ends(text);
    Matcher start = START.matcher(text);
    for (int at = 0; start.find(at); ) {
      at = start.end();
      String type = start.group(2);
      boolean opened = start.group(3) != null;
      if (type == null || !opened && (type.isEmpty() || !start.group(1).isEmpty())) continue;
      if (opened) at = ends[at - 1] > 0 ? ends[at - 1] : next(text, at);
      pieces.add(new Piece(start.start(), type.toLowerCase(Locale.ROOT), text.substring(start.start(), at)));
    }
    return pieces;
  }

  /** For the offset of each opening brace, the one behind its closing brace; 0 where there is none. */
  private static int[] ends(String text) {
    int[] ends = new int[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') at++;
      else if (c == '{') open.push(at);
      else if (c == '}' && !open.isEmpty()) ends[open.pop()] = at + 1;
    }
    return ends;
  }

  /** The offset of the line that looks like the next entry. */
  private static int next(String text, int from) {
    Matcher next = NEXT.matcher(text);
    return next.find(from) ? next.start() + 1 : text.length();
  }

  boolean isOpened() {
    return text.indexOf('{') >= 0;
  }

  /** The key, where there is one; otherwise the type. */
  String name() {
    Matcher key = KEY.matcher(text);
    boolean entry = !List.of("comment", "preamble", "string").contains(type);
    String name = entry && key.lookingAt() && !key.group(1).isEmpty() ? key.group(1) : "@" + type;
    return quoted(name);
  }

  /** In quotes, and short enough for a message. */
  static String quoted(String name) {
    return "'" + (name.length() > 60 ? name.substring(0, 57) + "..." : name) + "'";
  }
}
