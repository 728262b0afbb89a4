// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lamina.api.result.DepthProfile;

/**
 * How thick a film is everywhere.
 *
 * @param onTopMetres outside the features
 * @param inFeaturesMetres for each feature, at the depths of {@link CoatedFeature}
 */
public record FilmShape(double onTopMetres, List<double[]> inFeaturesMetres) {
  /** Equally thick everywhere, in so many features. */
  public static FilmShape even(double thicknessMetres, int features) {
    List<double[]> inFeatures = new ArrayList<>();
    for (int i = 0; i < features; i++) {
      double[] thickness = new double[CoatedFeature.NODES];
      Arrays.fill(thickness, thicknessMetres);
      inFeatures.add(thickness);
    }
    return new FilmShape(thicknessMetres, inFeatures);
  }

  /** Thickness on the worst floor over that on top. */
  public double stepCoverage() {
    double least = Double.POSITIVE_INFINITY;
    for (double[] thickness : inFeaturesMetres) least = Math.min(least, thickness[thickness.length - 1]);
    return least / onTopMetres;
  }

  /** Of the feature with the thinnest floor. */
  public DepthProfile profile() {
    double[] worst = inFeaturesMetres.get(0);
    for (double[] thickness : inFeaturesMetres) {
      if (thickness[thickness.length - 1] < worst[worst.length - 1]) worst = thickness;
    }
    List<Double> depths = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < worst.length; i++) {
      depths.add(CoatedFeature.depthFraction(i));
      values.add(worst[i]);
    }
    return new DepthProfile(depths, values, onTopMetres);
  }
}
