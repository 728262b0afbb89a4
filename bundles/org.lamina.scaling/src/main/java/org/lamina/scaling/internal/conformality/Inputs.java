// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/** The ranges outside of which the kernels of this package are not defined. */
final class Inputs {
  private Inputs() {}

  static void requirePositive(String name, double value) {
    if (value > 0 && value < Double.POSITIVE_INFINITY) return;
    throw new IllegalArgumentException(name + " is " + value + ", but must be above zero and finite");
  }

  static void requireNotNegative(String name, double value) {
    if (value >= 0 && value < Double.POSITIVE_INFINITY) return;
    throw new IllegalArgumentException(name + " is " + value + ", but must be finite and not below zero");
  }

  static void requireProbability(String name, double value) {
    if (value > 0 && value <= 1) return;
    throw new IllegalArgumentException(name + " is " + value + ", but must be above zero and not above one");
  }

  static void requireCoverage(double value) {
    if (value > 0 && value < 1) return;
    throw new IllegalArgumentException("the coverage is " + value + ", but must be between zero and one");
  }

  /** Sticking and recombination are two fates of one molecule. */
  static void requireFates(double sticking, double recombination) {
    requireProbability("the sticking probability", sticking);
    requireNotNegative("the recombination probability", recombination);
    if (sticking + recombination <= 1) return;
    throw new IllegalArgumentException("the sticking probability of " + sticking
        + " and the recombination probability of " + recombination + " are together above one");
  }

  static void requireAtLeast(String name, int least, int value) {
    if (value < least) throw new IllegalArgumentException(name + " must be at least " + least + ", not " + value);
  }
}
