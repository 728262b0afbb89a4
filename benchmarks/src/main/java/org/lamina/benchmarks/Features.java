// SPDX-License-Identifier: EPL-2.0
package org.lamina.benchmarks;

import java.util.Optional;
import org.lamina.scaling.internal.conformality.Gas;
import org.lamina.scaling.internal.conformality.GrownFilm;
import org.lamina.scaling.internal.conformality.LateralChannel;
import org.lamina.scaling.internal.conformality.NarrowFeature;
import org.lamina.scaling.internal.conformality.ReactantPulse;
import org.lamina.scaling.internal.conformality.ReversibleUptake;

/** What is coated in the benchmarks of transport. */
final class Features {
  /** As a feature with films of any thickness is sampled. */
  private static final int NODES = 65;

  /** Al2O3 at 300 degC in a channel of 0.5 µm, M. Ylilammi et al. 2018, doi:10.1063/1.5028178. */
  static final ReactantPulse TRIMETHYLALUMINIUM = new ReactantPulse(
      573.15,
      new Gas(0.0749, 591e-12, 147),
      Optional.of(new Gas(0.0280134, 374e-12, 3000)),
      GrownFilm.of(105.6e-12, 3900, 0.10196, 2),
      new ReversibleUptake(0.00572, 219),
      0.1);
  static final LateralChannel CHANNEL = new LateralChannel(0.5e-6, 100e-6);

  private Features() {}

  /** A cylinder of this depth in diameters. */
  static NarrowFeature hole(double aspectRatio) {
    return cone(aspectRatio, 1);
  }

  /** A hole of this depth in diameters of its mouth, with a floor that has this part of the diameter. */
  static NarrowFeature cone(double depth, double floor) {
    double[] areas = new double[NODES];
    double[] walls = new double[NODES];
    for (int i = 0; i < NODES; i++) {
      double diameter = 1 + (floor - 1) * i / (NODES - 1);
      areas[i] = StrictMath.PI / 4 * diameter * diameter;
      walls[i] = StrictMath.PI * diameter * StrictMath.hypot(1, (1 - floor) / (2 * depth));
    }
    return new NarrowFeature(depth, areas, walls);
  }
}
