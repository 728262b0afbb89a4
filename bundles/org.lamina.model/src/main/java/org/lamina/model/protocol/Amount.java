// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lamina.model.protocol.ProtocolFormatException.Reason;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/**
 * A number in a line with what it counts.
 *
 * @param rate a C-rate; null for everything else
 * @param quantity null for a C-rate
 */
record Amount(Kind kind, Rate.CRate rate, Quantity quantity) {
  /** What an amount can be. */
  enum Kind {
    RATE("a current density or C-rate", "\"1 mA/cm2\", \"2C\" or \"C/5\""),
    VOLTAGE("a voltage", "\"3.4 V\""),
    TIME("a time", "\"10 min\"");

    private final String words;
    private final String example;

    Kind(String words, String example) {
      this.words = words;
      this.example = example;
    }

    Dimension dimension() {
      return this == RATE ? Dimension.CURRENT_DENSITY : this == VOLTAGE ? Dimension.VOLTAGE : Dimension.TIME;
    }
  }

  /** Sizes beyond everything physical, near enough to one that products of several are finite numbers. */
  private static final double LARGEST = 1e40;

  /** As which rate it stands. */
  Rate asRate() {
    return rate != null ? rate : new Rate.Density(quantity);
  }

  /** Reads an amount that is one of a few kinds. */
  static Amount read(LineCursor cursor, Kind... allowed) {
    List<Kind> kinds = Arrays.asList(allowed);
    int where = cursor.at();
    if (cursor.passes('C')) return multiple(cursor, divided(cursor, where), where, kinds);
    Optional<String> typed = cursor.number();
    if (typed.isEmpty()) throw noAmount(cursor, kinds);
    cursor.skipBlanks();
    String spelling = cursor.peek();
    double value = finite(cursor, typed.get(), where);
    if (spelling.equals("C")) {
      cursor.word();
      return multiple(cursor, new Rate.CRate(value, Numbers.exact(value) + "C"), where, kinds);
    }
    Quantity quantity = Quantity.of(value, unit(cursor, spelling, typed.get(), kinds));
    cursor.word();
    return checked(cursor, quantity, where, kinds);
  }

  /** The 5 of C/5. */
  private static Rate.CRate divided(LineCursor cursor, int where) {
    if (!cursor.passes('/')) {
      throw cursor.wrong(Reason.FORM, where, "this is no C-rate", "write it as \"2C\" or \"C/5\"");
    }
    int second = cursor.at();
    Optional<String> typed = cursor.number();
    if (typed.isEmpty() || !cursor.atBlankOrEnd()) {
      throw cursor.wrong(Reason.NUMBER, second, "a number must follow 'C/'", "write a C-rate as \"2C\" or \"C/5\"");
    }
    cursor.skipBlanks();
    double hours = finite(cursor, typed.get(), second);
    return new Rate.CRate(1 / hours, "C/" + Numbers.exact(hours));
  }

  private static Amount multiple(LineCursor cursor, Rate.CRate rate, int where, List<Kind> kinds) {
    if (!kinds.contains(Kind.RATE)) throw otherKind(cursor, rate.text(), "a C-rate", where, kinds);
    checkSize(cursor, rate.perHour(), rate.text(), Kind.RATE, where);
    return new Amount(Kind.RATE, rate, null);
  }

  private static Amount checked(LineCursor cursor, Quantity quantity, int where, List<Kind> kinds) {
    for (Kind kind : kinds) {
      if (kind.dimension() != quantity.dimension()) continue;
      checkSize(cursor, quantity.si(), quantity.toString(), kind, where);
      return new Amount(kind, null, quantity);
    }
    String label = quantity.dimension().label().replace('-', ' ');
    boolean vowel = "aeiou".indexOf(label.charAt(0)) >= 0;
    throw otherKind(cursor, quantity.toString(), (vowel ? "an " : "a ") + label, where, kinds);
  }

  private static void checkSize(LineCursor cursor, double si, String shown, Kind kind, int where) {
    if (kind != Kind.VOLTAGE && !(si > 0)) {
      throw cursor.wrong(Reason.NUMBER, where, "'" + shown + "' is not above zero",
          kind == Kind.TIME
              ? "write a time above 0"
              : "write a current above 0; 'charge' and 'discharge' say its direction");
    }
    double size = Math.abs(si);
    if (size > LARGEST || size != 0 && size < 1 / LARGEST) {
      String message = "'" + shown + "' is too " + (size > 1 ? "large" : "small") + " to compute with";
      throw cursor.wrong(Reason.NUMBER, where, message, "in SI units, sizes lie between 1e-40 and 1e40");
    }
  }

  private static double finite(LineCursor cursor, String typed, int where) {
    double value = Double.parseDouble(typed);
    boolean vanished = value == 0 && !typed.replaceAll("[eE].*", "").matches("[-0.]*");
    if (Double.isFinite(value) && !vanished) return value;
    String message = "the number " + LineCursor.shown(typed) + " is too " + (vanished ? "small" : "large");
    throw cursor.wrong(Reason.NUMBER, where, message, "in SI units, sizes lie between 1e-40 and 1e40");
  }

  private static Unit unit(LineCursor cursor, String spelling, String number, List<Kind> kinds) {
    Optional<Unit> known = Units.find(spelling).filter(unit -> !spelling.isEmpty()).or(() -> TimeWords.unit(spelling));
    if (known.isPresent()) return known.get();
    List<String> symbols = symbols(kinds);
    String lower = spelling.toLowerCase(Locale.ROOT);
    String all = "units here: " + String.join(", ", symbols);
    if (spelling.isEmpty() || List.of("until", "for", "or").contains(lower)) {
      throw cursor.wrong(Reason.UNIT, cursor.at(), "the unit of " + LineCursor.shown(number) + " is missing", all);
    }
    boolean total = kinds.contains(Kind.RATE) && List.of("a", "ma", "ua", "µa", "μa", "na").contains(lower);
    String meant = total ? "a current is written per footprint; " : LineCursor.meant(spelling, symbols);
    throw cursor.wrong(Reason.UNIT, cursor.at(), "unknown unit '" + LineCursor.shown(spelling) + "'", meant + all);
  }

  private static List<String> symbols(List<Kind> kinds) {
    List<String> symbols = new ArrayList<>();
    for (Kind kind : kinds) {
      for (Unit unit : Units.of(kind.dimension())) symbols.add(unit.symbol());
      if (kind == Kind.RATE) symbols.add("C");
    }
    return symbols;
  }

  private static ProtocolFormatException otherKind(
      LineCursor cursor, String shown, String what, int where, List<Kind> kinds) {
    return cursor.wrong(Reason.DIMENSION, where, "'" + shown + "' is " + what, expected(kinds));
  }

  private static ProtocolFormatException noAmount(LineCursor cursor, List<Kind> kinds) {
    String found = "'" + LineCursor.shown(cursor.peek()) + "' is not expected here";
    return cursor.wrong(Reason.FORM, cursor.at(), cursor.atEnd() ? "the line ends too early" : found, expected(kinds));
  }

  private static String expected(List<Kind> kinds) {
    String words = String.join(" or ", kinds.stream().map(kind -> kind.words).toList());
    return "expected " + words + ", for example " + String.join(" or ", kinds.stream().map(kind -> kind.example).toList());
  }
}
