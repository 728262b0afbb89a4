// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.rate.cell.ElectrodeParameters.Metal;
import org.lamina.rate.cell.ElectrolyteParameters.SingleIon;
import org.lamina.rate.solver.CellModel;

/** Lithium against lithium along collectors that resist: the line of a pore, {@code V = V0 cosh(m (1 - z))/cosh(m)}. */
class CollectorLineTest {
  private static final double CURRENT = 10;
  /** Of the electrolyte over the whole footprint, in Ω m². */
  private static final double ACROSS = 1e-3;

  /** Equal slices; the first hangs half a slice behind the mouth, as its middle does. */
  private static CellModel line(double along, int slices) {
    List<CellSegment> segments = new ArrayList<>();
    double area = 1.0 / slices;
    FilmShape film = new FilmShape(1e-6, area, area, area);
    for (int k = 0; k < slices; k++) segments.add(new CellSegment(film, film, film, along / slices / (k == 0 ? 2 : 1)));
    Metal plus = new Metal("Li+", 10, Interface.IDEAL);
    Metal minus = new Metal("Li-", 10, Interface.IDEAL);
    SingleIon electrolyte = new SingleIon("glass", 1e-6 / ACROSS, 0);
    return new CellModel(new CellParameters(298.15, plus, electrolyte, minus, 0, segments), Accuracy.STANDARD);
  }

  @Test
  void theDropAtTheMouthApproachesTheLineWithOrderTwo() {
    for (double m : new double[] {0.3, 1, 3}) {
      double exact = CURRENT * ACROSS * m / StrictMath.tanh(m);
      double before = Double.NaN;
      for (int slices : new int[] {10, 20, 40, 80}) {
        CellModel cell = line(m * m * ACROSS, slices);
        double drop = -FilmCell.pass(cell, CURRENT, 1e-3).endVolts();
        double error = drop / exact - 1;
        System.out.println("line, m " + m + ", slices " + slices + ": error " + error);
        if (before == before) assertEquals(2, StrictMath.log(before / error) / StrictMath.log(2), 0.05);
        before = error;
      }
      assertEquals(0, before, 1e-3);
    }
  }

  @Test
  void theCurrentCrowdsAtTheMouth() {
    double m = 3;
    int slices = 400;
    CellModel cell = line(m * m * ACROSS, slices);
    FilmCell.pass(cell, CURRENT, 1e-3);
    double sum = 0;
    for (int k = 0; k < slices; k++) {
      double z = (k + 0.5) / slices;
      double exact = CURRENT * m * StrictMath.cosh(m * (1 - z)) / StrictMath.sinh(m);
      assertEquals(1, cell.segmentCurrent(k) * slices / exact, 1e-4, "slice " + k);
      assertEquals(exact * ACROSS, -cell.segmentVolts(k), 1e-4 * exact * ACROSS, "slice " + k);
      sum += cell.segmentCurrent(k);
    }
    assertEquals(CURRENT, sum, 1e-9);
  }

  @Test
  void theLossInTheLineIsThatOfTheLine() {
    double m = 2;
    CellModel cell = line(m * m * ACROSS, 200);
    StepResult result = FilmCell.pass(cell, CURRENT, 10);
    double[] losses = result.lossJoulesPerSquareMetre();
    // int j² over z: (m/sinh m)² (1/2 + sinh(2m)/(4m)) of the uniform loss; the rest of m coth(m) is the line's.
    double sinh = StrictMath.sinh(m);
    double across = m * m / (sinh * sinh) * (0.5 + StrictMath.sinh(2 * m) / (4 * m));
    double uniform = CURRENT * CURRENT * ACROSS * 10;
    assertEquals(across, losses[cell.lossNames().indexOf("electrolyte, glass")] / uniform, 1e-4);
    assertEquals(m / StrictMath.tanh(m) - across, losses[cell.lossNames().indexOf("collectors")] / uniform, 1e-4);
  }
}
