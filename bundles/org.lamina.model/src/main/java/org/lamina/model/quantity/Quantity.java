// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lamina.model.quantity.QuantityFormatException.Reason;

/**
 * A number with its unit, as typed, and optionally an uncertainty in the same unit: {@code "70 nm"}, {@code "6.51e-7
 * +- 0.36e-7 S/cm"}.
 *
 * <p>Numbers follow the JSON grammar and are finite. A quantity keeps the unit in which it was typed; {@link #si()} is
 * what kernels see.
 *
 * @param value the number, in {@code unit}; finite
 * @param uncertainty one standard deviation in {@code unit}; zero when none was stated; finite and not negative
 */
public record Quantity(double value, double uncertainty, Unit unit) {
  /** The JSON grammar of a number. */
  public static final String NUMBER = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?";

  private static final Pattern TEXT =
      Pattern.compile("(" + NUMBER + ")(?: ?(?:\\+-|±) ?(" + NUMBER + "))?(?: ?([^0-9\\s.+-].*)| (1|1/.*))?");

  public Quantity {
    if (!Double.isFinite(value) || !Double.isFinite(uncertainty) || uncertainty < 0) {
      throw new IllegalArgumentException("a quantity is finite and its uncertainty not negative");
    }
    java.util.Objects.requireNonNull(unit, "unit");
  }

  /** A quantity without uncertainty. */
  public static Quantity of(double value, Unit unit) {
    return new Quantity(value, 0, unit);
  }

  /** The quantity of that SI value, in a unit out of the table. */
  public static Quantity ofSi(double si, String unit) {
    Unit known = Units.get(unit);
    return new Quantity(known.fromSi(si), 0, known);
  }

  /**
   * Reads a quantity.
   *
   * @throws QuantityFormatException saying what is wrong with the text
   */
  public static Quantity valueOf(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      throw new QuantityFormatException("'" + shortened(text) + "' is not a quantity", "write a number and a unit, for example \"70 nm\"");
    }
    // A unit that begins with a digit needs the space: "01" is not 0 of the unit 1.
    String plain = matcher.group(3) == null ? "" : matcher.group(3);
    String spelling = matcher.group(4) == null ? plain : matcher.group(4);
    Optional<Unit> unit = Units.find(spelling);
    if (unit.isEmpty()) throw UnitSuggestions.unknown(spelling);
    double value = number(matcher.group(1));
    double uncertainty = matcher.group(2) == null ? 0 : number(matcher.group(2));
    if (uncertainty < 0) {
      throw new QuantityFormatException(
          "the uncertainty " + matcher.group(2) + " is negative", "write the spread without a sign", Reason.NUMBER);
    }
    return new Quantity(value, uncertainty, unit.get());
  }

  /** The value in the SI unit of the dimension. */
  public double si() {
    return unit.toSi(value);
  }

  /** The uncertainty in the SI unit of the dimension. */
  public double siUncertainty() {
    return unit.differenceToSi(uncertainty);
  }

  public Dimension dimension() {
    return unit.dimension();
  }

  /** The canonical text: read back, it gives an equal quantity. */
  @Override
  public String toString() {
    String number = Numbers.exact(value) + (uncertainty == 0 ? "" : " +- " + Numbers.exact(uncertainty));
    return unit.symbol().equals("1") ? number : number + " " + unit.symbol();
  }

  static double number(String text) {
    double value = Double.parseDouble(text);
    if (!Double.isFinite(value)) {
      throw new QuantityFormatException(
          "the number " + shortened(text) + " is too large", "numbers lie between -1.79e308 and 1.79e308", Reason.NUMBER);
    }
    if (value == 0 && !isZero(text)) {
      throw new QuantityFormatException(
          "the number " + shortened(text) + " is too small", "numbers nearer to zero than 4.9e-324 cannot be held", Reason.NUMBER);
    }
    return value;
  }

  /** Whether no digit before the exponent is above zero. */
  private static boolean isZero(String number) {
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == 'e' || c == 'E') return true;
      if (c >= '1' && c <= '9') return false;
    }
    return true;
  }

  static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }
}
