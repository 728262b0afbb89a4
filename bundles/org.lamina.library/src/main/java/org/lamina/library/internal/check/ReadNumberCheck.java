// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Sourced;

/** Who read a number somewhere says where, and what stands there. */
final class ReadNumberCheck implements Check {
  @Override
  public String id() {
    return "measured";
  }

  @Override
  public String asks() {
    return "What is `measured` or `fitted` has `source`, `place` and `printed`.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    for (Sourced number : entry.stated(Sourced.class)) {
      if (number.getKind() != EvidenceKind.MEASURED && number.getKind() != EvidenceKind.FITTED) continue;
      List<String> missing = new ArrayList<>();
      if (number.getSource() == null) missing.add("source");
      if (number.getPlace() == null) missing.add("place");
      if (number.getPrinted() == null) missing.add("printed");
      if (missing.isEmpty()) continue;
      String message = "this is " + number.getKind() + " but has no " + String.join(", no ", missing);
      findings.at(number, message, "say where it was read and what is printed there, or make it 'assumed' with notes");
    }
  }
}
