// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.features;

import org.lamina.api.design.Feature;

/**
 * The space between cylindrical pillars.
 *
 * @param cellAreaSquareMetres a of the unit cell
 * @param radiusMetres r of a pillar before the first film
 * @param heightMetres h of a pillar before the first film
 */
public record RoundPillars(double cellAreaSquareMetres, double radiusMetres, double heightMetres) implements Feature {
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
    double radiusNow = radiusMetres + offsetMetres;
    return cellAreaSquareMetres - Math.PI * radiusNow * radiusNow;
  }

  @Override
  public double wallMetres(double depthFraction, double offsetMetres) {
    return 2 * Math.PI * (radiusMetres + offsetMetres);
  }
}
