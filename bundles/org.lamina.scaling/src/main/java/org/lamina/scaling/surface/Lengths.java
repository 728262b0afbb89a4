// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.surface;

import org.lamina.model.quantity.Numbers;

/** The conditions under which the closed forms of this package hold: of lengths, cells, and the angle of a wall. */
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

  static void requireNotNegative(String name, double metres) {
    if (metres >= 0 && metres < Double.POSITIVE_INFINITY) return;
    throw new IllegalArgumentException(name + " is " + text(metres) + " m, but must be zero or above and finite");
  }

  static void requireAtMost(String name, double metres, String limitName, double limitMetres) {
    if (metres <= limitMetres) return;
    throw new IllegalArgumentException(
        name + " is " + text(metres) + " m, but must be at most the " + limitName + " of " + text(limitMetres) + " m");
  }

  /** A wall may lean until it leaves no floor: {@code h tan(angle)} stays below the half width of the mouth. */
  static void requireFloor(double sidewallAngleRadians, double halfWidthMetres, double depthMetres) {
    boolean leans = sidewallAngleRadians >= 0 && sidewallAngleRadians < Math.PI / 2;
    if (leans && halfWidthMetres - depthMetres * StrictMath.tan(sidewallAngleRadians) > 0) return;
    String limit = text(StrictMath.atan(halfWidthMetres / depthMetres));
    throw new IllegalArgumentException("sidewall angle is " + text(sidewallAngleRadians)
        + " rad, but must be from zero to below " + limit + " rad, where the walls leave no floor");
  }

  static void requireCell(double cellAreaSquareMetres, double neededSquareMetres) {
    if (cellAreaSquareMetres > neededSquareMetres && cellAreaSquareMetres < Double.POSITIVE_INFINITY) return;
    String limit = text(neededSquareMetres);
    throw new IllegalArgumentException(
        "the unit cell is " + text(cellAreaSquareMetres) + " m2, but must be above " + limit + " m2");
  }

  static String text(double value) {
    return Double.isFinite(value) ? Numbers.rounded(value, 6) : Double.toString(value);
  }
}
