// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import org.lamina.rate.cell.CellParameters;

/** How much lithium is where. */
public final class Contents {
  private final CellSystem system;
  private final double[] y;

  Contents(CellSystem system, double[] y) {
    this.system = system;
    this.y = y;
  }

  /** In both electrodes, in mol/m². */
  public double lithium() {
    return moles(true) + moles(false);
  }

  /** Mean site fraction of the positive electrode; mol/m² of a metal. */
  public double positive() {
    return content(true);
  }

  /** Mean site fraction of the negative electrode; mol/m² of a metal. */
  public double negative() {
    return content(false);
  }

  /**
   * What the cell would give, were it emptied infinitely slowly from even films without hysteresis to films at the
   * low ends
   * of their potentials, in J/m²: only its changes mean something.
   */
  public double joules() {
    return system.evenJoules(y);
  }

  private double content(boolean positive) {
    double sites = 0;
    for (int k = 0; k < system.segmentCount(); k++) {
      HostFilm film = side(k, positive).film();
      if (film != null) sites += film.siteCharge;
    }
    return sites == 0 ? moles(positive) : moles(positive) * CellParameters.FARADAY / sites;
  }

  private double moles(boolean positive) {
    double sum = 0;
    for (int k = 0; k < system.segmentCount(); k++) {
      HostFilm film = side(k, positive).film();
      int offset = positive ? system.segment(k).positiveOffset() : system.segment(k).negativeOffset();
      sum += film == null ? y[offset] : film.mean(y, offset) * film.siteCharge / CellParameters.FARADAY;
    }
    return sum;
  }

  private ElectrodeSide side(int segment, boolean positive) {
    return positive ? system.segment(segment).positive : system.segment(segment).negative;
  }
}
