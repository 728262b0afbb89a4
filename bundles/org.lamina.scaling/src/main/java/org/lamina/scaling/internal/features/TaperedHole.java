// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.features;

import org.lamina.api.design.Feature;

/** A conical hole with a flat floor. */
public record TaperedHole(Taper taper) implements Feature {
  @Override
  public Kind kind() {
    return Kind.HOLE;
  }

  @Override
  public double depthMetres(double offsetMetres) {
    return taper.depthLeft(offsetMetres);
  }

  @Override
  public double openAreaSquareMetres(double depthFraction, double offsetMetres) {
    double radius = taper.halfWidth(depthFraction, offsetMetres);
    return Math.PI * radius * radius;
  }

  @Override
  public double wallMetres(double depthFraction, double offsetMetres) {
    return 2 * Math.PI * taper.halfWidth(depthFraction, offsetMetres) * taper.slant();
  }
}
