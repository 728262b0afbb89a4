// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayList;
import java.util.List;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/**
 * Regular expressions for quantities, out of the table of units. They use what ECMAScript and Java have in common.
 *
 * <p>What a sign can tell is in them; what needs arithmetic (absolute zero in degC, 1e400) is not.
 */
final class UnitPatterns {
  private static final String POSITIVE = "(?!-)(?=[0.]*[1-9])";
  private static final String NOT_NEGATIVE = "(?!-[0.]*[1-9])";
  private static final String UNCERTAINTY = "(?: ?(?:\\+-|±) ?" + NOT_NEGATIVE + Quantity.NUMBER + ")?";

  private UnitPatterns() {}

  static String quantity(Expectation expected) {
    return "^" + groups(expected) + "$";
  }

  static String bound(Expectation expected) {
    return "^(?:>=|<=|≥|≤) *" + groups(expected) + "$";
  }

  /** Units that put the same demand on the number stand together. */
  private static String groups(Expectation expected) {
    List<Unit> free = new ArrayList<>();
    List<Unit> signed = new ArrayList<>();
    List<Unit> absolute = new ArrayList<>();
    boolean sign = expected.positive() || expected.nonnegative();
    for (Unit unit : Units.all()) {
      if (expected.dimension() != null && unit.dimension() != expected.dimension()) continue;
      // The zero of degC is not the zero of temperature: there a sign tells nothing.
      if (unit.offset() != 0) free.add(unit);
      else if (sign) signed.add(unit);
      else if (unit.dimension() == Dimension.TEMPERATURE) absolute.add(unit);
      else free.add(unit);
    }
    List<String> groups = new ArrayList<>();
    if (!free.isEmpty()) groups.add(Quantity.NUMBER + UNCERTAINTY + units(free));
    if (!absolute.isEmpty()) groups.add(NOT_NEGATIVE + Quantity.NUMBER + UNCERTAINTY + units(absolute));
    String demand = expected.positive() ? POSITIVE : NOT_NEGATIVE;
    if (!signed.isEmpty()) groups.add(demand + Quantity.NUMBER + UNCERTAINTY + units(signed));
    return groups.size() == 1 ? groups.get(0) : "(?:" + String.join("|", groups) + ")";
  }

  private static String units(List<Unit> units) {
    List<String> plain = new ArrayList<>();
    List<String> afterSpace = new ArrayList<>();
    boolean optional = false;
    for (Unit unit : units) {
      List<String> spellings = new ArrayList<>(unit.aliases());
      spellings.add(0, unit.symbol());
      for (String spelling : spellings) {
        if (spelling.isEmpty()) optional = true;
        // "51/nm2" is 51 of something unknown, not 5 of 1/nm2.
        else if (Character.isDigit(spelling.charAt(0))) afterSpace.add(escaped(spelling));
        else plain.add(escaped(spelling));
      }
    }
    List<String> ways = new ArrayList<>();
    if (!plain.isEmpty()) ways.add(" ?(?:" + String.join("|", plain) + ")");
    if (!afterSpace.isEmpty()) ways.add(" (?:" + String.join("|", afterSpace) + ")");
    return "(?:" + String.join("|", ways) + ")" + (optional ? "?" : "");
  }

  private static String escaped(String spelling) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if ("^$\\.*+?()[]{}|".indexOf(c) >= 0) escaped.append('\\');
      escaped.append(c);
    }
    return escaped.toString();
  }
}
