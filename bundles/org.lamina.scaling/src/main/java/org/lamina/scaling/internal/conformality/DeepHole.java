// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * A hole too deep for {@link BallisticReaction} in which molecules recombine: what diffuses dies out exponentially, what flies
 * straight from the mouth only with the square of the depth. At every depth the larger of the two counts.
 *
 * <p>A lower bound of the coverage: molecules that leave the wall once and then fly straight are in neither.
 *
 * @param transport of what diffuses
 * @param aspectRatio equivalent
 */
record DeepHole(FeatureTransport transport, double aspectRatio) implements Transport {
  private static final int POINTS = 400;

  @Override
  public double impingementsPerSite(double bottomCoverage) {
    double onFloor = -StrictMath.log1p(-bottomCoverage) / transport.sticking();
    return StrictMath.min(
        transport.impingementsPerSite(bottomCoverage), onFloor / CrossSection.HOLE.between(aspectRatio));
  }

  @Override
  public CoverageProfile coverage(double impingementsPerSite) {
    CoverageProfile diffused = transport.coverage(impingementsPerSite);
    double[] coverage = new double[POINTS + 1];
    for (int i = 0; i <= POINTS; i++) {
      double depth = (double) i / POINTS;
      double seen = i == POINTS ? CrossSection.HOLE.between(aspectRatio) : mouthSeen(aspectRatio * depth);
      double straight = -StrictMath.expm1(-transport.sticking() * seen * impingementsPerSite);
      coverage[i] = StrictMath.max(diffused.at(depth), straight);
    }
    return new CoverageProfile(coverage, diffused.outside());
  }

  @Override
  public String model() {
    return "the larger of Knudsen diffusion and straight flights from the mouth: in so deep a hole with this recombination "
        + "a lower bound of the coverage";
  }

  /** Which part of what meets the wall so deep, in diameters, comes straight through the mouth: {@code −F′(x)/4}. */
  private static double mouthSeen(double x) {
    double root = StrictMath.sqrt(1 + x * x);
    return (root - x) * (1 - x / root) / 2;
  }
}
