// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import org.lamina.model.EvidenceKind;
import org.lamina.model.ModelPackage;
import org.lamina.model.Sourced;

/** An assumption does not lean on a source, and says what it is. */
final class AssumedNumberCheck implements Check {
  @Override
  public String id() {
    return "assumed";
  }

  @Override
  public String asks() {
    return "What is `assumed` has no `source`, but `notes` that say what it rests on.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    for (Sourced number : entry.stated(Sourced.class)) {
      if (number.getKind() != EvidenceKind.ASSUMED) continue;
      if (number.getSource() != null) {
        findings.at(
            number,
            ModelPackage.Literals.SOURCED__SOURCE,
            "this is assumed but names a source, '" + number.getSource() + "'",
            "make it 'measured' when it was read there, or name the work in the notes only");
      }
      if (number.getNotes() == null) {
        findings.at(number, "this is assumed without a word", "add notes: what it rests on, or 'Recalled, not verified.'");
      }
    }
  }
}
