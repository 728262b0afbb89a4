// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.kernel;

/**
 * Energy out over energy in for a cycle at one current.
 *
 * <p>With the mean equilibrium voltage V and the same mean overpotential η on charge and on discharge: {@code (V - η) /
 * (V + η)}. An upper bound: it takes the coulombic efficiency for one, that is no leakage and no side reaction.
 */
public final class RoundTrip {
  /** Above this share of the voltage, one mean overpotential for the whole cycle is too coarse. */
  public static final double VALID_UP_TO = 0.1;

  private RoundTrip() {}

  /**
   * The efficiency, from zero to one; zero when the overpotential eats the voltage up.
   *
   * @param meanVoltageVolts above zero
   * @param overpotentialVolts not negative
   */
  public static double efficiency(double meanVoltageVolts, double overpotentialVolts) {
    return Math.max(0, (meanVoltageVolts - overpotentialVolts) / (meanVoltageVolts + overpotentialVolts));
  }
}
