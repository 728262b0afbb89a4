// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.features;

import org.lamina.api.design.Feature;

/** One metre of a trench with leaning walls and a flat floor. */
public record TaperedSlot(Taper taper) implements Feature {
  private static final double LENGTH_METRES = 1;

  @Override
  public Kind kind() {
    return Kind.TRENCH;
  }

  @Override
  public double depthMetres(double offsetMetres) {
    return taper.depthLeft(offsetMetres);
  }

  @Override
  public double openAreaSquareMetres(double depthFraction, double offsetMetres) {
    return 2 * taper.halfWidth(depthFraction, offsetMetres) * LENGTH_METRES;
  }

  @Override
  public double wallMetres(double depthFraction, double offsetMetres) {
    return 2 * taper.slant() * LENGTH_METRES;
  }
}
