// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import org.lamina.model.ModelPackage;
import org.lamina.model.Sourced;

/** A source leads somewhere. */
final class SourceFormCheck implements Check {
  @Override
  public String id() {
    return "source-form";
  }

  @Override
  public String asks() {
    return "A `source` is `doi:10.…/…`, `arXiv:NNNN.NNNNN` (or the old `arXiv:cond-mat/NNNNNNN`), `https://…` or `isbn:…`"
        + " with a right check digit.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    for (Sourced number : entry.stated(Sourced.class)) {
      if (number.getSource() == null) continue;
      SourceForm.problem(number.getSource())
          .ifPresent(
              problem ->
                  findings.at(
                      number,
                      ModelPackage.Literals.SOURCED__SOURCE,
                      problem,
                      "write doi:10.…/…, arXiv:NNNN.NNNNN, https://… or isbn:…, or drop the source of a computed number"));
    }
  }
}
