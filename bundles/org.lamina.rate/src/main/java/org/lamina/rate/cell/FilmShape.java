// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

/**
 * A film of one segment of a cell: its thickness, and its cross section along its normal, quadratic between three
 * areas. That is exact for flat films, cylinders, spheres and rounded rims.
 *
 * @param thicknessMetres above zero
 * @param areaAtPositiveSide area over the footprint of the cell where the film faces the positive collector
 * @param areaInTheMiddle at half its thickness
 * @param areaAtNegativeSide where it faces the negative collector
 */
public record FilmShape(
    double thicknessMetres, double areaAtPositiveSide, double areaInTheMiddle, double areaAtNegativeSide) {
  public FilmShape {
    Requires.positive(thicknessMetres, "thickness", "m");
    Requires.positive(areaAtPositiveSide, "area at the positive side", "over the footprint");
    Requires.positive(areaInTheMiddle, "area in the middle", "over the footprint");
    Requires.positive(areaAtNegativeSide, "area at the negative side", "over the footprint");
  }

  /** A flat film over the whole footprint. */
  public static FilmShape flat(double thicknessMetres) {
    return new FilmShape(thicknessMetres, 1, 1, 1);
  }

  /** Area over the footprint at a depth, from zero at the positive side to one at the negative side. */
  public double area(double fraction) {
    return areaAtPositiveSide * (1 - fraction) * (1 - 2 * fraction)
        + 4 * areaInTheMiddle * fraction * (1 - fraction)
        + areaAtNegativeSide * fraction * (2 * fraction - 1);
  }

  /** Volume over the footprint, in m: Simpson's rule, exact for the quadratic. */
  public double volumeMetres() {
    return thicknessMetres * (areaAtPositiveSide + 4 * areaInTheMiddle + areaAtNegativeSide) / 6;
  }
}
