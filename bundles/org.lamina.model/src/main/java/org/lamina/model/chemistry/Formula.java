// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.chemistry;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chemical formula such as {@code Li0.95PO3.00N0.60} or {@code Co(C5H5)2}.
 *
 * @param atoms atoms of each element in a formula unit, by symbol
 */
public record Formula(Map<String, Double> atoms) {
  private static final String COUNT = "([0-9]+(?:\\.[0-9]+)?)?";
  private static final Pattern PART = Pattern.compile("([A-Z][a-z]?)" + COUNT + "|(\\()|(\\))" + COUNT);

  public Formula {
    atoms = Collections.unmodifiableMap(new TreeMap<>(atoms));
  }

  /**
   * Reads a formula.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static Formula parse(String formula) {
    Deque<Map<String, Double>> sums = new ArrayDeque<>();
    sums.push(new TreeMap<>());
    Matcher part = PART.matcher(formula);
    int end = 0;
    while (end < formula.length()) {
      if (!part.find(end) || part.start() != end) {
        throw new IllegalArgumentException("'" + formula.substring(end) + "' is no element with a number");
      }
      if (part.group(1) != null) add(sums.peek(), Map.of(known(part.group(1)), 1.0), count(part.group(2)));
      else if (part.group(3) != null) sums.push(new TreeMap<>());
      else if (sums.size() == 1) throw new IllegalArgumentException("a bracket closes that was not opened");
      else {
        Map<String, Double> bracket = sums.pop();
        add(sums.peek(), bracket, count(part.group(5)));
      }
      end = part.end();
    }
    if (sums.size() > 1) throw new IllegalArgumentException("a bracket is not closed");
    Formula read = new Formula(sums.pop());
    if (!(read.gramsPerMole() > 0)) throw new IllegalArgumentException("it has no element");
    return read;
  }

  /** Molar mass of a formula unit, in g/mol. */
  public double gramsPerMole() {
    double sum = 0;
    for (Map.Entry<String, Double> element : atoms.entrySet()) {
      sum += element.getValue() * AtomicWeights.of(element.getKey());
    }
    return sum;
  }

  /** Atoms of an element in a formula unit; zero when it is not in it. */
  public double atomsOf(String element) {
    return atoms.getOrDefault(element, 0.0);
  }

  private static void add(Map<String, Double> sum, Map<String, Double> atoms, double times) {
    atoms.forEach((element, number) -> sum.merge(element, number * times, Double::sum));
  }

  private static double count(String text) {
    return text == null ? 1 : Double.parseDouble(text);
  }

  private static String known(String element) {
    if (AtomicWeights.of(element) != null) return element;
    throw new IllegalArgumentException("'" + element + "' is no element with a standard weight");
  }
}
