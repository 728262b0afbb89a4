// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrolyteParameters.Binary;
import org.lamina.rate.cell.ElectrolyteParameters.SingleIon;

/** Cells in which everything that can be lost is lost: two films with bent curves, slow interfaces, resistances. */
final class FullCell {
  static final SiteCurve POSITIVE =
      new TableCurve(
          new double[] {0, 0.1, 0.3, 0.5, 0.55, 0.8, 0.95, 1}, new double[] {3.6, 3.4, 3.35, 3.3, 3.1, 2.9, 2.5, 1.6});
  static final SiteCurve NEGATIVE =
      new TableCurve(new double[] {0, 0.05, 0.2, 0.6, 0.9, 1}, new double[] {1.4, 0.8, 0.5, 0.25, 0.1, 0.02});
  static final SiteCurve DIFFUSIVITY =
      new TableCurve(new double[] {0, 0.4, 0.7, 1}, new double[] {2e-15, 6e-16, 1.5e-15, 8e-16});
  static final SingleIon GLASS = new SingleIon("glass", 1e-5, 2e-13);
  static final Binary WEAK = new Binary("weak", 6e4, 0.18, 9e-7, 9e-16, 5.1e-15, 0);

  private FullCell() {}

  static Host positive(Optional<HysteresisLaw> hysteresis) {
    Interface surface = new Interface(OptionalDouble.of(0.8), 0.6, true, 1e-3);
    return new Host("plus", 3e4, POSITIVE, hysteresis, DIFFUSIVITY, 0, 1, 0.08, surface);
  }

  static Host negative(Optional<HysteresisLaw> hysteresis) {
    Interface surface = new Interface(OptionalDouble.of(1.5), 0.4, false, 0);
    return new Host("minus", 4e4, NEGATIVE, hysteresis, TableCurve.constant(3e-15), 0, 1, 0.92, surface);
  }

  static Host smoothPositive() {
    Interface surface = positive(Optional.empty()).surface();
    return new Host("plus", 3e4, SmoothCurve.POTENTIAL, Optional.empty(), SmoothCurve.DIFFUSIVITY, 0, 1, 0.08, surface);
  }

  static Host smoothNegative() {
    Interface surface = negative(Optional.empty()).surface();
    SiteCurve diffusivity = TableCurve.constant(3e-15);
    return new Host("minus", 4e4, SmoothCurve.LINE, Optional.empty(), diffusivity, 0, 1, 0.92, surface);
  }

  static HysteresisLaw hysteresis(double rate) {
    SiteCurve gap = new TableCurve(new double[] {0, 0.5, 1}, new double[] {0.02, 0.06, 0.03});
    return new HysteresisLaw(gap, rate, 0.2);
  }

  static CellParameters flat(
      ElectrodeParameters positive, ElectrolyteParameters electrolyte, ElectrodeParameters negative) {
    return new CellParameters(300, positive, electrolyte, negative, 2e-3, List.of(CellSegment.flat(3e-7, 5e-7, 3e-7)));
  }

  /** The wall of a pore in slices that thin towards its bottom, ten times the footprint, along resisting collectors. */
  static CellParameters pore(
      ElectrodeParameters positive, ElectrolyteParameters electrolyte, ElectrodeParameters negative) {
    List<CellSegment> segments = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      double thin = 1 - 0.15 * k;
      FilmShape plus = new FilmShape(3e-7 * thin, 3.0, 3.2, 3.4);
      FilmShape layer = new FilmShape(5e-7 * thin, 3.4, 3.7, 4.0);
      FilmShape minus = new FilmShape(3e-7 * thin, 4.0, 4.2, 4.4);
      segments.add(new CellSegment(plus, layer, minus, 1e-3));
    }
    return new CellParameters(300, positive, electrolyte, negative, 2e-3, segments);
  }
}
