// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bound on a quantity: {@code ">= 20 uAh/cm2"}, {@code "<= 250 degC"}. */
public record Bound(Relation relation, Quantity quantity) {
  /** On which side of the quantity the allowed values lie. */
  public enum Relation {
    AT_LEAST(">="),
    AT_MOST("<=");

    private final String symbol;

    Relation(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }

  private static final Pattern TEXT = Pattern.compile("(>=|<=|≥|≤) ?(.*)", Pattern.DOTALL);

  /**
   * Reads a bound.
   *
   * @throws QuantityFormatException saying what is wrong with the text
   */
  public static Bound valueOf(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      throw new QuantityFormatException(
          "'" + Quantity.shortened(text) + "' is not a bound", "write \">=\" or \"<=\" before a quantity, for example \"<= 250 degC\"");
    }
    boolean atLeast = matcher.group(1).equals(">=") || matcher.group(1).equals("≥");
    return new Bound(atLeast ? Relation.AT_LEAST : Relation.AT_MOST, Quantity.valueOf(matcher.group(2)));
  }

  /** Whether an SI value of the same dimension lies on the allowed side; the bound itself does. */
  public boolean allows(double si) {
    return relation == Relation.AT_LEAST ? si >= quantity.si() : si <= quantity.si();
  }

  @Override
  public String toString() {
    return relation.symbol() + " " + quantity;
  }
}
