// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.words;

import org.lamina.model.quantity.Quantity;

/** Compares temperatures that may be typed in different units. */
public final class Temperatures {
  /** 0.2 degC and 273.35 K are the same temperature but not the same double: a microkelvin is far below any meaning. */
  private static final double SAME_KELVIN = 1e-6;

  private Temperatures() {}

  /** Whether the first is above the second; equal ones are not. */
  public static boolean above(Quantity first, Quantity second) {
    return first.si() - second.si() > SAME_KELVIN;
  }

  /** Whether the first is below the second; equal ones are not. */
  public static boolean below(Quantity first, Quantity second) {
    return above(second, first);
  }
}
