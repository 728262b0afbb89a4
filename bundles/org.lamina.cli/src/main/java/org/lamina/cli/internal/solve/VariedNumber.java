// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.json.Setting;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Unit;

/**
 * The number of a design that varies.
 *
 * @param name as the user calls it
 * @param path as {@code --set} takes it
 * @param quantity whether it is written with a unit
 * @param dimension empty when the model admits any
 * @param present what the design says; empty when it says nothing
 */
public record VariedNumber(
    String name, String path, boolean quantity, Optional<Dimension> dimension, Optional<Quantity> present) {
  /** Digits for people. */
  static final int SHOWN_DIGITS = 6;

  /** Digits of a solution: more than its accuracy, fewer than would only be noise. */
  static final int SOLUTION_DIGITS = 12;

  /** What puts a value into the design, with every digit. */
  Setting exactly(double value, Unit unit) {
    return new Setting(path, text(Numbers.exact(value), unit));
  }

  /** What puts a value into the design, as a person would paste it. */
  public Setting pasted(double value, Unit unit) {
    return new Setting(path, text(Numbers.rounded(value, SOLUTION_DIGITS), unit));
  }

  /** A value as messages show it: {@code 6.11186 um}. */
  public static String shown(double value, Unit unit) {
    return text(Numbers.rounded(value, SHOWN_DIGITS), unit);
  }

  private static String text(String number, Unit unit) {
    return unit.symbol().equals("1") ? number : number + " " + unit.symbol();
  }

  /** The present value in a unit. */
  public OptionalDouble presentIn(Unit unit) {
    if (present.isEmpty()) return OptionalDouble.empty();
    return OptionalDouble.of(in(present.get(), unit));
  }

  /** A quantity in a unit of its dimension; in its own it stays exactly what was typed. */
  static double in(Quantity quantity, Unit unit) {
    return quantity.unit().equals(unit) ? quantity.value() : unit.fromSi(quantity.si());
  }
}
