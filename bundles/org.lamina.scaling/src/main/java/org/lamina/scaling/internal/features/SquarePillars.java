// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.features;

import org.lamina.api.design.Feature;

/**
 * The space between pillars with a square cross section, their corners rounded.
 *
 * @param cellAreaSquareMetres a of the unit cell
 * @param sideMetres s of a pillar before the first film
 * @param cornerRadiusMetres c of a pillar before the first film
 * @param heightMetres h of a pillar before the first film
 */
public record SquarePillars(
    double cellAreaSquareMetres, double sideMetres, double cornerRadiusMetres, double heightMetres)
    implements Feature {
  @Override
  public Kind kind() {
    return Kind.PILLARS;
  }

  @Override
  public double depthMetres(double offsetMetres) {
    return heightMetres - offsetMetres;
  }

  @Override
  public double openAreaSquareMetres(double depthFraction, double offsetMetres) {
    return cellAreaSquareMetres - section(offsetMetres).areaSquareMetres();
  }

  @Override
  public double wallMetres(double depthFraction, double offsetMetres) {
    return section(offsetMetres).perimeterMetres();
  }

  private RoundedSquare section(double offset) {
    return new RoundedSquare(sideMetres, cornerRadiusMetres).outset(offset);
  }
}
