// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * A trench too deep for {@link BallisticReaction}: diffusion, with exposures scaled by what straight flights need less in the
 * deepest trench for which they are computed.
 *
 * <p>The deeper a trench, the more diffusion overestimates (a slit has no finite Knudsen diffusivity): exposures stay too large.
 *
 * @param transport of what diffuses
 * @param share of its exposures that straight flights need
 */
record DeepTrench(FeatureTransport transport, double share) implements Transport {
  private static final int RINGS = 100;
  private static final double COVERAGE = 0.95;

  static DeepTrench of(FeatureTransport transport) {
    double deepest = BallisticReaction.DEEPEST;
    double sticking = transport.sticking();
    double recombination = transport.recombination();
    BallisticReaction flights = new BallisticReaction(CrossSection.TRENCH, deepest, sticking, recombination);
    double fine = flights.impingementsPerSite(COVERAGE, RINGS);
    // Extrapolated as BallisticReaction does, from coarser grids: this is computed anew for every transport.
    double straight = fine * StrictMath.cbrt(fine / flights.impingementsPerSite(COVERAGE, RINGS / 2));
    double diffused = new DiffusionReaction(deepest, sticking, recombination).impingementsPerSite(COVERAGE);
    return new DeepTrench(transport, StrictMath.min(1, straight / diffused));
  }

  @Override
  public double impingementsPerSite(double bottomCoverage) {
    return share * transport.impingementsPerSite(bottomCoverage);
  }

  @Override
  public CoverageProfile coverage(double impingementsPerSite) {
    return transport.coverage(impingementsPerSite / share);
  }

  @Override
  public String model() {
    return "Knudsen diffusion, scaled to straight flights in a trench of the equivalent aspect ratio 100; in this deeper one the "
        + "exposure is still too large";
  }
}
