// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.features;

import org.lamina.api.design.Feature;

/**
 * An upright hole with a square cross section, its corners rounded, and a flat floor.
 *
 * @param sideMetres s before the first film
 * @param cornerRadiusMetres c before the first film
 * @param depthMetres h before the first film
 */
public record SquareHole(double sideMetres, double cornerRadiusMetres, double depthMetres) implements Feature {
  @Override
  public Kind kind() {
    return Kind.HOLE;
  }

  @Override
  public double depthMetres(double offsetMetres) {
    return depthMetres - offsetMetres;
  }

  @Override
  public double openAreaSquareMetres(double depthFraction, double offsetMetres) {
    return section(offsetMetres).areaSquareMetres();
  }

  @Override
  public double wallMetres(double depthFraction, double offsetMetres) {
    return section(offsetMetres).perimeterMetres();
  }

  private RoundedSquare section(double offset) {
    return new RoundedSquare(sideMetres, cornerRadiusMetres).inset(offset);
  }
}
