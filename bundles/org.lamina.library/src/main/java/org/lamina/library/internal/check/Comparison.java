// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Units;

/** Numbers that should be the same, and how messages show them. */
final class Comparison {
  private static final int DIGITS = 5;

  private Comparison() {}

  /** Relative to the second. */
  static boolean agree(double one, double other, double tolerance) {
    return Math.abs(one - other) <= tolerance * Math.abs(other);
  }

  static String shown(double si, String unit) {
    return Numbers.rounded(Units.get(unit).fromSi(si), DIGITS) + " " + unit;
  }
}
