// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.words;

import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/** Computed numbers as messages show them: without the digits that are nothing but rounding. */
public final class Rounded {
  /** Of a sum or difference of stated lengths: as many as anyone states. */
  private static final int STATED = 6;

  /** Of what a model gives. */
  private static final int COMPUTED = 3;

  private static final double MICROMETRE = 1e-6;

  private Rounded() {}

  /** A sum or difference of stated quantities. */
  public static Quantity stated(double si, Unit unit) {
    return quantity(si, unit, STATED);
  }

  /** A sum or difference of stated lengths, in a handy unit. */
  public static Quantity length(double metres) {
    return stated(metres, Units.get(metres < MICROMETRE ? "nm" : "um"));
  }

  /** What a model gives. */
  public static Quantity computed(double si, Unit unit) {
    return quantity(si, unit, COMPUTED);
  }

  /** What a model gives, in a unit out of the table. */
  public static Quantity computed(double si, String unit) {
    return quantity(si, Units.get(unit), COMPUTED);
  }

  /** What a model gives, with more digits where few would show a value that it only comes near to. */
  public static Quantity apart(double si, Quantity other) {
    Quantity few = computed(si, other.unit());
    return few.value() == other.value() ? stated(si, other.unit()) : few;
  }

  private static Quantity quantity(double si, Unit unit, int digits) {
    return Quantity.of(Double.parseDouble(Numbers.rounded(unit.fromSi(si), digits)), unit);
  }
}
