// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

/**
 * How finely a cell is resolved.
 *
 * @param tolerance of the integration in time, relative, from 1e-10 to 1e-2
 * @param filmElements spectral elements across each electrode film, at least one, graded towards the electrolyte
 * @param degree of the polynomials in each, from 2 to 16
 */
public record Accuracy(double tolerance, int filmElements, int degree) {
  /** Capacities to 1e-4 for losses up to nine tenths. */
  public static final Accuracy STANDARD = new Accuracy(1e-5, 2, 6);

  public Accuracy {
    if (!(tolerance >= 1e-10 && tolerance <= 1e-2)) throw new IllegalArgumentException("tolerance " + tolerance + ": must lie from 1e-10 to 1e-2");
    if (filmElements < 1) throw new IllegalArgumentException(filmElements + " elements: must be at least one");
    if (degree < 2 || degree > 16) throw new IllegalArgumentException("degree " + degree + ": must lie from 2 to 16");
  }
}
