// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

/** What parameters must be; each check says what it is about, what it is and what it must be. */
final class Requires {
  private Requires() {}

  static void positive(double value, String what, String unit) {
    if (value > 0 && Double.isFinite(value)) return;
    throw new IllegalArgumentException(what + ": " + value + " " + unit + ", must be above 0");
  }

  static void notNegative(double value, String what, String unit) {
    if (value >= 0 && Double.isFinite(value)) return;
    throw new IllegalArgumentException(what + ": " + value + " " + unit + ", must be 0 or more");
  }

  /** Strictly between. */
  static void between(double value, double low, double high, String what) {
    if (value > low && value < high) return;
    throw new IllegalArgumentException(what + ": " + value + ", must lie between " + low + " and " + high);
  }

  /** The ends included. */
  static void within(double value, double low, double high, String what) {
    if (value >= low && value <= high) return;
    throw new IllegalArgumentException(what + ": " + value + ", must lie from " + low + " to " + high);
  }
}
