// SPDX-License-Identifier: EPL-2.0
package org.lamina.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrodeParameters.Metal;
import org.lamina.rate.cell.ElectrolyteParameters;
import org.lamina.rate.cell.ElectrolyteParameters.Binary;
import org.lamina.rate.cell.ElectrolyteParameters.SingleIon;
import org.lamina.rate.cell.FilmShape;
import org.lamina.rate.cell.Interface;
import org.lamina.rate.cell.SiteCurve;
import org.lamina.rate.cell.TableCurve;

/** Published thin-film cells, charged, for measuring. Where a number is not published it is a likely one. */
final class ThinFilmCells {
  private static final SiteCurve V2O5_VOLTS =
      new TableCurve(
          new double[] {0, .02, .05, .1, .2, .3, .4, .5, .55, .6, .7, .8, .9, .95, .98, 1},
          new double[] {3.55, 3.46, 3.42, 3.4, 3.385, 3.375, 3.34, 3.26, 3.21, 3.195, 3.19, 3.185, 3.165, 3.05, 2.8, 2.5});
  private static final SiteCurve SNNX_VOLTS =
      new TableCurve(
          new double[] {0, .05, .15, .3, .45, .6, .75, .9, 1}, new double[] {2, 1.4, 1.1, .85, .65, .5, .4, .25, .05});
  private static final double[] SEGMENT_THICKNESS = {1, .97, .93, .88, .83, .78, .73, .69, .66, .64};

  private ThinFilmCells() {}

  /**
   * V2O5, Li2PO2N and SnNx (Pearse 2018, doi:10.1021/acsnano.7b08751), charged to 2.5 V at rest.
   *
   * @param diffusivity in V2O5, in m²/s over the site fraction
   */
  static CellParameters pearse(SiteCurve diffusivity, List<CellSegment> segments) {
    double perCubicMetre = 0.1332 / 1e-10 / CellParameters.FARADAY;
    Host v2o5 =
        new Host("V2O5", perCubicMetre, V2O5_VOLTS, Optional.empty(), diffusivity, 0, 1, 0.02, Interface.of(10));
    Host snnx =
        new Host(
            "SnNx", 1131.0 / 37 * perCubicMetre, SNNX_VOLTS, Optional.empty(), TableCurve.constant(1e-15), 0, 1, 0.2244,
            Interface.of(10));
    return new CellParameters(298.15, v2o5, new SingleIon("Li2PO2N", 3.3e-5, 0), snnx, 0, segments);
  }

  /** Its flat cell. */
  static CellParameters pearsePlanar(SiteCurve diffusivity) {
    return pearse(diffusivity, List.of(CellSegment.flat(70e-9, 50e-9, 10e-9)));
  }

  /** Hexagonal pores, 3 µm wide, 30 µm deep, 6 µm apart, as one cell of annular films. */
  static CellParameters pearsePore(SiteCurve diffusivity) {
    return pearse(diffusivity, List.of(slice(1, 1, 0)));
  }

  /** The same pore in ten slices whose films become thinner towards the bottom, behind collectors that resist. */
  static CellParameters pearseLadder(SiteCurve diffusivity) {
    List<CellSegment> slices = new ArrayList<>();
    for (double thickness : SEGMENT_THICKNESS) slices.add(slice(thickness, 0.1, 1e-5));
    return pearse(diffusivity, slices);
  }

  /** Films in a pore with 40 nm of collector below them; the area over the footprint falls linearly with depth. */
  private static CellSegment slice(double thickness, double share, double lineResistance) {
    double at = 40e-9;
    FilmShape positive = annulus(at, 70e-9 * thickness, share);
    at += 70e-9 * thickness;
    FilmShape electrolyte = annulus(at, 50e-9 * thickness, share);
    at += 50e-9 * thickness;
    return new CellSegment(positive, electrolyte, annulus(at, 10e-9 * thickness, share), lineResistance);
  }

