// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrolyteParameters.Binary;

/** How fine a grid must be for what is fast: diffusion reaches a depth {@code (D t)^½} or {@code (D/w)^½}. */
public final class DiffusionDepth {
  private static final int MOST_ELEMENTS = 40;

  private DiffusionDepth() {}

  /**
   * Elements across each film of which the smallest is no longer than that depth in any film.
   *
   * @param positive site fraction of the positive electrode; without meaning for a metal
   * @param negative of the negative one
   * @param perSecond angular frequency, or one over the shortest time
   */
  public static int elements(CellParameters cell, double positive, double negative, double perSecond) {
    double most = 1;
    for (CellSegment segment : cell.segments()) {
      most = Math.max(most, depths(cell.positive(), positive, segment.positive().thicknessMetres(), perSecond));
      most = Math.max(most, depths(cell.negative(), negative, segment.negative().thicknessMetres(), perSecond));
      if (cell.electrolyte() instanceof Binary salt) {
        most = Math.max(most, depths(diffusivity(salt), segment.electrolyte().thicknessMetres(), perSecond));
      }
    }
    return FilmGrid.elementsFor(1 / most, MOST_ELEMENTS);
  }

  private static double diffusivity(Binary salt) {
    double sum = salt.cationDiffusivity() + salt.anionDiffusivity();
    return 2 * salt.cationDiffusivity() * salt.anionDiffusivity() / sum;
  }

  private static double depths(ElectrodeParameters electrode, double content, double metres, double perSecond) {
    return electrode instanceof Host host ? depths(host.diffusivity().value(content), metres, perSecond) : 0;
  }

  /** How many depths the thickness is. */
  private static double depths(double diffusivity, double metres, double perSecond) {
    return metres * StrictMath.sqrt(perSecond / diffusivity);
  }
}
