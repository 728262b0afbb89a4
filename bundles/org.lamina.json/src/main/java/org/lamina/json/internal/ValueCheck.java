// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import org.lamina.model.quantity.Bound;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;

/** Checks single values: dimension, sign, absolute zero, characters. */
final class ValueCheck {
  /** A magnitude beyond everything physical, small enough that products of several still are finite numbers. */
  private static final double LARGEST = 1e40;

  private static final String ABSOLUTE_ZERO = "temperatures lie above -273.15 degC or 0 K";

  private final Faults faults;

  ValueCheck(Faults faults) {
    this.faults = faults;
  }

  void check(Object value, Slot slot, Expectation expected, Path path) {
    if (value instanceof Quantity quantity) quantity(quantity, slot, expected, path);
    else if (value instanceof Bound bound) quantity(bound.quantity(), slot, expected, path);
    else if (value instanceof Number number) sign(number.doubleValue(), shown(number), slot, expected, path);
    else if (value instanceof String text) text(text, slot, path);
  }

  private void quantity(Quantity quantity, Slot slot, Expectation expected, Path path) {
    Dimension dimension = expected.dimension();
    if (dimension != null && quantity.dimension() != dimension) {
      dimension(quantity, slot, dimension, path);
      return;
    }
    double si = quantity.si();
    if (!Double.isFinite(si) || !Double.isFinite(quantity.siUncertainty())) {
      String message = slot.name + " is too large: '" + quantity + "' in " + quantity.dimension().siSymbol()
          + " is no finite number";
      faults.add(FaultKind.RANGE, message, "write a smaller number", path);
    } else if (Math.abs(si) > LARGEST || (si != 0 && Math.abs(si) < 1 / LARGEST)) {
      String message = slot.name + " is too " + (Math.abs(si) > 1 ? "large" : "small") + " to compute with: '" + quantity + "'";
      faults.add(FaultKind.RANGE, message, "in SI units, sizes lie between 1e-40 and 1e40", path);
    } else if (quantity.dimension() == Dimension.TEMPERATURE && si <= 0) {
      String message = slot.name + (si < 0 ? " is below" : " is at") + " absolute zero: '" + quantity + "'";
      faults.add(FaultKind.RANGE, message, ABSOLUTE_ZERO, path);
    } else {
      sign(si, quantity.toString(), slot, expected, path);
    }
  }

  private void dimension(Quantity quantity, Slot slot, Dimension expected, Path path) {
    boolean bare = quantity.unit().symbol().equals("1");
    String units = "units of " + Words.of(expected) + ": " + Words.units(expected);
    String found = bare ? "' has no unit" : "' is " + Words.of(quantity.dimension());
    String help = bare ? "write \"" + quantity + " " + Words.usualUnit(expected) + "\"; " + units : units;
    String message = slot.name + " is " + Words.of(expected) + "; '" + quantity + found;
    faults.add(bare ? FaultKind.UNIT : FaultKind.DIMENSION, message, help, path);
  }

  private void sign(double value, String shown, Slot slot, Expectation expected, Path path) {
    if (expected.positive() && !(value > 0)) {
      faults.add(
          FaultKind.RANGE, slot.name + " must be above zero; '" + shown + "' is not", "write a number above 0", path);
    } else if (expected.nonnegative() && value < 0) {
      faults.add(FaultKind.RANGE, slot.name + " must not be below zero; '" + shown + "' is",
          "write 0 or a number above 0", path);
    }
  }

  private void text(String text, Slot slot, Path path) {
    int illegal = illegalCharacter(text);
    if (illegal >= 0) {
      String message = slot.name + " contains the character " + Words.codePoint(illegal) + ", which is no text";
      faults.add(FaultKind.ENCODING, message, "remove it", path);
    } else if (slot.fixed != null && !slot.fixed.equals(text)) {
      String message = slot.name + " must be '" + slot.fixed + "'; found " + Words.quoted(text);
      faults.add(FaultKind.UNKNOWN_VALUE, message, "write \"" + slot.fixed + "\"", path);
    }
  }

  /** The first character that XML cannot hold, and half a surrogate pair, which UTF-8 cannot; -1 when there is none. */
  private static int illegalCharacter(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      if (control || c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF)) return c;
      i += Character.charCount(c);
    }
    return -1;
  }

  /** A number as messages show it. */
  static String shown(Object value) {
    return value instanceof Double number ? Numbers.exact(number) : String.valueOf(value);
  }
}
