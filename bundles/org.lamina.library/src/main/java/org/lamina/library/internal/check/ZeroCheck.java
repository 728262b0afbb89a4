// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.regex.Pattern;
import org.lamina.model.ModelPackage;
import org.lamina.model.Property;

/** Zero is a strong statement; what nobody knows is absent. */
final class ZeroCheck implements Check {
  private static final Pattern EXPLAINED = Pattern.compile("\\b(?:zero|definition|none)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "zero";
  }

  @Override
  public String asks() {
    return "What is unknown is absent, not zero: a `value` of zero has notes that speak of \"zero\", \"none\" or a"
        + " \"definition\".";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    for (Property property : entry.stated(Property.class)) {
      if (property.getValue() == null || property.getValue().value() != 0) continue;
      if (property.getNotes() != null && EXPLAINED.matcher(property.getNotes()).find()) continue;
      findings.at(
          property,
          ModelPackage.Literals.PROPERTY__VALUE,
          "the value is " + property.getValue() + " and nothing says why",
          "leave out what is unknown, or say in the notes why it is zero");
    }
  }
}
