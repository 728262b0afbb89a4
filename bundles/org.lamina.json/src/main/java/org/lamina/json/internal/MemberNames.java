// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayList;
import java.util.List;
import org.lamina.json.internal.Origins.Origin;

/** Checks a list that names members beside it: each is there, and is none of those that say where a number is from. */
final class MemberNames {
  private final Faults faults;

  MemberNames(Faults faults) {
    this.faults = faults;
  }

  void check(List<?> entries, Slot slot, Shape shape, Origin origin) {
    List<String> stated = stated(slot, shape, origin);
    for (int i = 0; i < entries.size() && !faults.full(); i++) {
      if (!(entries.get(i) instanceof String name) || stated.contains(name)) continue;
      String message = slot.name + " names '" + name + "', which is no member of this " + shape.noun();
      String help = Words.suggestion(name, stated, "it can name");
      faults.add(FaultKind.UNKNOWN_VALUE, message, help, origin.entry(slot, i));
    }
  }

  private static List<String> stated(Slot slot, Shape shape, Origin origin) {
    List<String> stated = new ArrayList<>();
    for (Slot other : shape.slots()) {
      boolean beside = other.feature.getEContainingClass() == slot.feature.getEContainingClass();
      if (!beside && origin.states(other)) stated.add(other.name);
    }
    return stated;
  }
}
