// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.features;

import org.lamina.api.design.Feature;

/**
 * One metre of a trench with upright walls.
 *
 * @param widthMetres w before the first film
 * @param depthMetres h before the first film
 */
public record Slot(double widthMetres, double depthMetres) implements Feature {
  private static final double LENGTH_METRES = 1;

  @Override
  public Kind kind() {
    return Kind.TRENCH;
  }

  @Override
  public double depthMetres(double offsetMetres) {
    return depthMetres - offsetMetres;
  }

  @Override
  public double openAreaSquareMetres(double depthFraction, double offsetMetres) {
    return Math.max(0, widthMetres - 2 * offsetMetres) * LENGTH_METRES;
  }

  @Override
  public double wallMetres(double depthFraction, double offsetMetres) {
    return 2 * LENGTH_METRES;
  }
}
