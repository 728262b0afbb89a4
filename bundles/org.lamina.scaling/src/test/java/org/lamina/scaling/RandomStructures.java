// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.surface.MicrotubeSurface;
import org.lamina.scaling.surface.ProfileSurface;
import org.lamina.scaling.surface.SquareHoleSurface;
import org.lamina.scaling.surface.SquarePillarSurface;
import org.lamina.scaling.surface.TaperedPoreSurface;
import org.lamina.scaling.surface.TaperedTrenchSurface;

/** Valid parameter sets of the further shapes out of a seed, each with a film that fits and with the room by slices. */
final class RandomStructures {
  /**
   * One shape and one film on it.
   *
   * @param room the independent value of the room at an offset
   */
  record Case(FilmSurface surface, DoubleUnaryOperator room, double from, double to) {
    double sliced() {
      double onPlane = surface.footprintSquareMetres() * (to - from);
      return onPlane + (room.applyAsDouble(from) - room.applyAsDouble(to));
    }

    double exact() {
      return surface.volumeCubicMetres(from, to);
    }
  }

  /** A pore of many segments. */
  record Profile(ProfileSurface surface, double[] depths, double[] radii) {
    double sliced(double to, int slices) {
      double bare = SlicedProfile.room(depths, radii, 0, slices);
      return surface.footprintSquareMetres() * to + bare - SlicedProfile.room(depths, radii, to, slices);
    }
  }

  private static final double HEXAGONAL = Math.sqrt(3) / 2;

  private final SplittableRandom random;

  RandomStructures(long seed) {
    random = new SplittableRandom(seed);
  }

  Case taperedPore() {
    double radius = logarithmic(20e-9, 20e-6);
    double depth = radius * logarithmic(0.3, 200);
    double angle = angle(radius / depth);
    double cell = cell(2 * radius * (1 + logarithmic(0.02, 3)));
    TaperedPoreSurface pore = new TaperedPoreSurface(cell, radius, depth, angle);
    return film(pore, offset -> Rooms.leaning(radius, depth, angle, Rooms::disc, offset));
  }

  Case taperedTrench() {
    double half = logarithmic(20e-9, 20e-6);
    double depth = half * logarithmic(0.3, 200);
    double angle = angle(half / depth);
    double pitch = 2 * half * (1 + logarithmic(0.02, 3));
    TaperedTrenchSurface trench = new TaperedTrenchSurface(pitch, 2 * half, depth, angle);
    return film(trench, offset -> Rooms.leaning(half, depth, angle, left -> 2 * left, offset));
  }

  Case microtube() {
    double outer = logarithmic(20e-9, 20e-6);
    double inner = outer * (0.05 + 0.94 * random.nextDouble());
    double height = outer * logarithmic(0.3, 200);
    double pitch = 2 * outer * (1 + logarithmic(0.02, 3));
    double cell = cell(pitch);
    MicrotubeSurface tube = new MicrotubeSurface(cell, outer, inner, height, pitch);
    DoubleUnaryOperator free = reach -> cell - Rooms.disc(outer + reach) + Rooms.disc(inner - reach);
    return film(tube, offset -> Rooms.upright(height, free, 0, offset));
  }

  Case squarePillar() {
    double side = logarithmic(40e-9, 40e-6);
    double corner = corner(side);
    double height = side * logarithmic(0.15, 100);
    double pitch = side * (1 + logarithmic(0.02, 3));
    SquarePillarSurface pillar = new SquarePillarSurface(side, corner, height, pitch);
    DoubleUnaryOperator free = reach -> pitch * pitch - Rooms.roundedSquare(side + 2 * reach, corner + reach);
    return film(pillar, offset -> Rooms.upright(height, free, 0, offset));
  }

  Case squareHole() {
    double side = logarithmic(40e-9, 40e-6);
    double corner = corner(side);
    double depth = side * logarithmic(0.15, 100);
    double pitch = side * (1 + logarithmic(0.02, 3));
    SquareHoleSurface hole = new SquareHoleSurface(side, corner, depth, pitch);
    DoubleUnaryOperator free = reach -> Rooms.roundedSquare(side - 2 * reach, corner - reach);
    return film(hole, offset -> Rooms.upright(depth, free, corner, offset));
  }

  /** A pore of three to eight segments, each up to 30 % wider or narrower than the one above. */
  Profile profile() {
    double[] depths = new double[4 + random.nextInt(6)];
    double[] radii = new double[depths.length];
    radii[0] = logarithmic(20e-9, 20e-6);
    double step = radii[0] * logarithmic(0.1, 20);
    double widest = radii[0];
    for (int i = 1; i < depths.length; i++) {
      depths[i] = depths[i - 1] + step * logarithmic(0.3, 3);
      radii[i] = radii[i - 1] * logarithmic(0.7, 1.3);
      widest = Math.max(widest, radii[i]);
    }
    return new Profile(new ProfileSurface(cell(2.05 * widest), depths, radii), depths, radii);
  }

  private Case film(FilmSurface surface, DoubleUnaryOperator room) {
    double open = surface.closureOffsetMetres();
    double from = random.nextDouble() < 0.2 ? 0 : 0.99 * open * random.nextDouble();
    return new Case(surface, room, from, from + (open - from) * logarithmic(1e-3, 1));
  }

  private double cell(double pitch) {
    return (random.nextBoolean() ? HEXAGONAL : 1) * pitch * pitch;
  }

  /** From upright over nearly upright to a floor of a fiftieth of the mouth. */
  private double angle(double halfWidthOverDepth) {
    double most = Math.atan(0.98 * halfWidthOverDepth);
    return random.nextDouble() < 0.05 ? 0 : most * Math.min(random.nextDouble(), 3 * random.nextDouble());
  }

  /** Sharp, round, and all between. */
  private double corner(double side) {
    double kind = random.nextDouble();
    return kind < 0.05 ? 0 : kind < 0.1 ? side / 2 : side / 2 * random.nextDouble();
  }

  private double logarithmic(double low, double high) {
    return low * Math.exp(random.nextDouble() * Math.log(high / low));
  }
}
