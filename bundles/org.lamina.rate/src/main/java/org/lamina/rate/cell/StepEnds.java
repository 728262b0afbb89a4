// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

/**
 * When a step ends: what happens first.
 *
 * @param seconds after so long; infinite for never, then the bounds of the model still hold
 * @param lowVolts when the voltage falls to it; negative infinity for never
 * @param highVolts when the voltage rises to it; infinite for never
 * @param amperesPerSquareMetre when the magnitude of the current falls to it; zero for never
 */
public record StepEnds(double seconds, double lowVolts, double highVolts, double amperesPerSquareMetre) {
  /** After so long. */
  public static StepEnds after(double seconds) {
    return new StepEnds(seconds, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0);
  }

  /** When the voltage falls to a limit. */
  public static StepEnds below(double volts) {
    return new StepEnds(Double.POSITIVE_INFINITY, volts, Double.POSITIVE_INFINITY, 0);
  }

  /** When the voltage rises to a limit. */
  public static StepEnds above(double volts) {
    return new StepEnds(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, volts, 0);
  }
}
