// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Molar mass of a formula such as {@code Li0.95PO3.00N0.60} or {@code Co(C5H5)2}. */
final class Formula {
  private static final String COUNT = "([0-9]+(?:\\.[0-9]+)?)?";
  private static final Pattern PART = Pattern.compile("([A-Z][a-z]?)" + COUNT + "|(\\()|(\\))" + COUNT);

  private Formula() {}

  /**
   * In g/mol.
   *
   * @throws IllegalArgumentException saying what is wrong with the formula
   */
  static double molarMass(String formula) {
    Deque<Double> sums = new ArrayDeque<>();
    sums.push(0.0);
    Matcher part = PART.matcher(formula);
    int end = 0;
    while (end < formula.length()) {
      if (!part.find(end) || part.start() != end) {
        throw new IllegalArgumentException("'" + formula.substring(end) + "' is no element with a number");
      }
      if (part.group(1) != null) add(sums, weight(part.group(1)) * count(part.group(2)));
      else if (part.group(3) != null) sums.push(0.0);
      else if (sums.size() == 1) throw new IllegalArgumentException("a bracket closes that was not opened");
      else add(sums, sums.pop() * count(part.group(5)));
      end = part.end();
    }
    if (sums.size() > 1) throw new IllegalArgumentException("a bracket is not closed");
    if (sums.peek() == 0) throw new IllegalArgumentException("it has no element");
    return sums.pop();
  }

  private static void add(Deque<Double> sums, double mass) {
    sums.push(sums.pop() + mass);
  }

  private static double count(String text) {
    return text == null ? 1 : Double.parseDouble(text);
  }

  private static double weight(String element) {
    Double weight = AtomicWeights.of(element);
    if (weight == null) throw new IllegalArgumentException("'" + element + "' is no element with a standard weight");
    return weight;
  }
}
