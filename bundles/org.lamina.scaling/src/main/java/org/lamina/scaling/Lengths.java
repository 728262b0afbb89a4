// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import org.lamina.model.quantity.Numbers;

/** The conditions under which the closed forms of this package hold. */
final class Lengths {
  private Lengths() {}

  static void requirePositive(String name, double metres) {
    if (metres > 0 && metres < Double.POSITIVE_INFINITY) return;
    throw new IllegalArgumentException(name + " is " + text(metres) + " m, but must be above zero and finite");
  }

  static void requireBelow(String name, double metres, String limitName, double limitMetres) {
    if (metres < limitMetres) return;
    throw new IllegalArgumentException(
        name + " is " + text(metres) + " m, but must be below the " + limitName + " of " + text(limitMetres) + " m");
  }

  static void requireCell(double cellAreaSquareMetres, double neededSquareMetres) {
    if (cellAreaSquareMetres > neededSquareMetres && cellAreaSquareMetres < Double.POSITIVE_INFINITY) return;
    String limit = text(neededSquareMetres);
    throw new IllegalArgumentException(
        "the unit cell is " + text(cellAreaSquareMetres) + " m2, but must be above " + limit + " m2");
  }

  private static String text(double value) {
    return Double.isFinite(value) ? Numbers.rounded(value, 6) : Double.toString(value);
  }
}
