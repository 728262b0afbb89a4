// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * A hole whose radius changes linearly from the mouth to the floor, and what is known of it without finite volumes.
 *
 * @param depth in the same unit as the radii
 */
record Cone(double mouth, double floor, double depth) {
  double radius(double fraction) {
    return mouth + fraction * (floor - mouth);
  }

  double area(double fraction) {
    return StrictMath.PI * radius(fraction) * radius(fraction);
  }

  /** How much longer the wall is than the depth. */
  double slant() {
    return StrictMath.hypot(1, (mouth - floor) / depth);
  }

  double wall(double fraction) {
    return 2 * StrictMath.PI * radius(fraction) * slant();
  }

  NarrowFeature feature(int intervals) {
    double[] areas = new double[intervals + 1];
    double[] walls = new double[intervals + 1];
    for (int i = 0; i <= intervals; i++) {
      areas[i] = area((double) i / intervals);
      walls[i] = wall((double) i / intervals);
    }
    return new NarrowFeature(depth, areas, walls);
  }

  /** The integral of a sharp front in closed form: {@code S = πR_L² + πc (R² − R_L²)/k}, with the slope k and slant c. */
  double sharpFront() {
    double k = (mouth - floor) / depth;
    double c = slant();
    double all = floor * floor + c * (mouth * mouth - floor * floor) / k;
    double constant = floor * floor * (1 - c / k) / 2 * (1 / (floor * floor) - 1 / (mouth * mouth));
    return all / (mouth * mouth) + 3 * c / (8 * k) * (constant + c / k * StrictMath.log(mouth / floor));
  }

  /**
   * Far from saturation, with {@code σ = β + r}, the equation is Euler's: {@code e = R^m}, m² + 2m = 3σc²/(4k²). The
   * exposure outside for one on the floor.
   */
  double unsaturated(double sigma) {
    double k = (mouth - floor) / depth;
    double c = slant();
    double root = StrictMath.sqrt(1 + 0.75 * sigma * c * c / (k * k));
    double up = -1 + root;
    double down = -1 - root;
    // J = (8π/3c) k R³ de/dR; on the floor πR² σ.
    double slope = 3 * c * sigma / (8 * k);
    double first = (slope - down) / (up - down);
    double ratio = mouth / floor;
    double rising = first * StrictMath.pow(ratio, up);
    double falling = (1 - first) * StrictMath.pow(ratio, down);
    return rising + falling + 8 * k / (3 * c) * (up * rising + down * falling);
  }

  /** The equations as an initial value problem from the floor up, by the method of Runge and Kutta of fourth order. */
  double impingements(double beta, double r, double bottomCoverage, int steps) {
    double h = 1.0 / steps;
    double e = -StrictMath.log1p(-bottomCoverage) / beta;
    double flux = area(1) * taken(e, beta, r);
    for (int i = steps; i > 0; i--) {
      double at = i * h;
      double e1 = resistivity(at) * flux;
      double j1 = depth * wall(at) * taken(e, beta, r);
      double e2 = resistivity(at - h / 2) * (flux + h / 2 * j1);
      double j2 = depth * wall(at - h / 2) * taken(e + h / 2 * e1, beta, r);
      double e3 = resistivity(at - h / 2) * (flux + h / 2 * j2);
      double j3 = depth * wall(at - h / 2) * taken(e + h / 2 * e2, beta, r);
      double e4 = resistivity(at - h) * (flux + h * j3);
      double j4 = depth * wall(at - h) * taken(e + h * e3, beta, r);
      e += h / 6 * (e1 + 2 * e2 + 2 * e3 + e4);
      flux += h / 6 * (j1 + 2 * j2 + 2 * j3 + j4);
    }
    return e + flux / area(0);
  }

  private double resistivity(double fraction) {
    return depth * 3 * wall(fraction) / (16 * area(fraction) * area(fraction));
  }

  private static double taken(double e, double beta, double r) {
    return -StrictMath.expm1(-beta * e) + r * e;
  }
}
