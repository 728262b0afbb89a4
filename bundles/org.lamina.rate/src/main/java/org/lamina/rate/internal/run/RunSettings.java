// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

/**
 * How a protocol is run.
 *
 * @param basis what C-rates count on
 * @param settledTolerance two cycles agree when charges and energies differ by no more than this, relative
 * @param mostCycles after so many, a cell that does not settle is left
 * @param settlingAsked whether it is a fault not to settle: at a current alone nobody asked for it
 * @param progress what is told before the cycle: {@code "run 3 of 8"}
 */
public record RunSettings(RateBasis basis, double settledTolerance, int mostCycles, boolean settlingAsked, String progress) {
  /** Of a protocol that says "until settled". */
  public static final int MOST_CYCLES = 1000;

  /** Two cycles that agree so well differ by less than any measurement tells. */
  public static final double SETTLED_TOLERANCE = 1e-6;

  public RunSettings {
    if (!(settledTolerance > 0 && settledTolerance < 1)) {
      throw new IllegalArgumentException("tolerance " + settledTolerance + ": must lie between 0 and 1");
    }
    if (mostCycles < 2) throw new IllegalArgumentException(mostCycles + " cycles: two are needed to compare");
  }

  /** What tells two cycles apart when capacities are computed to a relative error. */
  public static double settledTolerance(double relativeError) {
    // Ten times finer than the result, but no finer than the steps of the integration repeat.
    return Math.max(SETTLED_TOLERANCE, relativeError / 10);
  }

  /** Settings of a protocol. */
  public static RunSettings of(RateBasis basis) {
    return new RunSettings(basis, SETTLED_TOLERANCE, MOST_CYCLES, true, "");
  }

  /** The same with fewer cycles. */
  public RunSettings atMost(int cycles) {
    return new RunSettings(basis, settledTolerance, cycles, settlingAsked, progress);
  }

  /** The same with another coarseness of comparison. */
  public RunSettings settledWithin(double tolerance) {
    return new RunSettings(basis, tolerance, mostCycles, settlingAsked, progress);
  }

  /** The same, told to the monitor as such. */
  public RunSettings called(String what) {
    return new RunSettings(basis, settledTolerance, mostCycles, settlingAsked, what);
  }
}
