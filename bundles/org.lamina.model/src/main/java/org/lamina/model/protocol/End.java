// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import org.lamina.model.quantity.Quantity;

/** What ends a step; the first that happens does. */
public sealed interface End {
  /** The voltage of the cell reaches a limit, from either side. */
  record Voltage(Quantity volts) implements End {}

  /** The current has fallen to a limit, in a hold. */
  record Current(Rate rate) implements End {}

  /** So long after the start of the step. */
  record Duration(Quantity time) implements End {}
}
