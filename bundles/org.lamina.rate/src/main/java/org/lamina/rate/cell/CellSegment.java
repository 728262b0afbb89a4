// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

/**
 * A part of a cell in which nothing changes along the surface: a flat cell, the whole wall of a pore, or a slice of it.
 *
 * @param lineResistanceOhmSquareMetres of both collectors between the segment before, or the terminals, and this one:
 *     the voltage lost over the current per footprint that passes on to this segment and all behind it
 */
public record CellSegment(
    FilmShape positive, FilmShape electrolyte, FilmShape negative, double lineResistanceOhmSquareMetres) {
  public CellSegment {
    Requires.notNegative(lineResistanceOhmSquareMetres, "line resistance", "ohm m2");
  }

  /** A flat cell of three films. */
  public static CellSegment flat(double positiveMetres, double electrolyteMetres, double negativeMetres) {
    return new CellSegment(
        FilmShape.flat(positiveMetres), FilmShape.flat(electrolyteMetres), FilmShape.flat(negativeMetres), 0);
  }
}
