// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * The diffusion-reaction problem by quadrature. Multiplied by e′ the equation integrates once,
 * {@code e′²/2 = 3a² (e + exp(−βe)/β + r e²/2) + C}, and the depth is {@code ∫ de/|e′|}: no grid over the depth.
 */
final class FirstIntegral {
  private static final int PANELS = 40_000;

  private final double aspectRatio;
  private final double sticking;
  private final double recombination;
  private final double floor;
  private final double floorSlope;

  FirstIntegral(double aspectRatio, double sticking, double recombination, double bottomCoverage) {
    this.aspectRatio = aspectRatio;
    this.sticking = sticking;
    this.recombination = recombination;
    floor = -StrictMath.log1p(-bottomCoverage) / sticking;
    floorSlope = 0.75 * aspectRatio * (bottomCoverage + recombination * floor);
  }

  /** The exposure outside: the one at the mouth, where the depth is the whole depth, and what the mouth costs. */
  double impingementsPerSite() {
    double low = 0;
    double high = 1;
    while (depth(high, 1000) < 1) high *= 2;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (depth(middle, 4000) < 1) low = middle;
      else high = middle;
    }
    // Two secant steps on the fine quadrature, whose root is next to that of the coarse one.
    double x = (low + high) / 2;
    for (int i = 0; i < 3; i++) {
      double step = 1e-4 * x;
      x -= (depth(x, PANELS) - 1) * step / (depth(x + step, PANELS) - depth(x, PANELS));
    }
    return floor + x * x + slope(x * x) * 4 / (3 * aspectRatio);
  }

  // Simpson's rule in the root of e above the floor, which spreads the region where e hardly changes.
  private double depth(double root, int panels) {
    double h = root / panels;
    double sum = integrand(0) + integrand(root);
    for (int i = 1; i < panels; i++) sum += (i % 2 == 1 ? 4 : 2) * integrand(i * h);
    return sum * h / 3;
  }

  private double integrand(double y) {
    return 2 * y / slope(y * y);
  }

  private double slope(double above) {
    double free = StrictMath.exp(-sticking * floor);
    double stored = above + free * StrictMath.expm1(-sticking * above) / sticking
        + recombination * above * (floor + above / 2);
    return StrictMath.sqrt(floorSlope * floorSlope + 6 * aspectRatio * aspectRatio * stored);
  }
}
