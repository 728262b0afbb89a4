// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.quantity;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that is closest to a mistyped one. */
public final class NearestName {
  private NearestName() {}

  /**
   * The known name with the fewest edits, ties in the order of the names; empty when the nearest one is more than a
   * third of the name away, or has nothing in common with it.
   */
  public static Optional<String> of(String typed, Collection<String> known) {
    String lower = typed.toLowerCase(Locale.ROOT);
    if (lower.length() > 200) return Optional.empty();
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String name : known) {
      int distance = distance(lower, name.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    int longer = best == null ? 0 : Math.max(typed.length(), best.length());
    boolean near = bestDistance <= Math.max(1, longer / 3) && bestDistance < longer;
    return near ? Optional.of(best) : Optional.empty();
  }

  /** Levenshtein distance in which two neighbours swapped count as one edit. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        table[i][j] = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
      }
    }
    return table[a.length()][b.length()];
  }
}
