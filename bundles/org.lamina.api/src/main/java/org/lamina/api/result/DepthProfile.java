// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A quantity over the depth of a structure, linear between its points.
 *
 * @param depthFractions from zero, the mouth, to one, the floor; strictly rising, at least two
 * @param values one for each depth, on the wall; the last one is that of the floor, too
 * @param onTop the value on the surface outside the structure
 */
public record DepthProfile(List<Double> depthFractions, List<Double> values, double onTop) {
  /**
   * @throws IllegalArgumentException when depths or values are not as described
   */
  public DepthProfile {
    depthFractions = List.copyOf(depthFractions);
    values = List.copyOf(values);
    int last = depthFractions.size() - 1;
    if (last < 1 || values.size() != last + 1 || depthFractions.get(0) != 0 || depthFractions.get(last) != 1) {
      throw new IllegalArgumentException("a profile needs a value for each of two or more depths from zero to one");
    }
    for (int i = 1; i <= last; i++) {
      if (!(depthFractions.get(i) > depthFractions.get(i - 1))) {
        throw new IllegalArgumentException("the depths of a profile must rise");
      }
    }
    for (double value : values) requireFinite(value);
    requireFinite(onTop);
  }

  /** The value on the wall so deep, from zero at the mouth to one at the floor. */
  public double at(double depthFraction) {
    if (!(depthFraction >= 0 && depthFraction <= 1)) {
      throw new IllegalArgumentException("the depth is " + depthFraction + " of the structure's, which is outside it");
    }
    int above = 1;
    while (depthFractions.get(above) < depthFraction) above++;
    double from = depthFractions.get(above - 1);
    double share = (depthFraction - from) / (depthFractions.get(above) - from);
    return (1 - share) * values.get(above - 1) + share * values.get(above);
  }

  /** The least value, on the top included. */
  public double least() {
    double least = onTop;
    for (double value : values) least = Math.min(least, value);
    return least;
  }

  /** The same depths with other values. */
  public DepthProfile map(DoubleUnaryOperator change) {
    List<Double> changed = new ArrayList<>(values.size());
    for (double value : values) changed.add(change.applyAsDouble(value));
    return new DepthProfile(depthFractions, changed, change.applyAsDouble(onTop));
  }

  private static void requireFinite(double value) {
    if (!Double.isFinite(value)) throw new IllegalArgumentException("a value of a profile is " + value);
  }
}
