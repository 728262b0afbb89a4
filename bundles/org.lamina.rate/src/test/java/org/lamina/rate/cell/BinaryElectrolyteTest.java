// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Electrolytes between lithium against the figures of their papers and another solution of the same equations. */
class BinaryElectrolyteTest {
  private static final String ELECTROLYTE = "electrolyte";

  @Test
  void danilovAt51C() throws InterruptedException {
    Watched cell = new Watched(PublishedCells.danilovBetweenLithium(), 5.12);
    published(cell, 1.5, new double[][] {{15, 70.2}, {30, 86.3}, {50.4, 100.9}, {64.9, 108.7}});
  }

  @Test
  void danilovAt3C() throws InterruptedException {
    Watched cell = new Watched(PublishedCells.danilovBetweenLithium(), 0.32);
    published(cell, 0.1, new double[][] {{12, 4.10}, {60, 5.45}, {120, 5.82}, {600, 5.82}});
  }

  private static void published(Watched cell, double tolerance, double[][] figures) throws InterruptedException {
    for (double[] figure : figures) {
      double found = cell.to(figure[0]).millivolts(ELECTROLYTE);
      System.out.println("electrolyte after " + figure[0] + " s: " + found + " mV, published " + figure[1]);
      assertEquals(figure[1], found, tolerance);
    }
  }

  @Test
  void concentrationsOfDanilov() throws InterruptedException {
    Watched cell = new Watched(PublishedCells.danilovBetweenLithium(), 5.12).to(20);
    assertEquals(15.79, cell.concentration(false), 0.1);
    assertEquals(5.70, cell.concentration(true), 0.1);
    cell.to(50);
    assertEquals(17.27, cell.concentration(false), 0.1);
    assertEquals(3.77, cell.concentration(true), 0.1);
  }

  /** Why the printed rate of recombination cannot be meant: it misses the paper's own figure by a factor of two. */
  @Test
  void thePrintedRecombinationRateIsNotTheOneOfTheFigures() throws InterruptedException {
    CellParameters printed =
        PublishedCells.betweenLithium(PublishedCells.danilovElectrolyteAsPrinted(), 1.5e-6, 298.15);
    double found = new Watched(printed, 5.12).to(64.9).millivolts(ELECTROLYTE);
    assertEquals(225.987, found, 0.02);
    assertTrue(found > 2 * 108.7, () -> found + " mV");
  }

  @Test
  void raijmakersAtRestAndSteady() throws InterruptedException {
    CellParameters cell = PublishedCells.raijmakersBetweenLithium();
    double one = new Watched(cell, 7 / 3.36).to(3600).millivolts(ELECTROLYTE);
    double four = new Watched(cell, 28 / 3.36).to(900).millivolts(ELECTROLYTE);
    System.out.println("Raijmakers: " + one + " mV at 1C, " + four + " mV at 4C");
    assertEquals(73.4, one, 0.01 * 73.4);
    assertEquals(295.1, four, 0.01 * 295.1);
    // Before concentrations change there is L over conductivity only; at a small current that is all for a moment.
    double small = 1e-6;
    double ohmSquareCentimetres = new Watched(cell, small).to(1e-7).millivolts(ELECTROLYTE) * 1e-3 / small * 1e4;
    System.out.println("Raijmakers: L over conductivity " + ohmSquareCentimetres + " ohm cm2");
    assertEquals(326, ohmSquareCentimetres, 0.01 * 326);
  }

  /** Each row of the table of an independent solution, to 1e-4 of itself. */
  @Test
  void anotherSolutionOfTheSameEquations() throws InterruptedException {
    Reference table = Reference.read("electrolyte-reference.csv");
    for (String name : table.cells()) {
      CellParameters parameters =
          name.equals("danilov") ? PublishedCells.danilovBetweenLithium() : PublishedCells.raijmakersBetweenLithium();
      for (double current : table.currents(name)) {
        Watched cell = new Watched(parameters, current);
        for (Reference.Row row : table.rows(name, current)) {
          cell.to(row.value("seconds"));
          row.agrees("electrolyte_mV", cell.millivolts(ELECTROLYTE), 1e-4);
          row.agrees("negative_kmol_m3", cell.concentration(false), 1e-4);
          row.agrees("positive_kmol_m3", cell.concentration(true), 1e-4);
        }
      }
    }
  }
}
