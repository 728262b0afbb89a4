// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Units;

/** Numbers in notes: four digits and a unit. */
public final class Figures {
  private static final int DIGITS = 4;

  private Figures() {}

  /** An SI value in a unit out of the table. */
  public static String of(double si, String unit) {
    return number(Units.get(unit).fromSi(si)) + " " + unit;
  }

  /** A number without a unit. */
  public static String number(double value) {
    return Numbers.rounded(value, DIGITS);
  }
}
