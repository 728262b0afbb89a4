// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

/**
 * A property of an electrode over its site fraction s = c/c_max, continuous with its first derivative.
 *
 * <p>Integrators look a little beyond the end of a table before they step back; there it goes on as a straight line.
 */
public interface SiteCurve {
  /** Smallest site fraction for which it is known. */
  double low();

  /** Largest site fraction for which it is known. */
  double high();

  /** The value. */
  double value(double siteFraction);

  /** The derivative of the value. */
  double slope(double siteFraction);

  /** The integral of the value from one site fraction to another. */
  double integral(double from, double to);

  /** Whether the value is the same everywhere. */
  default boolean constant() {
    return false;
  }
}