  private static FilmShape annulus(double offset, double thickness, double share) {
    double outer = share * areaFactor(offset);
    double inner = share * areaFactor(offset + thickness);
    return new FilmShape(thickness, outer, (outer + inner) / 2, inner);
  }

  private static double areaFactor(double offset) {
    return 1 + 9.07 * (1 - offset / 1.5e-6);
  }

  /** A diffusivity that falls by two decades while the film is filled, in m²/s. */
  static SiteCurve steepDiffusivity() {
    double[] sites = new double[11];
    double[] values = new double[11];
    for (int k = 0; k < sites.length; k++) {
      sites[k] = k / 10.0;
      values[k] = 1e-15 * StrictMath.pow(10, -0.2 * k);
    }
    return new TableCurve(sites, values);
  }

  /** Danilov, Niessen and Notten 2011 (doi:10.1149/1.3521414) with lithium ions alone. */
  static CellParameters danilovSingleIon() {
    return danilov(new SingleIon("Li3PO4", 2.44e-4, 0));
  }

  /** The same with its weak binary electrolyte, k_r corrected. */
  static CellParameters danilovBinary() {
    return danilov(new Binary("Li3PO4", 6.01e4, 0.18, 0.9e-6, 0.9e-15, 5.1e-15, 0));
  }

  private static CellParameters danilov(ElectrolyteParameters electrolyte) {
    double[] charge = {0, 2, 4, 8, 9.25, 9.5, 9.9612, 10.0354, 10.0684, 10.0932, 10.1138};
    double[] sites = new double[charge.length];
    for (int k = 0; k < sites.length; k++) sites[k] = 0.5026 - 0.0093 + charge[k] / 19.98;
    TableCurve potential =
        new TableCurve(sites, new double[] {4.1967, 4.0648, 3.9767, 3.9062, 3.9003, 3.8957, 3.8, 3.6, 3.4, 3.2, 3});
    Interface surface = new Interface(OptionalDouble.of(10), 0.6, true, 0);
    ElectrodeParameters cobaltate =
        new Host(
            "LiCoO2", 2.33e4, potential, Optional.empty(), TableCurve.constant(1.76e-15), sites[0],
            sites[sites.length - 1], sites[0], surface);
    Metal lithium = new Metal("Li", 1, Interface.IDEAL);
    return new CellParameters(
        298.15, cobaltate, electrolyte, lithium, 0, List.of(CellSegment.flat(320e-9, 1500e-9, 1e-6)));
  }

  /** Raijmakers and others 2020 (doi:10.1016/j.electacta.2019.135147): a thick film whose diffusivity falls. */
  static CellParameters raijmakers() {
    TableCurve potential =
        new TableCurve(
            new double[] {.51, .6, .7, .8, .85, .864, .9, .95, .99, .994, .998, 1},
            new double[] {4.19, 4.058, 3.96, 3.91, 3.903, 3.9, 3.893, 3.865, 3.704, 3.641, 3.35, 3});
    double ambipolar = 2 * 4.18 / 5.18;
    double[] ionic = {7.9e-14, 7.9e-14, 7.4e-14, 6.7e-14, 4.9e-14, 2.1e-14, 9.8e-15, 5.5e-15, 3.6e-15, 3e-15};
    for (int k = 0; k < ionic.length; k++) ionic[k] *= ambipolar;
    TableCurve diffusivity = new TableCurve(new double[] {.5, .6, .65, .7, .75, .8, .85, .9, .92, 1}, ionic);
    ElectrodeParameters cobaltate =
        new Host("LiCoO2", 3.22e4, potential, Optional.empty(), diffusivity, .51, 1, .51, Interface.of(4.7));
    ElectrolyteParameters lipon = new Binary("LiPON", 61141, .64, 8e-7, 1.73e-16, 5.69e-16, 0);
    return new CellParameters(
        293, cobaltate, lipon, new Metal("Li", 1, Interface.of(5.75)), 18.3e-4,
        List.of(CellSegment.flat(8.08e-6, 3.62e-6, 1e-6)));
  }
}
