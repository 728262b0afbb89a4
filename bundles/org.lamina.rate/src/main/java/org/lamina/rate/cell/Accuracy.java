// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrolyteParameters.Binary;

/**
 * How finely a cell is resolved.
 *
 * @param tolerance of the integration in time, relative, from 1e-10 to 1e-2; capacities come out a hundred times better
 * @param filmElements spectral elements across each electrode film, from 1 to 40, each a quarter of its neighbour
 *     towards the electrolyte; a binary electrolyte has as many from its middle to either side
 * @param degree of the polynomials in each, from 2 to 16
 */
public record Accuracy(double tolerance, int filmElements, int degree) {
  /** Capacities to 1e-4 where diffusion takes up to two thirds of them. */
  public static final Accuracy STANDARD = new Accuracy(1e-3, 2, 6);

  /** The smallest is then below any atom; impedance at a megahertz asks for that many. */
  private static final int MOST_ELEMENTS = 40;

  /** Of a discharge: thinner ones would only cost. */
  private static final int MOST_SUITED = 8;

  public Accuracy {
    Requires.within(tolerance, 1e-10, 1e-2, "tolerance");
    Requires.within(filmElements, 1, MOST_ELEMENTS, "elements");
    Requires.within(degree, 2, 16, "degree");
  }

  /**
   * What resolves a cell at currents up to one: where diffusion is slow, only a thin part of a film below the
   * electrolyte changes, and the elements there are that thin.
   *
   * @param largestCurrent magnitude, in A/m² of the footprint
   * @param relativeError wanted of the capacity, from 1e-8 to 1e-2
   */
  public static Accuracy suited(CellParameters cell, double largestCurrent, double relativeError) {
    double positiveArea = 0;
    double negativeArea = 0;
    for (CellSegment segment : cell.segments()) {
      positiveArea += segment.electrolyte().areaAtPositiveSide();
      negativeArea += segment.electrolyte().areaAtNegativeSide();
    }
    double steepness = 0;
    for (CellSegment segment : cell.segments()) {
      double positive = steepness(cell.positive(), segment.positive(), largestCurrent / positiveArea);
      double negative = steepness(cell.negative(), segment.negative(), largestCurrent / negativeArea);
      steepness = Math.max(steepness, Math.max(positive, negative));
      double area = Math.min(positiveArea, negativeArea);
      steepness = Math.max(steepness, steepness(cell.electrolyte(), segment.electrolyte(), largestCurrent / area));
    }
    int elements = 2;
    for (double thin = 4; thin < steepness && elements < MOST_SUITED; thin *= 4) elements++;
    int degree = (int) Math.max(5, Math.min(16, Math.ceil(2 - StrictMath.log10(relativeError))));
    return new Accuracy(Math.max(1e-10, Math.min(1e-3, 10 * relativeError)), elements, degree);
  }

  /** The thickness of a film over the depth that its surface gradient would cross from empty to full. */
  private static double steepness(ElectrodeParameters electrode, FilmShape shape, double localCurrent) {
    if (!(electrode instanceof Host host)) return 0;
    double slowest = Double.POSITIVE_INFINITY;
    for (int k = 0; k <= 16; k++) {
      double at = host.lowest() + (host.highest() - host.lowest()) * k / 16;
      slowest = Math.min(slowest, host.diffusivity().value(at));
    }
    double gradient = localCurrent / (CellParameters.FARADAY * host.maximumConcentration() * slowest);
    return gradient * shape.thicknessMetres() / (host.highest() - host.lowest());
  }

  /** The thickness of a binary electrolyte over the depth in which its carriers would be used up, or restored. */
  private static double steepness(ElectrolyteParameters electrolyte, FilmShape shape, double localCurrent) {
    if (!(electrolyte instanceof Binary salt)) return 0;
    double rest = salt.dissociatedFraction() * salt.totalConcentration();
    double gradient = localCurrent / (2 * CellParameters.FARADAY * salt.cationDiffusivity() * rest);
    double sum = salt.cationDiffusivity() + salt.anionDiffusivity();
    double diffusivity = 2 * salt.cationDiffusivity() * salt.anionDiffusivity() / sum;
    double restoring = StrictMath.sqrt(2 * salt.recombinationRate() * rest / diffusivity);
    return shape.thicknessMetres() * Math.max(gradient, restoring);
  }
}
