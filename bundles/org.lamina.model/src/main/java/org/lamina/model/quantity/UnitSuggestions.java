// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lamina.model.quantity.QuantityFormatException.Reason;

/** What to say when a unit is unknown. */
final class UnitSuggestions {
  private UnitSuggestions() {}

  static QuantityFormatException unknown(String spelling) {
    if (spelling.isEmpty()) {
      return new QuantityFormatException("the unit is missing", "write a number and a unit, for example \"70 nm\"", Reason.UNIT);
    }
    if (spelling.matches(",[0-9].*")) {
      return new QuantityFormatException("a comma stands in the number", "write a point before the decimals, for example \"0.5 nm\"");
    }
    List<String> spellings = new ArrayList<>();
    for (Unit unit : Units.all()) spellings.add(unit.symbol());
    String help =
        NearestName.of(spelling, spellings)
            .map(nearest -> "did you mean '" + nearest + "'?")
            .orElseGet(() -> "known units: " + spellings.stream().distinct().collect(Collectors.joining(", ")));
    return new QuantityFormatException("unknown unit '" + Quantity.shortened(spelling) + "'", help, Reason.UNIT);
  }
}
