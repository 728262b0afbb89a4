// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lamina.api.design.Feature;
import org.lamina.scaling.internal.conformality.CoverageProfile;
import org.lamina.scaling.internal.conformality.NarrowFeature;
import org.lamina.scaling.internal.conformality.Transport;
import org.lamina.scaling.internal.conformality.Transports;

/**
 * What one cycle leaves over the depth of a feature, against what it leaves on top.
 *
 * <p>Each pulse i covers the part θ of the sites that it finds. In the steady state of a cycle each half-reaction finds what
 * the one before left it: every site passes all of them in turn, and {@code 1/g = 1 + Σ(1/θ − 1)}.
 * Of the sub-cycles of a super-cycle the one that grows least counts.
 */
final class CycleGrowth {
  private final List<PulseInputs> pulses;
  private final PulseInputs.End end;

  CycleGrowth(List<PulseInputs> pulses, PulseInputs.End end) {
    this.pulses = pulses;
    this.end = end;
  }

  /** At the depths of {@link CoatedFeature}, each over the growth on top. */
  double[] overTop(Feature.Kind kind, NarrowFeature shape) {
    double[] growth = new double[CoatedFeature.NODES];
    Arrays.fill(growth, Double.POSITIVE_INFINITY);
    double onTop = Double.POSITIVE_INFINITY;
    int subCycles = pulses.stream().mapToInt(PulseInputs::subCycle).max().orElse(-1) + 1;
    for (int i = 0; i < subCycles; i++) {
      List<CoverageProfile> coverages = coverages(i, kind, shape);
      if (coverages.isEmpty()) continue;
      onTop = Math.min(onTop, inSeries(coverages.stream().mapToDouble(CoverageProfile::outside).toArray()));
      for (int k = 0; k < growth.length; k++) {
        double depth = CoatedFeature.depthFraction(k);
        growth[k] = Math.min(growth[k], inSeries(coverages.stream().mapToDouble(each -> each.at(depth)).toArray()));
      }
    }
    for (int k = 0; k < growth.length; k++) growth[k] /= onTop;
    return growth;
  }

  private List<CoverageProfile> coverages(int subCycle, Feature.Kind kind, NarrowFeature shape) {
    List<CoverageProfile> coverages = new ArrayList<>();
    for (PulseInputs pulse : pulses) {
      if (pulse.subCycle() == subCycle) coverages.add(coverage(pulse, kind, shape));
    }
    return coverages;
  }

  private CoverageProfile coverage(PulseInputs pulse, Feature.Kind kind, NarrowFeature shape) {
    Fate fate = pulse.fates().orElseThrow().at(end);
    Transport transport = Transports.of(
        kind, shape, fate.sticking(), fate.recombination(), Collisions.slowness(pulse, shape));
    double exposure = pulse.exposurePascalSeconds().orElseThrow();
    return transport.coverage(pulse.saturation().orElseThrow().impingementsPerSite(exposure));
  }

  /** The growth that coverages leave together, as part of a saturated cycle. */
  static double inSeries(double[] coverages) {
    double inverse = 1;
    for (double coverage : coverages) {
      if (!(coverage > 0)) return 0;
      inverse += 1 / coverage - 1;
    }
    return 1 / inverse;
  }

  /** The coverage that each of so many pulses must leave for a growth, of a saturated cycle. */
  static double eachFor(double growth, int pulses) {
    return 1 / (1 + (1 / growth - 1) / pulses);
  }
}
