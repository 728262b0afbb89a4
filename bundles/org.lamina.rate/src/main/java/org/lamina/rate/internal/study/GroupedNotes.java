// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lamina.rate.internal.Figures;

/** What happens at one current in several cases, said once for all of them. */
final class GroupedNotes {
  private final String cases;
  private final Map<String, List<String>> shares = new LinkedHashMap<>();

  /** With what the cases are called: {@code "a state of charge"}. */
  GroupedNotes(String cases) {
    this.cases = cases;
  }

  /**
   * Something that happens.
   *
   * @param share by which the case is known, from zero to one
   */
  void add(StudiedCurrent current, double share, String words) {
    // Text for a key: what reads the same is the same.
    shares.computeIfAbsent(current.text() + "\n" + words, key -> new ArrayList<>()).add(Figures.number(100 * share));
  }

  List<String> all() {
    List<String> notes = new ArrayList<>();
    shares.forEach((key, values) -> {
      int end = key.indexOf('\n');
      String where = "At " + key.substring(0, end) + " and " + cases + " of " + list(values) + " %: ";
      notes.add(where + key.substring(end + 1) + ".");
    });
    return notes;
  }

  private static String list(List<String> values) {
    int last = values.size() - 1;
    return last == 0 ? values.get(0) : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
  }
}
