// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.lamina.scaling.internal.conformality.NarrowFeature;

/**
 * Grows one film into the features of a surface, which it narrows while it grows.
 *
 * <p>In blocks of equal thickness on top, each with what the reactants reach in the middle of the block: second order in the
 * length of a block. A block is at most 2 % of the hydraulic diameter that is left where the feature is narrowest, and not less
 * than a fortieth of the film.
 */
final class GrowingFilm {
  /** Thickness of a block, in hydraulic diameters of the narrowest place. */
  private static final double BLOCK = 0.02;

  private static final int MOST_BLOCKS = 40;

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

  private Optional<double[]> in(CoatedFeature feature, double thicknessOnTopMetres) {
    double[] thickness = new double[CoatedFeature.NODES];
    double onTop = 0;
    double[] growth = null;
    while (onTop < thicknessOnTopMetres) {
      // Growing takes long in deep trenches; who gave up waiting must not wait on.
      if (Thread.currentThread().isInterrupted()) throw new CancellationException("interrupted while a film grew");
      Optional<NarrowFeature> open = feature.with(thickness).shape();
      if (open.isEmpty()) return Optional.empty();
      double block = block(open.get(), thicknessOnTopMetres, thicknessOnTopMetres - onTop);
      // Where the middle of the block is, what the block before left tells well enough.
      double[] start = growth == null ? cycle.overTop(feature.kind(), open.get()) : growth;
      Optional<double[]> middle = overTop(feature.with(sum(thickness, start, block / 2)));
      if (middle.isEmpty()) return Optional.empty();
      growth = middle.get();
      thickness = sum(thickness, growth, block);
      onTop = block == thicknessOnTopMetres - onTop ? thicknessOnTopMetres : onTop + block;
    }
    return Optional.of(thickness);
  }

  private double block(NarrowFeature open, double whole, double left) {
    double narrowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < CoatedFeature.NODES; i++) {
      narrowest = Math.min(narrowest, open.hydraulicMetres(CoatedFeature.depthFraction(i)));
    }
    return Math.min(left, Math.max(whole / MOST_BLOCKS, blockDiameters * narrowest));
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
