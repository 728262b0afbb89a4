// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.design.Feature;
import org.lamina.scaling.internal.conformality.CoverageProfile;
import org.lamina.scaling.internal.conformality.GordonExposure;
import org.lamina.scaling.internal.conformality.NarrowFeature;
import org.lamina.scaling.internal.conformality.Transport;
import org.lamina.scaling.internal.conformality.Transports;

/**
 * How far one pulse reaches in the feature of a surface that is hardest to coat.
 *
 * @param coated the surface as it is during the pulse
 * @param hardest its feature with the largest equivalent aspect ratio
 * @param shape cross sections of that feature
 */
public record PulseReach(CoatedSurface coated, CoatedFeature hardest, NarrowFeature shape) {
  /** Empty when the surface has no feature, or none that is open everywhere. */
  public static Optional<PulseReach> in(CoatedSurface coated) {
    PulseReach hardest = null;
    for (CoatedFeature feature : coated.features()) {
      Optional<NarrowFeature> shape = feature.shape();
      if (shape.isEmpty()) return Optional.empty();
      PulseReach reach = new PulseReach(coated, feature, shape.get());
      if (hardest == null || reach.aspectRatio() > hardest.aspectRatio()) hardest = reach;
    }
    return Optional.ofNullable(hardest);
  }

  /** The equivalent aspect ratio. */
  public double aspectRatio() {
    return GordonExposure.equivalentAspectRatio(shape);
  }

  /** The least exposure of any pulse that saturates so many sites, in Pa s. */
  public double leastPascalSeconds(Saturation saturation) {
    return saturation.pascalSeconds(GordonExposure.impingementsPerSite(shape));
  }

  /** Where the least exposure is no bound, why. */
  public Optional<String> boundary() {
    return switch (hardest.kind()) {
      case HOLE -> Optional.empty();
      case TRENCH -> Optional.of("no bound: molecules reach the floor of a trench sooner than Gordon's formula assumes");
      case PILLARS -> Optional.of("no bound: between pillars molecules fly farther than Gordon's formula assumes");
    };
  }

  /** How the molecules of a pulse get in, with these probabilities. */
  public Transport transport(PulseInputs pulse, Fate fate) {
    double slowness = Collisions.slowness(pulse, shape);
    return Transports.of(hardest.kind(), shape, fate.sticking(), fate.recombination(), slowness);
  }

  /** The exposure that covers so much of the floor, in Pa s. */
  public double pascalSeconds(PulseInputs pulse, Fate fate, double coverage) {
    return pulse.saturation().orElseThrow().pascalSeconds(transport(pulse, fate).impingementsPerSite(coverage));
  }

  /** What the recipe's own dose covers; empty when it is not complete. */
  public Optional<CoverageProfile> coverage(PulseInputs pulse) {
    if (!pulse.complete()) return Optional.empty();
    double exposure = pulse.exposurePascalSeconds().getAsDouble();
    double impingements = pulse.saturation().get().impingementsPerSite(exposure);
    return Optional.of(transport(pulse, pulse.fates().get().value()).coverage(impingements));
  }

  /**
   * The share of the molecules that meet the footprint of the device during the dose and stay on the film; empty when the
   * pulse is not complete.
   */
  public OptionalDouble utilisation(PulseInputs pulse) {
    if (!pulse.complete()) return OptionalDouble.empty();
    double exposure = pulse.exposurePascalSeconds().getAsDouble();
    double impingements = pulse.saturation().get().impingementsPerSite(exposure);
    double taken = onTop(pulse.fates().get().value().sticking(), impingements);
    for (CoatedFeature feature : coated.features()) {
      Optional<NarrowFeature> open = feature.shape();
      if (open.isEmpty()) return OptionalDouble.empty();
      taken += feature.overSurface(covered(feature.kind(), open.get(), pulse, impingements));
    }
    return OptionalDouble.of(taken / (impingements * coated.surface().footprintSquareMetres()));
  }

  // No more than meets what is not mouth: the rim has more sites than it is seen large from above.
  private double onTop(double sticking, double impingements) {
    double projected = coated.surface().footprintSquareMetres();
    for (CoatedFeature feature : coated.features()) projected -= feature.mouthSquareMetres();
    double covered = -StrictMath.expm1(-sticking * impingements);
    return Math.min(coated.topSquareMetres() * covered, Math.max(0, projected) * sticking * impingements);
  }

  private static double[] covered(Feature.Kind kind, NarrowFeature open, PulseInputs pulse, double impingements) {
    Fate fate = pulse.fates().orElseThrow().value();
    double slowness = Collisions.slowness(pulse, open);
    CoverageProfile profile =
        Transports.of(kind, open, fate.sticking(), fate.recombination(), slowness).coverage(impingements);
    double[] covered = new double[CoatedFeature.NODES];
    for (int i = 0; i < covered.length; i++) covered[i] = profile.at(CoatedFeature.depthFraction(i));
    return covered;
  }
}
