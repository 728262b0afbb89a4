// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import java.util.SplittableRandom;

/** Monotone tables with steps over many magnitudes, plateaus and uneven distances; the same ones for the same seed. */
final class RandomTables {
  private final SplittableRandom random;

  RandomTables(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A table that rises (direction 1) or falls (direction -1) throughout. */
  record Table(double[] x, double[] y, int direction) {}

  Table next() {
    int points = 2 + random.nextInt(20);
    int direction = random.nextBoolean() ? 1 : -1;
    double[] x = new double[points];
    double[] y = new double[points];
    x[0] = random.nextDouble() - 0.5;
    y[0] = 5 * random.nextDouble();
    for (int k = 1; k < points; k++) {
      x[k] = x[k - 1] + magnitude();
      y[k] = y[k - 1] + (random.nextInt(5) == 0 ? 0 : direction * magnitude());
    }
    return new Table(x, y, direction);
  }

  private double magnitude() {
    return StrictMath.pow(10, -6 + 7 * random.nextDouble());
  }
}
