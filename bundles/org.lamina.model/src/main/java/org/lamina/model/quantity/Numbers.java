// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The one formatter of numbers: the same text in every locale and on every Java version. */
public final class Numbers {
  /** Digits of a number in a report. */
  private static final MathContext REPORT = new MathContext(9, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /** The shortest text that reads back as the same number, as a JSON number. */
  public static String exact(double value) {
    // BigDecimal of the decimal text: Double.toString of Java 17 prints 2.0E-3 as such, and sometimes a digit too many.
    return text(shortest(value));
  }

  /** Nine significant digits, as a JSON number. */
  public static String report(double value) {
    return text(new BigDecimal(value).round(REPORT));
  }

  /** So many significant digits, for people to read. */
  public static String rounded(double value, int significantDigits) {
    return text(new BigDecimal(value).round(new MathContext(significantDigits, RoundingMode.HALF_EVEN)));
  }

  /** Java 17 prints up to two digits more than needed (JDK-4511638): drop digits as long as the number stays the same. */
  private static BigDecimal shortest(double value) {
    BigDecimal decimal = new BigDecimal(Double.toString(value));
    for (int digits = Math.max(1, decimal.precision() - 2); digits < decimal.precision(); digits++) {
      BigDecimal candidate = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (candidate.doubleValue() == value) return candidate;
    }
    return decimal;
  }

  private static String text(BigDecimal decimal) {
    BigDecimal stripped = decimal.stripTrailingZeros();
    if (stripped.signum() == 0) return "0";
    int exponent = stripped.precision() - stripped.scale() - 1;
    if (exponent >= -4 && exponent < 9) return stripped.toPlainString();
    String digits = stripped.unscaledValue().abs().toString();
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return (stripped.signum() < 0 ? "-" : "") + mantissa + "e" + exponent;
  }
}
