// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.features;

import org.lamina.api.design.Feature;

/**
 * A cylindrical hole with a flat floor.
 *
 * @param radiusMetres r before the first film
 * @param depthMetres h before the first film
 */
public record RoundHole(double radiusMetres, double depthMetres) implements Feature {
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
    double left = radiusLeft(offsetMetres);
    return Math.PI * left * left;
  }

  @Override
  public double wallMetres(double depthFraction, double offsetMetres) {
    return 2 * Math.PI * radiusLeft(offsetMetres);
  }

  // A closed hole has no area; squared, what is below zero would pass for some.
  private double radiusLeft(double offset) {
    return Math.max(0, radiusMetres - offset);
  }
}
