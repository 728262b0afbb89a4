// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * The pressure in the channel of {@link YlilammiPulse}: it falls linearly up to a tail about the front, and in the tail
 * exponentially. The front is at {@code √(Dt)}. SI units.
 *
 * @param pressure at the mouth
 * @param diffusivity D, of the front
 * @param tail how long it is
 */
record PressureFront(double pressure, double diffusivity, double tail) {
  /** When the front is so deep. */
  double at(double depth, double front) {
    return front > 0 ? at(depth, front, filled(depth, front)) : 0;
  }

  /** The same, with what {@link #filled} says. */
  double at(double depth, double front, double filled) {
    if (front <= tail) return pressure * filled;
    return filled < 1 ? pressure * tail / front * filled : pressure * (1 - depth / front);
  }

  /** The pressure at a place in the tail over that where the tail begins; one behind the tail. The costly part of all. */
  double filled(double depth, double front) {
    if (front <= tail) return front > 0 ? StrictMath.exp(-depth / front) : 0;
    double ahead = depth + tail - front;
    return ahead > 0 ? StrictMath.exp(-ahead / tail) : 1;
  }

  /** Summed over time while the front moves, in Pa s. */
  double summed(double depth, double from, double filledFrom, double to, double filledTo) {
    if (to <= tail) return beforeTheTail(depth, from, filledFrom, to, filledTo);
    if (from < tail) {
      double born = filled(depth, tail);
      return beforeTheTail(depth, from, filledFrom, tail, born) + withTail(depth, tail, born, to, filledTo);
    }
    return withTail(depth, from, filledFrom, to, filledTo);
  }

  // With dt = 2 f df/D, the integral of exp(−depth/f): Simpson's rule, which is exact at the mouth.
  private double beforeTheTail(double depth, double from, double filledFrom, double to, double filledTo) {
    double middle = (from + to) / 2;
    double sum = from * filledFrom + 4 * middle * filled(depth, middle) + to * filledTo;
    return pressure * sum * (to - from) / (3 * diffusivity);
  }

  // In the tail the integral of exp((f − tail − depth)/tail), behind it that of f − depth.
  private double withTail(double depth, double from, double filledFrom, double to, double filledTo) {
    double inTail = 2 * tail * tail * (filledTo - filledFrom);
    double begun = StrictMath.max(from, depth + tail);
    double behind = to > begun ? (to - begun) * (to + begun - 2 * depth) : 0;
    return pressure / diffusivity * (inTail + behind);
  }
}
