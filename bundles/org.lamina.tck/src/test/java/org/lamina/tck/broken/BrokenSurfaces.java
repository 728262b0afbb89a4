// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import org.lamina.tck.sample.BowlSurface;

/** Surfaces that are sound but for one thing. */
final class BrokenSurfaces {
  private BrokenSurfaces() {}

  /** Counts films as if they were flat: a common shortcut, and wrong by the curvature. */
  static final class FirstOrder extends BowlSurface {
    FirstOrder(double radiusMetres, double pitchMetres) {
      super(radiusMetres, pitchMetres);
    }

    @Override
    public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
      return areaSquareMetres(0) * (toOffsetMetres - fromOffsetMetres);
    }
  }

  /** Exact for thick films, flat for thin ones. */
  static final class FlatWhenThin extends BowlSurface {
    FlatWhenThin(double radiusMetres, double pitchMetres) {
      super(radiusMetres, pitchMetres);
    }

    @Override
    public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
      double thickness = toOffsetMetres - fromOffsetMetres;
      if (thickness > radiusMetres / 5) return super.volumeCubicMetres(fromOffsetMetres, toOffsetMetres);
      return thickness * areaSquareMetres(fromOffsetMetres);
    }
  }

  /** Gives a volume where there is no film. */
  static final class NeverNothing extends BowlSurface {
    NeverNothing(double radiusMetres, double pitchMetres) {
      super(radiusMetres, pitchMetres);
    }

    @Override
    public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
      return super.volumeCubicMetres(fromOffsetMetres, toOffsetMetres) + 1e-25;
    }
  }

  /** Takes the footprint of several cells for that of one. */
  static final class WideFootprint extends BowlSurface {
    WideFootprint(double radiusMetres, double pitchMetres) {
      super(radiusMetres, pitchMetres);
    }

    @Override
    public double footprintSquareMetres() {
      return 4 * cellSquareMetres;
    }
  }

  /** Has less than no area shortly before it closes. */
  static final class LateClosure extends BowlSurface {
    LateClosure(double radiusMetres, double pitchMetres) {
      super(radiusMetres, pitchMetres);
    }

    @Override
    public double areaSquareMetres(double offsetMetres) {
      return 2 * cellSquareMetres * (1 - offsetMetres / (0.95 * radiusMetres));
    }

    @Override
    public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
      return (toOffsetMetres - fromOffsetMetres) * areaSquareMetres((fromOffsetMetres + toOffsetMetres) / 2);
    }
  }

  /** Does not say what happens when it closes. */
  static final class SilentClosure extends BowlSurface {
    SilentClosure(double radiusMetres, double pitchMetres) {
      super(radiusMetres, pitchMetres);
    }

    @Override
    public String closure() {
      return "";
    }
  }
}
