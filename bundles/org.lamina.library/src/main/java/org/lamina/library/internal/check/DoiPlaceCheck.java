// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import org.lamina.library.bibliography.SourceName;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Sourced;

/** Who cites a DOI has read it there, whatever the kind of the number. */
final class DoiPlaceCheck implements Check {
  @Override
  public String id() {
    return "doi-place";
  }

  @Override
  public String asks() {
    return "A number with a DOI states its `place` in the work and what is `printed` there.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    for (Sourced number : entry.stated(Sourced.class)) {
      String source = number.getSource();
      if (source == null || !SourceName.of(source).field().equals("doi")) continue;
      // Those are told so by another check.
      if (number.getKind() == EvidenceKind.MEASURED || number.getKind() == EvidenceKind.FITTED) continue;
      boolean place = number.getPlace() != null;
      if (place && number.getPrinted() != null) continue;
      String missing = place ? "what is printed there" : "the place in it";
      findings.at(number, source + " is cited without " + missing, "add 'place' and 'printed', or drop the source");
    }
  }
}
