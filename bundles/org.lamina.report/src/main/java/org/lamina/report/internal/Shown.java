// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import org.lamina.api.result.Estimate;
import org.lamina.model.quantity.Numbers;

/**
 * Numbers as people read them: rounded, with the unit. The JSON and CSV answers have all digits.
 */
final class Shown {
  /** What these estimates deserve: none is known to more than three digits. */
  private static final int DIGITS = 4;

  private Shown() {}

  static String number(double value) {
    return Numbers.rounded(value, DIGITS);
  }

  /** The value with its unit; the estimate has one. */
  static String value(Estimate estimate) {
    return withUnit(number(estimate.value().orElseThrow()), estimate.unit());
  }

  static String withUnit(String number, String unit) {
    return unit.equals("1") ? number : number + " " + unit;
  }

  static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
