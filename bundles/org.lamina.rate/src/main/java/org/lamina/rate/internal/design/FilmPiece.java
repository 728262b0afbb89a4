// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.List;
import org.lamina.rate.cell.FilmShape;
import org.lamina.rate.internal.kernel.ShellPath;

/**
 * A film over a part of the surface. Areas are over the footprint of the cell.
 *
 * @param thicknessMetres of the film, above zero
 * @param inner area of the side towards the substrate
 * @param middle such that Simpson's rule gives the volume: the area at half thickness where areas are quadratic
 * @param outer area of the other side
 */
record FilmPiece(double thicknessMetres, double inner, double middle, double outer) {
  /** Equally thick everywhere, with a known volume. */
  static FilmPiece ofVolume(double thicknessMetres, double inner, double outer, double volumeMetres) {
    return new FilmPiece(thicknessMetres, inner, (6 * volumeMetres / thicknessMetres - inner - outer) / 4, outer);
  }

  /** One piece for several: areas are summed, and the thickness is the mean that keeps the volume. */
  static FilmPiece together(List<FilmPiece> pieces) {
    double inner = 0;
    double middle = 0;
    double outer = 0;
    double volume = 0;
    for (FilmPiece piece : pieces) {
      inner += piece.inner;
      middle += piece.middle;
      outer += piece.outer;
      volume += piece.volumeMetres();
    }
    return new FilmPiece(6 * volume / (inner + 4 * middle + outer), inner, middle, outer);
  }

  /** Volume over the footprint. */
  double volumeMetres() {
    return thicknessMetres * (inner + 4 * middle + outer) / 6;
  }

  /** Length of the way through it as the footprint sees it. */
  double pathMetres() {
    FilmShape shape = shape(true);
    return ShellPath.lengthMetres(offset -> shape.area(offset / thicknessMetres), 0, thicknessMetres);
  }

  /** Whether the numbers are those of a film. */
  boolean sound() {
    return thicknessMetres > 0 && Double.isFinite(thicknessMetres) && inner > 0 && middle > 0 && outer > 0
        && Double.isFinite(inner + middle + outer);
  }

  /** As the cell model has it. */
  FilmShape shape(boolean positiveCollectorInside) {
    return positiveCollectorInside
        ? new FilmShape(thicknessMetres, inner, middle, outer)
        : new FilmShape(thicknessMetres, outer, middle, inner);
  }

  /** The same areas with another thickness. */
  FilmPiece thick(double metres) {
    return new FilmPiece(metres, inner, middle, outer);
  }
}
