// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeFedSheetTest {
  private static final double CELL = 0.04;
  private static final double SHEET = 120;

  /** A ladder of n cells, solved from its far end: second order in 1/n, two of them extrapolated. */
  private static double[] ladder(double length, int n) {
    double cell = CELL * n / length;
    double sheet = SHEET * length / n;
    double volts = 1;
    double amperes = 0;
    for (int k = 0; k < n; k++) {
      if (k > 0) volts += sheet * amperes;
      amperes += volts / cell;
    }
    volts += sheet / 2 * amperes;
    return new double[] {volts / amperes * length, (volts - 1) / amperes * length};
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-4, 5e-3, 0.01, 0.018, 0.1, 0.3})
  void againstALadder(double length) {
    double[] coarse = ladder(length, 4000);
    double[] fine = ladder(length, 8000);
    double edge = (4 * fine[0] - coarse[0]) / 3;
    double series = EdgeFedSheet.seriesOhmSquareMetres(CELL, SHEET, length);
    assertEquals(edge - CELL, series, 1e-7 * edge);
    double worst = (4 * fine[1] - coarse[1]) / 3;
    assertEquals(worst, EdgeFedSheet.worstOhmSquareMetres(CELL, SHEET, length), 1e-6 * worst);
  }

  /** 10 mm of 120 ohm/sq before a cell that resists: the lead costs i r L²/2 at its far end, a third of i r L² in power. */
  @Test
  void shortStrips() {
    double length = 10e-3;
    double resistive = 1e4;
    assertEquals(SHEET * length * length / 3, EdgeFedSheet.seriesOhmSquareMetres(resistive, SHEET, length), 1e-9);
    assertEquals(SHEET * length * length / 2, EdgeFedSheet.worstOhmSquareMetres(resistive, SHEET, length), 1e-8);
    // 0.5 mm at 10 mA/cm2 are 1.5 mV.
    assertEquals(1.5e-3, 100 * EdgeFedSheet.worstOhmSquareMetres(resistive, SHEET, 0.5e-3), 1e-8);
  }

  @Test
  void longStripsUseTheirEdgeOnly() {
    double spread = EdgeFedSheet.spreadMetres(CELL, SHEET);
    double length = 30 * spread;
    assertEquals(SHEET * spread * length - CELL, EdgeFedSheet.seriesOhmSquareMetres(CELL, SHEET, length), 1e-12);
    assertEquals(SHEET * spread * length, EdgeFedSheet.worstOhmSquareMetres(CELL, SHEET, length), 1e-9);
  }

  @Test
  void theSeriesJoinsTheFunction() {
    double spread = EdgeFedSheet.spreadMetres(CELL, SHEET);
    for (double x : new double[] {0.02, 20}) {
      double below = EdgeFedSheet.seriesOhmSquareMetres(CELL, SHEET, spread * x * (1 - 1e-12));
      double above = EdgeFedSheet.seriesOhmSquareMetres(CELL, SHEET, spread * x * (1 + 1e-12));
      assertEquals(below, above, 2e-11 * below);
    }
  }

  @Test
  void withoutSheetsNothingIsLost() {
    assertEquals(0, EdgeFedSheet.seriesOhmSquareMetres(CELL, 0, 1), 0);
    assertEquals(0, EdgeFedSheet.worstOhmSquareMetres(CELL, 0, 1), 0);
    assertTrue(Double.isInfinite(EdgeFedSheet.spreadMetres(CELL, 0)));
  }
}
