// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import org.lamina.model.quantity.Quantity;

/** How much current flows: per footprint, or as a C-rate. */
public sealed interface Rate {
  /** As typed: {@code "1 mA/cm2"}, {@code "0.5C"}. */
  String text();

  /** A current density of the footprint, above zero. */
  record Density(Quantity current) implements Rate {
    @Override
    public String text() {
      return current.toString();
    }
  }

  /**
   * Multiples of the current that gives the capacity of the cell in one hour.
   *
   * @param perHour above zero
   */
  record CRate(double perHour, String text) implements Rate {}
}
