// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lamina.model.quantity.Numbers;
import org.lamina.scaling.RandomStructures.Case;

/** The closed-form volumes of the further shapes against slices, over 10,000 seeded shapes of each kind. */
class StructureSlicingTest {
  private static final int SHAPES = 10_000;
  private static final double TOLERANCE = 1e-9;

  @Test
  void taperedPores() {
    compare("tapered pore", new RandomStructures(21)::taperedPore);
  }

  @Test
  void taperedTrenches() {
    compare("tapered trench", new RandomStructures(22)::taperedTrench);
  }

  @Test
  void microtubes() {
    compare("microtube", new RandomStructures(23)::microtube);
  }

  @Test
  void squarePillars() {
    compare("square pillar", new RandomStructures(24)::squarePillar);
  }

  @Test
  void squareHoles() {
    compare("square hole", new RandomStructures(25)::squareHole);
  }

  private static void compare(String name, Supplier<Case> cases) {
    double worst = 0;
    for (int i = 0; i < SHAPES; i++) {
      Case shape = cases.get();
      double exact = shape.exact();
      double relative = Math.abs(shape.sliced() - exact) / exact;
      assertTrue(relative < TOLERANCE, () -> shape.surface() + " " + shape.from() + " " + shape.to() + ": " + relative);
      worst = Math.max(worst, relative);
    }
    System.out.println(name + ": " + SHAPES + " shapes, largest relative difference " + Numbers.rounded(worst, 2));
  }

  /** The cross-sections that the slices of square shapes use, against rays and the distance from a rounded square. */
  @Test
  void crossSectionsOfSquares() {
    SplittableRandom random = new SplittableRandom(26);
    for (int i = 0; i < 200; i++) {
      double corner = 0.5 * random.nextDouble();
      double inside = 0.5 * random.nextDouble();
      double outside = random.nextDouble();
      assertEquals(Rooms.roundedSquare(1 - 2 * inside, corner - inside), byRays(corner, -inside), 1e-9);
      assertEquals(Rooms.roundedSquare(1 + 2 * outside, corner + outside), byRays(corner, outside), 1e-9);
    }
  }

  /** Area within which the signed distance from the outline of a unit square is below a limit: half of one octant, by rays. */
  private static double byRays(double corner, double limit) {
    // Where a ray leaves the flat side: the height over the axis is that of the centre of the corner.
    double flat = 0.5 + limit > 0.5 - corner ? Math.atan((0.5 - corner) / (0.5 + limit)) : Math.PI / 4;
    double octant = 0;
    double[] ends = {0, Math.min(flat, Math.PI / 4), Math.PI / 4};
    for (int i = 1; i < ends.length; i++) {
      octant += Rooms.integral(angle -> {
        double reach = ray(corner, limit, Math.cos(angle), Math.sin(angle));
        return reach * reach / 2;
      }, ends[i - 1], ends[i]);
    }
    return 8 * octant;
  }

  private static double ray(double corner, double limit, double x, double y) {
    double low = 0;
    double high = 4;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (distance(corner, middle * x, middle * y) < limit) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Signed distance of a point of the first quadrant from a unit square with rounded corners, negative inside. */
  private static double distance(double corner, double x, double y) {
    double overX = x - (0.5 - corner);
    double overY = y - (0.5 - corner);
    double outside = Math.hypot(Math.max(0, overX), Math.max(0, overY));
    return outside + Math.min(0, Math.max(overX, overY)) - corner;
  }
}
