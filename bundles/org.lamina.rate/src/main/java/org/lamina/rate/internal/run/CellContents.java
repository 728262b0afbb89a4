// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.ElectrodeParameters;

/**
 * Lithium in both electrodes: mean site fractions, or mol/m² of a metal.
 *
 * @param positive in the positive electrode
 * @param negative in the negative electrode
 */
public record CellContents(double positive, double negative) {
  /** What the parameters start from. */
  public static CellContents of(CellParameters parameters) {
    return new CellContents(start(parameters.positive()), start(parameters.negative()));
  }

  private static double start(ElectrodeParameters electrode) {
    return electrode instanceof ElectrodeParameters.Host host
        ? host.start() : ((ElectrodeParameters.Metal) electrode).lithium();
  }
}
