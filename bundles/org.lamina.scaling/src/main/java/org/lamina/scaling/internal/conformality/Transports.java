// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import org.lamina.api.design.Feature;
import org.lamina.model.quantity.Numbers;

/**
 * Which model of transport a feature needs.
 *
 * <p>In holes Knudsen diffusion, as long as it is within 5 % of straight flights: with a recombination probability r up
 * to 0.05/a, and from ten diameters on or with {@code β + r} up to 0.02. In trenches, and in the other
 * holes, straight flights up to a = 100. Between pillars diffusion, which errs on the safe side. The bounds come from
 * comparing the two in straight features; {@code docs/physics/conformality.md} has the figures.
 *
 * <p>Straight flights are known for straight features only. One whose cross section changes is replaced by the straight
 * one whose {@linkplain GordonExposure#impingementsPerSite(NarrowFeature) sharp front} costs as much: by diffusion, the
 * exposures of the two agree within 1 % in cones whose floor has a quarter to twice the width of the mouth.
 */
public final class Transports {
  /** Slower by less is within what the models err anyway. */
  private static final double COLLISIONS = 1.1;

  private static final double SHALLOW = 10;
  private static final double LITTLE_UPTAKE = 0.02;
  private static final double LITTLE_RECOMBINATION = 0.05;

  private Transports() {}

  /**
   * The model for one feature and one reactant among other molecules.
   *
   * <p>Where they slow it down there are no long straight flights: then it diffuses, in trenches, too.
   *
   * @param slowness {@code D_Kn/D}: how much longer diffusion takes for collisions, one without
   * @param sticking β, of a free site, above zero to one
   * @param recombination r, of any site, zero to 1 − β
   * @throws IllegalArgumentException when an input is out of range
   */
  public static Transport of(
      Feature.Kind kind, NarrowFeature feature, double sticking, double recombination, double slowness) {
    if (slowness < COLLISIONS) return of(kind, feature, sticking, recombination);
    return new Diffusive(new FeatureTransport(feature, sticking, recombination, slowness),
        "diffusion, which collisions with the carrier gas make " + Numbers.rounded(slowness, 3)
            + " times slower than the walls alone");
  }

  /**
   * The model for one feature and one reactant in molecular flow.
   *
   * @param sticking β, of a free site, above zero to one
   * @param recombination r, of any site, zero to 1 − β
   * @throws IllegalArgumentException when an input is out of range
   */
  public static Transport of(Feature.Kind kind, NarrowFeature feature, double sticking, double recombination) {
    return switch (kind) {
      case HOLE -> inHole(feature, sticking, recombination);
      case TRENCH -> inTrench(feature, sticking, recombination);
      case PILLARS -> new Diffusive(new FeatureTransport(feature, sticking, recombination),
          "Knudsen diffusion between the pillars; flights past them are longer than it assumes: where transport limits,"
              + " the exposure is up to about twice too large");
    };
  }

  private static Transport inHole(NarrowFeature feature, double sticking, double recombination) {
    double aspectRatio = GordonExposure.equivalentAspectRatio(feature);
    boolean even = recombination * aspectRatio <= LITTLE_RECOMBINATION;
    boolean diffusive = even && (aspectRatio >= SHALLOW || sticking + recombination <= LITTLE_UPTAKE);
    if (diffusive) {
      return new Diffusive(new FeatureTransport(feature, sticking, recombination),
          feature.isStraight()
              ? "Knudsen diffusion and reaction, in a hole like this within 5 % of straight flights"
              : "Knudsen diffusion and reaction; approximate where the cross section changes much over its own width");
    }
    if (aspectRatio <= BallisticReaction.DEEPEST) return ballistic(CrossSection.HOLE, feature, sticking, recombination);
    return new DeepHole(new FeatureTransport(feature, sticking, recombination), aspectRatio);
  }

  private static Transport inTrench(NarrowFeature feature, double sticking, double recombination) {
    if (GordonExposure.equivalentAspectRatio(feature) <= BallisticReaction.DEEPEST) {
      return ballistic(CrossSection.TRENCH, feature, sticking, recombination);
    }
    return DeepTrench.of(new FeatureTransport(feature, sticking, recombination));
  }

  private static Transport ballistic(
      CrossSection section, NarrowFeature feature, double sticking, double recombination) {
    double aspectRatio = GordonExposure.equivalentAspectRatio(feature);
    String name = section == CrossSection.HOLE ? "hole" : "trench";
    return new Ballistic(new BallisticReaction(section, aspectRatio, sticking, recombination),
        feature.isStraight()
            ? "straight flights between the walls of a " + name
            : "straight flights between the walls of the straight " + name
                + " that a sharp front takes as long to coat; approximate");
  }

  private record Diffusive(FeatureTransport transport, String model) implements Transport {
    @Override
    public double impingementsPerSite(double bottomCoverage) {
      return transport.impingementsPerSite(bottomCoverage);
    }

    @Override
    public CoverageProfile coverage(double impingementsPerSite) {
      return transport.coverage(impingementsPerSite);
    }
  }

  private record Ballistic(BallisticReaction transport, String model) implements Transport {
    @Override
    public double impingementsPerSite(double bottomCoverage) {
      return transport.impingementsPerSite(bottomCoverage);
    }

    @Override
    public CoverageProfile coverage(double impingementsPerSite) {
      return transport.coverage(impingementsPerSite);
    }
  }
}
