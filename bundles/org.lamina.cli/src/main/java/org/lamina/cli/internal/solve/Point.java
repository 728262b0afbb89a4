// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

/**
 * What an estimate is at one value of the number that varies.
 *
 * @param at the number, in the unit in which it is shown
 * @param value the estimate, in the unit in which it was asked for; NaN when it is not available
 * @param reason why it is not; empty when it is
 */
public record Point(double at, double value, String reason) {
  static Point of(double at, double value) {
    return new Point(at, value, "");
  }

  static Point missing(double at, String reason) {
    return new Point(at, Double.NaN, reason);
  }

  boolean available() {
    return !Double.isNaN(value);
  }
}
