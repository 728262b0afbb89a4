// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.SplittableRandom;
import org.lamina.scaling.surface.PillarSurface;
import org.lamina.scaling.surface.PoreSurface;
import org.lamina.scaling.surface.TrenchSurface;

/** Valid parameter sets out of a seed, spread evenly over the orders of magnitude in use and somewhat beyond. */
final class RandomShapes {
  /**
   * One parameter set.
   *
   * @param half radius, or half width of a trench
   * @param length depth or height
   * @param pitch between neighbours
   * @param cell area of the unit cell
   * @param from lower offset of a film
   * @param to upper offset of the film
   */
  record Sample(double half, double length, double pitch, double cell, double from, double to) {
    PoreSurface pore() {
      return new PoreSurface(cell, half, length);
    }

    PillarSurface pillar() {
      return new PillarSurface(cell, half, length, pitch);
    }

    TrenchSurface trench() {
      return new TrenchSurface(pitch, 2 * half, length);
    }
  }

  private static final double HEXAGONAL = Math.sqrt(3) / 2;

  private final SplittableRandom random;

  RandomShapes(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A pore or a trench with a film that fits it: both close at the half width or at the depth. */
  Sample hollow() {
    Sample bare = bare();
    return withFilm(bare, Math.min(bare.half, bare.length));
  }

  /** A pillar with a film that fits between its neighbours. */
  Sample pillar() {
    Sample bare = bare();
    return withFilm(bare, Math.min(bare.pitch / 2 - bare.half, bare.length));
  }

  private Sample bare() {
    double half = logarithmic(20e-9, 20e-6);
    double pitch = 2 * half * (1 + logarithmic(0.02, 3));
    double cell = (random.nextBoolean() ? HEXAGONAL : 1) * pitch * pitch;
    return new Sample(half, half * logarithmic(0.3, 200), pitch, cell, 0, 0);
  }

  private Sample withFilm(Sample bare, double room) {
    double from = random.nextDouble() < 0.2 ? 0 : 0.99 * room * random.nextDouble();
    double to = from + (room - from) * logarithmic(1e-3, 1);
    return new Sample(bare.half, bare.length, bare.pitch, bare.cell, from, to);
  }

  private double logarithmic(double low, double high) {
    return low * Math.exp(random.nextDouble() * Math.log(high / low));
  }
}
