// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.Interface;
import org.lamina.rate.cell.SiteCurve;
import org.lamina.rate.cell.TableCurve;

/** Two segments of other proportions rest at one voltage and at contents of their own. */
class UnevenImpedanceTest {
  private static final double[] SITES = {0, 0.5, 1};
  private static final double POSITIVE_START = 0.3;
  private static final double NEGATIVE_START = 0.8;

  private static Host host(String name, double top, double fall, double start) {
    TableCurve potential = new TableCurve(new double[] {0, 1}, new double[] {top, top - fall});
    SiteCurve diffusivity = new TableCurve(SITES, new double[] {8e-15, 4e-15, 1e-15});
    return new Host(name, 2e4, potential, Optional.empty(), diffusivity, 0, 1, start, Interface.of(10));
  }

  private static CellParameters cell(double positive, double negative, List<CellSegment> segments) {
    return new CellParameters(
        298.15, host("plus", 4.3, 0.8, positive), AlternatingCells.glass(0), host("minus", 1, 0.4, negative), 0, segments);
  }

  @Test
  void isThatOfItsPartsInParallel() {
    CellSegment thick = CellSegment.flat(400e-9, 1e-6, 300e-9);
    CellSegment thin = CellSegment.flat(200e-9, 1e-6, 300e-9);
    CellParameters both = cell(POSITIVE_START, NEGATIVE_START, List.of(thick, thin));
    double drop = 0.2;
    double[] positive = new double[2];
    double[] negative = new double[2];
    double[] thickness = {400e-9, 200e-9};
    for (int k = 0; k < 2; k++) {
      // Straight potentials: so much lithium, in m of film that it fills, lowers the voltage so far.
      double moved = drop / (0.8 / thickness[k] + 0.4 / 300e-9);
      positive[k] = POSITIVE_START + moved / thickness[k];
      negative[k] = NEGATIVE_START - moved / 300e-9;
    }
    double mean = (positive[0] * thickness[0] + positive[1] * thickness[1]) / 600e-9;
    for (double hertz : new double[] {1e-3, 1, 1e3}) {
      Complex first = of(cell(positive[0], negative[0], List.of(thick)), positive[0], negative[0], hertz);
      Complex second = of(cell(positive[1], negative[1], List.of(thin)), positive[1], negative[1], hertz);
      Complex exact = first.inverse().plus(second.inverse()).inverse();
      double error = of(both, mean, (negative[0] + negative[1]) / 2, hertz).errorAgainst(exact);
      assertTrue(error < 1e-8, hertz + " Hz: " + error);
    }
  }

  private static Complex of(CellParameters cell, double positive, double negative, double hertz) {
    CellImpedance found = new CellImpedance(cell, positive, negative, CellImpedance.DEGREE);
    found.at(hertz);
    return new Complex(found.realOhmSquareMetres(), found.imaginaryOhmSquareMetres());
  }
}
