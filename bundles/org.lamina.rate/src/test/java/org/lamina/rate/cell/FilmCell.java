// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrodeParameters.Metal;
import org.lamina.rate.cell.ElectrolyteParameters.SingleIon;
import org.lamina.rate.solver.CellModel;

/**
 * Cells whose voltage shows one thing at a time: a film against lithium, with a potential that falls by one volt from
 * empty to full, so that the voltage is the content of the surface.
 */
final class FilmCell {
  static final double SITES = 3e4;
  static final double THICKNESS = 1e-6;
  static final double DIFFUSIVITY = 1e-15;
  /** The square of the thickness over the diffusivity. */
  static final double TIME = 1000;
  /** An electrolyte that costs next to nothing. */
  static final double RESISTANCE = 1e-9;

  static final SiteCurve FALLING = new TableCurve(new double[] {0, 1}, new double[] {4, 3});

  private FilmCell() {}

  static Host host(double start) {
    return host(FALLING, TableCurve.constant(DIFFUSIVITY), start, Interface.IDEAL);
  }

  static Host host(SiteCurve potential, SiteCurve diffusivity, double start, Interface surface) {
    return new Host("film", SITES, potential, Optional.empty(), diffusivity, 0, 1, start, surface);
  }

  static Host hysteretic(SiteCurve potential, SiteCurve diffusivity, double start, HysteresisLaw law) {
    return new Host("film", SITES, potential, Optional.of(law), diffusivity, 0, 1, start, Interface.IDEAL);
  }

  static Metal lithium(Interface surface) {
    return new Metal("Li", 10, surface);
  }

  static Interface butlerVolmer(double exchangeCurrentDensity, double anodic) {
    return new Interface(OptionalDouble.of(exchangeCurrentDensity), anodic, false, 0);
  }

  /** Flat films, one after another. */
  static CellParameters flat(ElectrodeParameters positive, ElectrodeParameters negative, double resistance) {
    return shaped(positive, FilmShape.flat(THICKNESS), negative, FilmShape.flat(THICKNESS), resistance);
  }

  static CellParameters shaped(
      ElectrodeParameters positive,
      FilmShape positiveShape,
      ElectrodeParameters negative,
      FilmShape negativeShape,
      double resistance) {
    FilmShape layer = new FilmShape(1e-6, 1, 1, 1);
    CellSegment segment = new CellSegment(positiveShape, layer, negativeShape, 0);
    SingleIon electrolyte = new SingleIon("glass", 1e-6 / resistance, 0);
    return new CellParameters(298.15, positive, electrolyte, negative, 0, List.of(segment));
  }

  /** A flat film that begins half full, against lithium. */
  static CellModel halfFull(Accuracy accuracy) {
    return new CellModel(flat(host(0.5), lithium(Interface.IDEAL), RESISTANCE), accuracy);
  }

  /** The current that gives the surface a slope of so many sites per thickness. */
  static double current(double slope) {
    return CellParameters.FARADAY * SITES * DIFFUSIVITY / THICKNESS * slope;
  }

  static StepResult pass(CellModel cell, double current, double seconds) {
    return run(cell, new Drive.Current(current), StepEnds.after(seconds));
  }

  static StepResult run(CellModel cell, Drive drive, StepEnds ends) {
    try {
      return cell.run(drive, ends, CurveObserver.NONE, () -> false);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** The content of the surface that a voltage with this current shows. */
  static double surface(double volts, double current) {
    return 4 - volts - current * RESISTANCE;
  }
}
