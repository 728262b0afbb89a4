// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.List;
import org.lamina.model.ModelPackage;
import org.lamina.model.Property;
import org.lamina.model.quantity.Quantity;

/** A value does not lie outside the range that stands beside it. */
final class ValueInRangeCheck implements Check {
  /** Two spellings of the same end may differ in the last bit. */
  private static final double ROUNDING = 1e-9;

  @Override
  public String id() {
    return "value-in-range";
  }

  @Override
  public String asks() {
    return "A `value` lies inside the `range` beside it.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    for (Property property : entry.stated(Property.class)) {
      List<Quantity> range = property.getRange();
      if (range.size() != 2 || property.getValue() == null) continue;
      double value = property.getValue().si();
      double margin = ROUNDING * Math.abs(value);
      if (value >= range.get(0).si() - margin && value <= range.get(1).si() + margin) continue;
      String message = "the value " + property.getValue() + " is outside its range, " + range.get(0) + " to " + range.get(1);
      findings.at(property, ModelPackage.Literals.PROPERTY__VALUE, message, "correct one of them");
    }
  }
}
