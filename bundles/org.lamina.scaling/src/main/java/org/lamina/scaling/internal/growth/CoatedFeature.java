// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.lamina.api.design.Feature;
import org.lamina.scaling.internal.conformality.NarrowFeature;

/**
 * A feature with films that need not be equally thick everywhere: the offset at equidistant depths from mouth to floor.
 *
 * <p>At every depth cross section and wall are those under a conformal film of the offset there. That is exact for even
 * films, and else as good as films are thin against the depth over which their thickness changes. Immutable.
 */
public final class CoatedFeature {
  /** Points over the depth. */
  static final int NODES = 65;

  /** Hydraulic diameter that no molecule passes, in m. */
  private static final double ATOM = 1e-10;

  private final Feature feature;
  private final double[] offsetsMetres;

  private CoatedFeature(Feature feature, double[] offsetsMetres) {
    this.feature = feature;
    this.offsetsMetres = offsetsMetres;
  }

  /** With an even film of this thickness, zero for none. */
  static CoatedFeature evenly(Feature feature, double offsetMetres) {
    double[] offsets = new double[NODES];
    Arrays.fill(offsets, offsetMetres);
    return new CoatedFeature(feature, offsets);
  }

  /** With another film, of this thickness at each depth. */
  CoatedFeature with(double[] thicknessMetres) {
    double[] offsets = offsetsMetres.clone();
    for (int i = 0; i < NODES; i++) offsets[i] += thicknessMetres[i];
    return new CoatedFeature(feature, offsets);
  }

  Feature.Kind kind() {
    return feature.kind();
  }

  static double depthFraction(int node) {
    return (double) node / (NODES - 1);
  }

  /** What a reactant sees; empty when somewhere less than an atom is open, or the geometry gives no numbers. */
  Optional<NarrowFeature> shape() {
    if (feature.kind() == null) return Optional.empty();
    double[] open = new double[NODES];
    double[] walls = new double[NODES];
    for (int i = 0; i < NODES; i++) {
      open[i] = feature.openAreaSquareMetres(depthFraction(i), offsetsMetres[i]);
      walls[i] = feature.wallMetres(depthFraction(i), offsetsMetres[i]);
      boolean finite = open[i] < Double.POSITIVE_INFINITY && walls[i] < Double.POSITIVE_INFINITY;
      if (!(finite && walls[i] > 0 && 4 * open[i] >= ATOM * walls[i])) return Optional.empty();
    }
    double depth = depthMetres();
    return depth > 0 && depth < Double.POSITIVE_INFINITY ? Optional.of(new NarrowFeature(depth, open, walls)) : Optional.empty();
  }

  /** From the rim down to the floor as it is. */
  double depthMetres() {
    return feature.depthMetres(offsetsMetres[NODES - 1]);
  }

  /** Open area of the mouth, in m² per unit cell. */
  double mouthSquareMetres() {
    return feature.openAreaSquareMetres(0, offsetsMetres[0]);
  }

  /** Mean of a quantity over the wall, times the wall, plus its value on the floor times the floor; in m² times it. */
  double overSurface(double[] values) {
    double[] perDepth = new double[NODES];
    for (int i = 0; i < NODES; i++) {
      perDepth[i] = values[i] * feature.wallMetres(depthFraction(i), offsetsMetres[i]);
    }
    return depthMetres() * mean(perDepth) + values[NODES - 1] * floorSquareMetres(offsetsMetres[NODES - 1]);
  }

  /**
   * Volume of a film of this thickness at each depth, on wall and floor. While it grows at every depth in proportion, the
   * wall ends where the film on the floor does.
   */
  double volumeCubicMetres(double[] thicknessMetres) {
    int last = NODES - 1;
    double[] perDepth = new double[NODES];
    for (int i = 0; i < NODES; i++) {
      int node = i;
      double fraction = depthFraction(i);
      perDepth[i] = shell(thicknessMetres[i], grown ->
          feature.wallMetres(fraction, offsetsMetres[node] + grown * thicknessMetres[node])
              * feature.depthMetres(offsetsMetres[last] + grown * thicknessMetres[last]));
    }
    double floor = shell(thicknessMetres[last], grown -> floorSquareMetres(offsetsMetres[last] + grown * thicknessMetres[last]));
    return mean(perDepth) + floor;
  }

  private double floorSquareMetres(double offset) {
    return feature.openAreaSquareMetres(1, offset);
  }

  // Over the part that has grown, from zero to one. Areas are at most cubic in it: Simpson's rule is exact.
  private static double shell(double thickness, DoubleUnaryOperator area) {
    return thickness / 6 * (area.applyAsDouble(0) + 4 * area.applyAsDouble(0.5) + area.applyAsDouble(1));
  }

  private static double mean(double[] values) {
    double sum = (values[0] + values[NODES - 1]) / 2;
    for (int i = 1; i < NODES - 1; i++) sum += values[i];
    return sum / (NODES - 1);
  }
}
