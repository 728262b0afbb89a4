// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.lamina.model.LayerRole.ELECTROLYTE;
import static org.lamina.model.LayerRole.NEGATIVE_COLLECTOR;
import static org.lamina.model.LayerRole.NEGATIVE_ELECTRODE;
import static org.lamina.model.LayerRole.POSITIVE_COLLECTOR;
import static org.lamina.model.LayerRole.POSITIVE_ELECTRODE;

import java.util.List;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.result.DepthProfile;
import org.lamina.api.result.Estimate;
import org.lamina.model.DesignKind;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.internal.Wanted;
import org.lamina.rate.internal.design.DesignCell;
import org.lamina.scaling.surface.PoreSurface;

/**
 * The cell of Pearse 2018 (doi:10.1021/acsnano.7b08751) on a flat substrate and in its pores, pitch, diameter and
 * depth as in examples/pearse-2018-3d.lamina.json, for a diffusivity of the positive electrode.
 */
record PearseCells(String squareCentimetresPerSecond) {
  /** 3 µm wide, 30 µm deep, 6 µm apart in a hexagonal lattice. */
  static final FilmSurface PORES = new PoreSurface(StrictMath.sqrt(3) / 2 * 36e-12, 1.5e-6, 30e-6);

  private static final double NOMINAL_METRES = 70e-9;

  CellParameters planar() {
    return parameters(Shapes.flat());
  }

  CellParameters pores() {
    return parameters(PORES);
  }

  /**
   * In the pores, the positive electrode half as thick at the floor as at the top, falling evenly; its volume is that
   * of the even film of 70 nm.
   */
  CellParameters coverageOneHalf() {
    double wanted = positiveMetres(pores());
    double low = NOMINAL_METRES;
    double high = 2 * NOMINAL_METRES;
    for (int k = 0; k < 50; k++) {
      double middle = (low + high) / 2;
      if (positiveMetres(tapered(middle)) < wanted) low = middle;
      else high = middle;
    }
    return tapered((low + high) / 2);
  }

  private CellParameters tapered(double onTop) {
    DepthProfile profile = new DepthProfile(List.of(0.0, 1.0), List.of(onTop, onTop / 2), onTop);
    Estimate thickness = Estimate.ofSi("thinnest-thickness", onTop / 2, "nm", "")
        .inLayer("V2O5").alongSi(profile);
    return parameters(PORES, thickness);
  }

  /** Volume of the positive electrode over the footprint, in m. */
  static double positiveMetres(CellParameters cell) {
    return cell.segments().stream().mapToDouble(segment -> segment.positive().volumeMetres()).sum();
  }

  /** Area of the surface between positive electrode and electrolyte over the footprint. */
  static double interfaceArea(CellParameters cell) {
    return cell.segments().stream().map(CellSegment::positive).mapToDouble(film -> film.areaAtNegativeSide()).sum();
  }

  private CellParameters parameters(FilmSurface surface, Estimate... further) {
    TestMaterial oxide =
        KnownCells.vanadiumOxide().diffusivity(TestMaterial.property(squareCentimetresPerSecond + " cm2/s"));
    TestCell cell = new TestCell(DesignKind.FULL_CELL)
        .on(surface)
        .film(POSITIVE_COLLECTOR, new TestMaterial("Ru").resistivity("15 uohm cm"), "40 nm")
        .film(POSITIVE_ELECTRODE, oxide, "70 nm")
        .film(ELECTROLYTE, KnownCells.electrolyte("3.3e-7 S/cm"), "50 nm")
        .film(NEGATIVE_ELECTRODE, KnownCells.tinNitride(), "10 nm")
        .film(NEGATIVE_COLLECTOR, new TestMaterial("TiN").resistivity("300 uohm cm"), "25 nm")
        .currents("1 mA/cm2");
    return DesignCell.of(cell.evaluation(further), new Wanted()).orElseThrow().parameters();
  }
}
