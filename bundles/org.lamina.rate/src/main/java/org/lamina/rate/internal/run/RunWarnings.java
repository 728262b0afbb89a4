// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lamina.rate.cell.EndCause;

/** Collects what a reader must know of a run; what happens again in each cycle is said once. */
final class RunWarnings {
  private record Place(String step, EndCause cause) {}

  private static final class Seen {
    private final String text;
    private final int firstCycle;
    private int lastCycle;
    private int times;

    Seen(String text, int firstCycle) {
      this.text = text;
      this.firstCycle = firstCycle;
    }
  }

  private final Map<Place, Seen> ends = new LinkedHashMap<>();
  private final List<String> others = new ArrayList<>();

  /** A step ended otherwise than asked. */
  void add(String step, int cycle, EndCause cause, String reason) {
    Seen seen = ends.computeIfAbsent(new Place(step, cause), place -> new Seen(reason, cycle));
    seen.lastCycle = cycle;
    seen.times++;
  }

  void add(String warning) {
    others.add(warning);
  }

  List<String> all() {
    List<String> all = new ArrayList<>();
    ends.forEach((place, seen) -> all.add("'" + place.step() + "'" + cycles(seen) + ": " + seen.text));
    all.addAll(others);
    return all;
  }

  private static String cycles(Seen seen) {
    if (seen.firstCycle == 0) return "";
    String first = " in cycle " + seen.firstCycle;
    if (seen.times == 1) return first;
    return first + ", and " + (seen.times - 1) + " times more until cycle " + seen.lastCycle;
  }
}
