// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * The finite volumes of a narrow feature: a chain of surfaces that take up molecules, with resistances between them. All
 * in units of the mouth, whose area and conductance are one.
 *
 * <p>Step i leads from node i to node i + 1, the nodes being equidistant from the mouth to the floor. The resistance of a
 * step is {@code ∫ 3P/(16A²) dz}, by Simpson's rule, and for that the harmonic mean of the conductances along it.
 */
final class FeatureGrid {
  final double[] resistance;
  /** The wall about each node; half a step of it at both ends. */
  final double[] wall;
  final double floor;

  FeatureGrid(NarrowFeature feature, int steps) {
    Inputs.requireAtLeast("the number of steps", 1, steps);
    resistance = new double[steps];
    wall = new double[steps + 1];
    double mouth = feature.openAreaSquareMetres(0);
    double h = feature.depthMetres() / steps;
    double above = resistivity(feature, 0);
    for (int i = 0; i < steps; i++) {
      double middle = resistivity(feature, (i + 0.5) / steps);
      double below = resistivity(feature, (i + 1.0) / steps);
      resistance[i] = (above + 4 * middle + below) / 6 * h * mouth;
      above = below;
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

  int steps() {
    return resistance.length;
  }
}
