// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.function.DoubleUnaryOperator;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.surface.MicrotubeSurface;
import org.lamina.scaling.surface.SquareHoleSurface;
import org.lamina.scaling.surface.SquarePillarSurface;
import org.lamina.scaling.surface.TaperedPoreSurface;
import org.lamina.scaling.surface.TaperedTrenchSurface;

/**
 * The area outside the features: the top as it was before the films, and rims, summed strip by strip as they turn from
 * the normal of the wall to that of the top.
 */
final class TopAndRim {
  private TopAndRim() {}

  static double of(FilmSurface surface, double offset) {
    if (surface instanceof TaperedPoreSurface pore) {
      double mouth = pore.mouthRadiusMetres();
      double top = pore.cellAreaSquareMetres() - Rooms.disc(mouth);
      return top + rim(reach -> 2 * Math.PI * (mouth - reach), pore.sidewallAngleRadians(), 0, offset);
    }
    if (surface instanceof TaperedTrenchSurface trench) {
      double top = trench.pitchMetres() - trench.mouthWidthMetres();
      return top + rim(reach -> 2, trench.sidewallAngleRadians(), 0, offset);
    }
    if (surface instanceof MicrotubeSurface tube) {
      double outer = tube.outerRadiusMetres();
      double inner = tube.innerRadiusMetres();
      return Rooms.disc(outer) - Rooms.disc(inner)
          + rim(reach -> 2 * Math.PI * (outer + reach), 0, 0, offset)
          + rim(reach -> 2 * Math.PI * (inner - reach), 0, 0, offset);
    }
    if (surface instanceof SquarePillarSurface pillar) {
      double side = pillar.sideMetres();
      double corner = pillar.cornerRadiusMetres();
      return Rooms.roundedSquare(side, corner)
          + rim(reach -> perimeter(side + 2 * reach, corner + reach), 0, 0, offset);
    }
    SquareHoleSurface hole = (SquareHoleSurface) surface;
    double side = hole.sideMetres();
    double corner = hole.cornerRadiusMetres();
    return hole.footprintSquareMetres() - Rooms.roundedSquare(side, corner)
        + rim(reach -> perimeter(side - 2 * reach, Math.max(0, corner - reach)), 0, corner, offset);
  }

  private static double perimeter(double side, double corner) {
    return 4 * (side - 2 * corner) + 2 * Math.PI * corner;
  }

  /** The outline is that at the reach d cos(turn) beside the edge; at the bend it changes its form. */
  private static double rim(DoubleUnaryOperator outline, double from, double bend, double offset) {
    double split = bend > 0 && bend < offset ? Math.acos(bend / offset) : from;
    DoubleUnaryOperator strip = turn -> outline.applyAsDouble(offset * Math.cos(turn)) * offset;
    return Rooms.integral(strip, from, split) + Rooms.integral(strip, split, Math.PI / 2);
  }
}
