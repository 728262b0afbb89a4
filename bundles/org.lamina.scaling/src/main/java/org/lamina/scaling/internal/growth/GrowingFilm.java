// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.scaling.internal.conformality.NarrowFeature;

/**
 * Grows one film into the features of a surface, which it narrows while it grows.
 *
 * <p>In blocks of equal thickness on top, each with what the reactants reach in the middle of the block: second order in the
 * length of a block. A block narrows a feature by a few per cent at most.
 */
final class GrowingFilm {
  /** Thickness of a block, in hydraulic diameters of the mouth. */
  private static final double BLOCK = 0.02;

  private static final int MOST_BLOCKS = 16;

  private final CycleGrowth cycle;
  private final double blockDiameters;

  GrowingFilm(CycleGrowth cycle) {
    this(cycle, BLOCK);
  }

  GrowingFilm(CycleGrowth cycle, double blockDiameters) {
    this.cycle = cycle;
    this.blockDiameters = blockDiameters;
  }

  /** Empty when a feature closes on the way. */
  Optional<FilmShape> on(CoatedSurface below, double thicknessOnTopMetres) {
    List<double[]> inFeatures = new ArrayList<>();
    for (CoatedFeature feature : below.features()) {
      Optional<double[]> thickness = in(feature, thicknessOnTopMetres);
      if (thickness.isEmpty()) return Optional.empty();
      inFeatures.add(thickness.get());
    }
    return Optional.of(new FilmShape(thicknessOnTopMetres, inFeatures));
  }

  private int blocks(CoatedFeature feature, double thicknessMetres) {
    Optional<NarrowFeature> shape = feature.shape();
    if (shape.isEmpty()) return 1;
    double diameter = 4 * shape.get().openAreaSquareMetres(0) / shape.get().wallMetres(0);
    return (int) Math.max(1, Math.min(MOST_BLOCKS, Math.ceil(thicknessMetres / (blockDiameters * diameter))));
  }

  private Optional<double[]> in(CoatedFeature feature, double thicknessOnTopMetres) {
    int blocks = blocks(feature, thicknessOnTopMetres);
    double blockMetres = thicknessOnTopMetres / blocks;
    double[] thickness = new double[CoatedFeature.NODES];
    double[] growth = null;
    for (int block = 0; block < blocks; block++) {
      // Where the middle of the block is, what the block before left tells well enough.
      Optional<double[]> start = growth == null ? overTop(feature) : Optional.of(growth);
      if (start.isEmpty()) return Optional.empty();
      Optional<double[]> middle = overTop(feature.with(sum(thickness, start.get(), blockMetres / 2)));
      if (middle.isEmpty()) return Optional.empty();
      growth = middle.get();
      thickness = sum(thickness, growth, blockMetres);
    }
    return Optional.of(thickness);
  }

  private Optional<double[]> overTop(CoatedFeature feature) {
    Optional<NarrowFeature> shape = feature.shape();
    return shape.map(open -> cycle.overTop(feature.kind(), open));
  }

  private static double[] sum(double[] thickness, double[] growth, double metres) {
    double[] sum = thickness.clone();
    for (int i = 0; i < sum.length; i++) sum[i] += metres * growth[i];
    return sum;
  }
}
