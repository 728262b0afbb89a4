// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrodeParameters.Metal;
import org.lamina.rate.cell.ElectrolyteParameters.Binary;

/** Cells whose parameters and results are published; docs/physics/cell-model.md says what was corrected, and why. */
final class PublishedCells {
  /** In mol/m², far more than moves. */
  private static final double MUCH_LITHIUM = 1;

  private PublishedCells() {}

  /** Danilov, Niessen and Notten 2011 (doi:10.1149/1.3521414), Table II, with the corrected recombination rate. */
  static Binary danilovElectrolyte() {
    return new Binary("Li3PO4", 6.01e4, 0.18, 0.90e-6, 0.90e-15, 5.10e-15, 0);
  }

  /** The same as printed: a hundredth of the recombination rate. */
  static Binary danilovElectrolyteAsPrinted() {
    return new Binary("Li3PO4", 6.01e4, 0.18, 0.90e-8, 0.90e-15, 5.10e-15, 0);
  }

  /** Raijmakers and others 2020 (doi:10.1016/j.electacta.2019.135147), Table 3. */
  static Binary raijmakersElectrolyte() {
    return new Binary("LiPON", 61141, 0.64, 8.00e-7, 1.73e-16, 5.69e-16, 0);
  }

  /** An electrolyte between two sheets of lithium that cost nothing: only the electrolyte takes voltage. */
  static CellParameters betweenLithium(Binary electrolyte, double thicknessMetres, double temperatureKelvin) {
    Metal positive = new Metal("Li on one side", MUCH_LITHIUM, Interface.IDEAL);
    Metal negative = new Metal("Li", MUCH_LITHIUM, Interface.IDEAL);
    CellSegment flat = CellSegment.flat(1e-6, thicknessMetres, 1e-6);
    return new CellParameters(temperatureKelvin, positive, electrolyte, negative, 0, List.of(flat));
  }

  static CellParameters danilovBetweenLithium() {
    return betweenLithium(danilovElectrolyte(), 1.5e-6, 298.15);
  }

  static CellParameters raijmakersBetweenLithium() {
    return betweenLithium(raijmakersElectrolyte(), 3.62e-6, 293);
  }

  /**
   * The whole cell of Danilov, Niessen and Notten 2011. Site fractions are the contents x of LixCoO2.
   *
   * @param followsElectrolyte whether the exchange current follows the concentration of Li+ at the interface
   */
  static CellParameters danilov(boolean followsElectrolyte) {
    return danilov(new Interface(OptionalDouble.of(10), 0.6, followsElectrolyte, 0));
  }

  static CellParameters danilov(Interface surface) {
    double[] siteFraction =
        {0.4933, 0.5934, 0.6935, 0.8937, 0.95626, 0.96878, 0.99186, 0.99557, 0.99722, 0.99847, 0.9995};
    double[] volts = {4.1967, 4.0648, 3.9767, 3.9062, 3.9003, 3.8957, 3.8, 3.6, 3.4, 3.2, 3.0};
    SiteCurve potential = new TableCurve(siteFraction, volts);
    SiteCurve diffusivity = TableCurve.constant(1.76e-15);
    Host oxide =
        new Host("LiCoO2", 2.33e4, potential, Optional.empty(), diffusivity, 0.4933, 0.9995, 0.4933, surface);
    Metal lithium = new Metal("Li", MUCH_LITHIUM, Interface.IDEAL);
    CellSegment flat = CellSegment.flat(320e-9, 1.5e-6, 1e-6);
    return new CellParameters(298.15, oxide, danilovElectrolyte(), lithium, 0, List.of(flat));
  }
}
