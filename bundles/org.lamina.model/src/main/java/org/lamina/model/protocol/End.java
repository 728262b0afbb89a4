// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import java.util.List;
import java.util.stream.Collectors;
import org.lamina.model.quantity.Quantity;

/** What ends a step; the first that happens does. */
public sealed interface End {
  /** As it stands in a step: {@code "until 2 V"}, {@code "for 10 min"}. */
  String text();

  /** Several as they stand in a step: {@code "until 2 V or for 10 min"}. */
  static String all(List<End> ends) {
    return ends.stream().map(End::text).collect(Collectors.joining(" or "));
  }

  /** The voltage of the cell reaches a limit, from either side. */
  record Voltage(Quantity volts) implements End {
    @Override
    public String text() {
      return "until " + volts;
    }
  }

  /** The current has fallen to a limit, in a hold. */
  record Current(Rate rate) implements End {
    @Override
    public String text() {
      return "until " + rate.text();
    }
  }

  /** So long after the start of the step. */
  record Duration(Quantity time) implements End {
    @Override
    public String text() {
      return "for " + time;
    }
  }
}
