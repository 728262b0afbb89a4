// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Molar mass of a formula without brackets, from the abridged standard atomic weights of IUPAC. */
final class Formula {
  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("H", 1.0080), Map.entry("Li", 6.94), Map.entry("C", 12.011), Map.entry("N", 14.007),
          Map.entry("O", 15.999), Map.entry("Si", 28.085), Map.entry("P", 30.974), Map.entry("Ti", 47.867),
          Map.entry("V", 50.942), Map.entry("Co", 58.933), Map.entry("Ru", 101.07), Map.entry("Sn", 118.71));
  private static final Pattern PART = Pattern.compile("([A-Z][a-z]?)([0-9]+(?:\\.[0-9]+)?)?");

  private Formula() {}

  /** In g/mol. */
  static double molarMass(String formula) {
    Matcher part = PART.matcher(formula);
    double sum = 0;
    int end = 0;
    while (part.find() && part.start() == end) {
      Double weight = WEIGHTS.get(part.group(1));
      if (weight == null) throw new IllegalArgumentException("no weight for " + part.group(1) + " in " + formula);
      sum += weight * (part.group(2) == null ? 1 : Double.parseDouble(part.group(2)));
      end = part.end();
    }
    if (end != formula.length() || end == 0) throw new IllegalArgumentException("not a formula: " + formula);
    return sum;
  }
}
