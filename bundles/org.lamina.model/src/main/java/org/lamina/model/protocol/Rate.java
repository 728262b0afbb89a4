// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import org.lamina.model.quantity.Quantity;

/** How much current flows: per footprint, or as a C-rate. */
public sealed interface Rate {
  /** In its canonical form: {@code "1 mA/cm2"}, {@code "0.5C"}, {@code "C/5"}. */
  String text();

  /**
   * Reads a rate: {@code "1 mA/cm2"}, {@code "2C"}, {@code "C/5"}.
   *
   * @throws ProtocolFormatException saying what is wrong with the text
   */
  static Rate parse(String text) {
    LineCursor cursor = new LineCursor(text, 1);
    Rate rate = Amount.read(cursor, Amount.Kind.RATE).asRate();
    cursor.end();
    return rate;
  }

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
