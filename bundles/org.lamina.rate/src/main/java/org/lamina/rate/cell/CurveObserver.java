// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

/** Sees the course of a step, point by point in time, its first and last moment included. */
@FunctionalInterface
public interface CurveObserver {
  /** Nobody watches. */
  CurveObserver NONE = (seconds, volts, amperes, coulombs, joules) -> {};

  /**
   * A point.
   *
   * @param seconds since the step began
   * @param amperesPerSquareMetre positive on discharge
   * @param coulombsPerSquareMetre discharged since the step began
   * @param joulesPerSquareMetre given since the step began
   */
  void point(
      double seconds,
      double volts,
      double amperesPerSquareMetre,
      double coulombsPerSquareMetre,
      double joulesPerSquareMetre);
}
