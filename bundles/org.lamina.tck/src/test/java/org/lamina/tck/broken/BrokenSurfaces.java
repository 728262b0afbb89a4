// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.util.List;
import org.lamina.api.design.Feature;
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

  /** Names a hole with more wall than there is surface. */
  static final class DeeperThanItIs extends BowlSurface {
    DeeperThanItIs(double radiusMetres, double pitchMetres) {
      super(radiusMetres, pitchMetres);
    }

    @Override
    public List<Feature> features() {
      return List.of(new Straight(radiusMetres, 100 * radiusMetres, Feature.Kind.HOLE));
    }
  }

  /** Names a space and does not say what it is. */
  static final class OfNoKind extends BowlSurface {
    OfNoKind(double radiusMetres, double pitchMetres) {
      super(radiusMetres, pitchMetres);
    }

    @Override
    public List<Feature> features() {
      return List.of(new Straight(radiusMetres / 10, radiusMetres / 10, null));
    }
  }

  private record Straight(double radiusMetres, double depth, Feature.Kind kind) implements Feature {
    @Override
    public double depthMetres(double offsetMetres) {
      return depth;
    }

    @Override
    public double openAreaSquareMetres(double depthFraction, double offsetMetres) {
      return Math.PI * radiusMetres * radiusMetres;
    }

    @Override
    public double wallMetres(double depthFraction, double offsetMetres) {
      return 2 * Math.PI * radiusMetres;
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
