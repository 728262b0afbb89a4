// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;

/**
 * What the doses of a recipe leave on a flat surface, over a saturated cycle.
 *
 * @param pulses of the recipe
 * @param saturation growth over that of a saturated cycle, zero to one
 * @param limiting name of the pulse that covers least
 * @param limitingCoverage of that pulse
 */
public record FlatGrowth(List<PulseInputs> pulses, double saturation, String limiting, double limitingCoverage) {
  /** Empty when the recipe does not state all of its pulses in full. */
  public static Optional<FlatGrowth> of(ResolvedDesign design, ResolvedLayer layer) {
    if (layer.recipe().isEmpty()) return Optional.empty();
    List<PulseInputs> pulses =
        PulseReader.read(layer, layer.recipe().get(), StackGrowth.depositionTemperature(design, layer));
    if (pulses.isEmpty() || !pulses.stream().allMatch(PulseInputs::complete)) return Optional.empty();
    PulseInputs limiting = pulses.get(0);
    double saturation = 1;
    for (PulseInputs pulse : pulses) {
      if (coverage(pulse) < coverage(limiting)) limiting = pulse;
      int subCycle = pulse.subCycle();
      saturation = Math.min(saturation, CycleGrowth.inSeries(
          pulses.stream().filter(other -> other.subCycle() == subCycle).mapToDouble(FlatGrowth::coverage).toArray()));
    }
    return Optional.of(new FlatGrowth(pulses, saturation, limiting.name(), coverage(limiting)));
  }

  private static double coverage(PulseInputs pulse) {
    double impingements =
        pulse.saturation().orElseThrow().impingementsPerSite(pulse.exposurePascalSeconds().orElseThrow());
    return -StrictMath.expm1(-pulse.fates().orElseThrow().value().sticking() * impingements);
  }
}
