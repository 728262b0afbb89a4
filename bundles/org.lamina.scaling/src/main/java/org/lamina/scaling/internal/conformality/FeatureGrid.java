// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * The finite volumes of a narrow feature: a chain of surfaces that take up molecules, with resistances between them. All
 * in units of the mouth, whose area and conductance are one.
 *
 * <p>Step i leads from node i to node i + 1, the nodes being equidistant from the mouth to the floor. The resistance of a
 * step is {@code ∫ 3P/(16A²) dz}, and for that the harmonic mean of the conductances along it.
 */
final class FeatureGrid {
  final double[] resistance;
  /** The wall about each node; half a step of it at both ends. */
  final double[] wall;
  final double floor;

  FeatureGrid(NarrowFeature feature, int steps, double slowness) {
    Inputs.requireAtLeast("the number of steps", 1, steps);
    resistance = new double[steps];
    wall = new double[steps + 1];
    double mouth = feature.openAreaSquareMetres(0);
    double h = feature.depthMetres() / steps;
    for (int i = 0; i < steps; i++) {
      resistance[i] = resistivity(feature, (double) i / steps, (i + 1.0) / steps) * h * mouth * slowness;
    }
    for (int i = 0; i <= steps; i++) {
      double depth = i == 0 || i == steps ? h / 2 : h;
      wall[i] = depth * feature.wallMetres((double) i / steps) / mouth;
    }
    floor = feature.openAreaSquareMetres(1) / mouth;
  }

  /** {@code 3P/(16A²)}, in 1/m³: what a step of one metre would resist, the conductance of an opening being its area. */
  static double resistivity(NarrowFeature feature, double depthFraction) {
    double area = feature.openAreaSquareMetres(depthFraction);
    return 0.1875 * feature.wallMetres(depthFraction) / (area * area);
  }

  /**
   * The mean of it between two depths without a given depth in between: by Simpson's rule where the open area hardly changes,
   * else in closed form, so that an opening that all but closes resists the same on every grid.
   */
  static double resistivity(NarrowFeature feature, double from, double to) {
    double above = feature.openAreaSquareMetres(from);
    double growth = feature.openAreaSquareMetres(to) - above;
    if (StrictMath.abs(growth) < 0.1 * StrictMath.min(above, above + growth)) {
      double middle = resistivity(feature, (from + to) / 2);
      return (resistivity(feature, from) + 4 * middle + resistivity(feature, to)) / 6;
    }
    double wall = feature.wallMetres(from);
    double slope = (feature.wallMetres(to) - wall) / growth;
    double below = above + growth;
    return 0.1875 * ((wall - slope * above) / (above * below) + slope * StrictMath.log(below / above) / growth);
  }

  int steps() {
    return resistance.length;
  }
}
