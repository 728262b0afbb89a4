// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import org.lamina.model.Interval;
import org.lamina.model.ModelPackage;

/** Windows are ordered; that an upper end is below the lower one is refused while reading. */
final class WindowCheck implements Check {
  @Override
  public String id() {
    return "window";
  }

  @Override
  public String asks() {
    return "A window has its `low` end below its `high` one.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    for (Interval window : entry.stated(Interval.class)) {
      if (window.getLow() == null || window.getHigh() == null || window.getLow().si() < window.getHigh().si()) continue;
      findings.at(
          window,
          ModelPackage.Literals.INTERVAL__LOW,
          "the window from " + window.getLow() + " to " + window.getHigh() + " is empty",
          "correct an end, or leave out the one that is unknown");
    }
  }
}
