// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/** The grammar of a step as one regular expression, for schemas: the flags of those who read it are not known. */
final class StepPattern {
  private static final String GAP = "[ \\t\u00a0]+";
  private static final String BLANK = "[ \\t\u00a0]*";
  private static final String POSITIVE = "(?!-)(?=[0.]*[1-9])" + Quantity.NUMBER;

  static final String TEXT = "^" + BLANK + step() + BLANK + "$";

  private StepPattern() {}

  private static String step() {
    String density = POSITIVE + BLANK + oneOf(units(Dimension.CURRENT_DENSITY));
    String rate = oneOf(List.of(density, POSITIVE + BLANK + "C", "C" + BLANK + "/" + BLANK + POSITIVE));
    String voltage = Quantity.NUMBER + BLANK + oneOf(units(Dimension.VOLTAGE));
    List<String> timeUnits = units(Dimension.TIME);
    for (String timeWord : TimeWords.all()) timeUnits.add(word(timeWord));
    String time = POSITIVE + BLANK + oneOf(timeUnits);
    String flow = oneOf(List.of(word("discharge"), word("charge"))) + GAP + word("at") + GAP + rate + GAP + ends(voltage, time);
    String hold = word("hold") + GAP + word("at") + GAP + voltage + GAP + ends(rate, time);
    String rest = word("rest") + GAP + "(?:" + word("for") + GAP + ")?" + time;
    String settled = "(?:" + word("cycle") + GAP + ")?" + word("until") + GAP + word("settled");
    String times = "(?:[2-9]|[1-9][0-9]{1,4}|100000)(?:" + GAP + word("times") + ")?";
    return oneOf(List.of(flow, hold, rest, settled, word("cycle") + GAP + times));
  }

  /** A limit, a time, or both in any order. */
  private static String ends(String limit, String time) {
    String until = word("until") + GAP;
    String either = oneOf(List.of(until, word("for") + GAP));
    String or = GAP + word("or") + GAP;
    String limitFirst = until + limit + "(?:" + or + either + "?" + time + ")?";
    String timeFirst = either + time + "(?:" + or + "(?:" + until + ")?" + limit + ")?";
    return oneOf(List.of(limitFirst, timeFirst));
  }

  private static List<String> units(Dimension dimension) {
    List<String> spellings = new ArrayList<>();
    for (Unit unit : Units.of(dimension)) {
      spellings.add(unit.symbol());
      spellings.addAll(unit.aliases());
    }
    return spellings;
  }

  private static String oneOf(List<String> ways) {
    return "(?:" + String.join("|", ways) + ")";
  }

  /** A word in any case. */
  private static String word(String word) {
    StringBuilder pattern = new StringBuilder();
    for (char c : word.toCharArray()) {
      pattern.append('[').append(Character.toString(c).toUpperCase(Locale.ROOT)).append(c).append(']');
    }
    return pattern.toString();
  }
}
