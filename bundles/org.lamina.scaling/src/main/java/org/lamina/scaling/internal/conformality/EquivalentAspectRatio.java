// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * The aspect ratio of the cylindrical hole that is as hard to coat as a feature (V. Cremers, R. L. Puurunen and
 * J. Dendooven 2019, doi:10.1063/1.5060967).
 *
 * <p>{@code a = L p/(4 A)}, with the depth L, the perimeter p that takes up the reactant and the open area A of a cross
 * section (R. G. Gordon et al. 2003, doi:10.1002/cvde.200390005). It holds for cross sections that do not change with
 * depth. All lengths in m, areas in m².
 */
public final class EquivalentAspectRatio {
  private EquivalentAspectRatio() {}

  /**
   * Of any feature of constant cross section: {@code L p/(4 A)}.
   *
   * @param depthMetres L, above zero
   * @param perimeterMetres p, above zero
   * @param openAreaSquareMetres A, above zero
   */
  public static double of(double depthMetres, double perimeterMetres, double openAreaSquareMetres) {
    Inputs.requirePositive("the depth", depthMetres);
    Inputs.requirePositive("the perimeter", perimeterMetres);
    Inputs.requirePositive("the open area", openAreaSquareMetres);
    return depthMetres * perimeterMetres / (4 * openAreaSquareMetres);
  }

  /** Of a cylindrical hole: {@code L/d}, its aspect ratio. */
  public static double hole(double depthMetres, double diameterMetres) {
    Inputs.requirePositive("the depth", depthMetres);
    Inputs.requirePositive("the diameter", diameterMetres);
    return depthMetres / diameterMetres;
  }

  /** Of a trench much longer than wide: {@code L/(2w)}, half its aspect ratio. */
  public static double trench(double depthMetres, double widthMetres) {
    Inputs.requirePositive("the depth", depthMetres);
    Inputs.requirePositive("the width", widthMetres);
    return depthMetres / (2 * widthMetres);
  }

  /**
   * Of the space between cylindrical pillars: {@code L 2πr/(4 (c − πr²))}. The reactant comes from above. Flights between
   * pillars are longer than in a hole of this aspect ratio, so that an exposure computed with it is rather too large:
   * where transport limits, by a factor of up to about two for thin pillars.
   *
   * @param heightMetres L, above zero
   * @param radiusMetres r, above zero
   * @param cellAreaSquareMetres c of the unit cell, more than the cross section of the pillar
   */
  public static double pillarArray(double heightMetres, double radiusMetres, double cellAreaSquareMetres) {
    Inputs.requirePositive("the radius", radiusMetres);
    double open = cellAreaSquareMetres - StrictMath.PI * radiusMetres * radiusMetres;
    return of(heightMetres, 2 * StrictMath.PI * radiusMetres, open);
  }
}
