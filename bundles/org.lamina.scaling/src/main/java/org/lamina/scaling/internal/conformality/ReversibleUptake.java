// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * Uptake after Langmuir in balance with desorption.
 *
 * @param sticking c, of a free site, above zero to one
 * @param equilibriumPerPascal K: at the pressure p the part {@code Kp/(1 + Kp)} of the sites is covered in the end;
 *     infinite when nothing desorbs
 */
public record ReversibleUptake(double sticking, double equilibriumPerPascal) {
  /**
   * @throws IllegalArgumentException when a value is out of range
   */
  public ReversibleUptake {
    Inputs.requireProbability("the sticking probability", sticking);
    if (equilibriumPerPascal != Double.POSITIVE_INFINITY) {
      Inputs.requirePositive("the equilibrium constant", equilibriumPerPascal);
    }
  }

  /** Without desorption. */
  public static ReversibleUptake irreversible(double sticking) {
    return new ReversibleUptake(sticking, Double.POSITIVE_INFINITY);
  }
}
