// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.words;

/** A message with its parts filled in: {@code of("{} tolerates {}", "layer 3", limit)}. No locale is involved. */
public final class Sentence {
  private static final String GAP = "{}";

  private Sentence() {}

  /**
   * The pattern with each gap replaced by the next part.
   *
   * @throws IllegalArgumentException when there are more or fewer parts than gaps
   */
  public static String of(String pattern, Object... parts) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Object part : parts) {
      int gap = pattern.indexOf(GAP, from);
      if (gap < 0) throw new IllegalArgumentException("more than enough parts for \"" + pattern + "\"");
      text.append(pattern, from, gap).append(part);
      from = gap + GAP.length();
    }
    if (pattern.indexOf(GAP, from) >= 0) throw new IllegalArgumentException("too few parts for \"" + pattern + "\"");
    return text.append(pattern, from, pattern.length()).toString();
  }
}
