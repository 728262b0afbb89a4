// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import org.lamina.model.Interval;
import org.lamina.model.Property;

/** A property without a number is no property. */
final class SaysSomethingCheck implements Check {
  @Override
  public String id() {
    return "says-something";
  }

  @Override
  public String asks() {
    return "A property has a `value`, a `range`, a `curve` or a `temperatureCurve`; a window has an end.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    for (Property property : entry.stated(Property.class)) {
      boolean table = property.getCurve() != null || property.getTemperatureCurve() != null;
      if (table || property.getValue() != null || !property.getRange().isEmpty()) continue;
      findings.at(property, "this property has neither value nor range nor table", "add one, or leave the property out");
    }
    for (Interval window : entry.stated(Interval.class)) {
      if (window.getLow() != null || window.getHigh() != null) continue;
      findings.at(window, "this window has neither 'low' nor 'high'", "add one, or leave the window out");
    }
  }
}
