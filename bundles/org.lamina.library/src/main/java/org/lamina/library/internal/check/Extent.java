// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.Optional;
import org.lamina.model.Property;

/**
 * What a property admits: from its value to itself where it has one, else its range.
 *
 * @param low in SI units
 * @param high in SI units
 */
record Extent(double low, double high) {
  static Optional<Extent> of(Property property) {
    if (property == null) return Optional.empty();
    if (property.getValue() != null) {
      double value = property.getValue().si();
      return Optional.of(new Extent(value, value));
    }
    if (property.getRange().size() != 2) return Optional.empty();
    return Optional.of(new Extent(property.getRange().get(0).si(), property.getRange().get(1).si()));
  }
}
