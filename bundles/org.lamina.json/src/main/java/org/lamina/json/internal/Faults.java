// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file. */
final class Faults {
  private final int limit;
  private final List<Fault> found = new ArrayList<>();
  private Places places = Places.EMPTY;
  private boolean more;

  Faults(int limit) {
    this.limit = limit;
  }

  /** From now on, faults without a place of their own are looked up there. */
  void locateIn(Places known) {
    places = known;
  }

  /** Whether as many faults were found as are reported: looking for more is pointless. */
  boolean full() {
    return more;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** A fault at the place of an element, or of the nearest one around it. */
  void add(FaultKind kind, String message, String help, Path path) {
    if (more) return;
    String pointer = path.toString();
    Spot spot = places.find(pointer);
    keep(new Fault(kind, message + suffix(spot), help, pointer, spot.line(), spot.column()));
  }

  /** A fault at a place of its own. */
  void addAt(FaultKind kind, String message, String help, Path path, int line, int column) {
    if (more) return;
    String pointer = path.toString();
    keep(new Fault(kind, message + suffix(places.find(pointer)), help, pointer, line, column));
  }

  private void keep(Fault fault) {
    if (found.size() < limit) found.add(fault);
    else more = true;
  }

  private static String suffix(Spot spot) {
    return spot.setBy() == null ? "" : " (set by --set " + spot.setBy() + ")";
  }

  private static int byPlace(Fault a, Fault b) {
    int byLine = Integer.compare(a.line(), b.line());
    return byLine != 0 ? byLine : Integer.compare(a.column(), b.column());
  }

  /** The faults in the order of place. */
  List<Fault> sorted() {
    List<Fault> sorted = new ArrayList<>(found);
    if (sorted.size() > 1) sorted.sort(Faults::byPlace);
    if (more) {
      String message = "there are more than " + limit + " problems (problems); the rest is not shown";
      sorted.add(new Fault(FaultKind.LIMIT, message, "mend the ones above and read the file again", "", 0, 0));
    }
    return sorted;
  }
}
