// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.ArrayList;
import java.util.List;

/**
 * The dose of one pulse that covers a wanted part of the floor.
 *
 * @param reach the feature in which it must do so
 * @param coverage of the floor, between zero and one
 */
public record Dose(PulseInputs pulse, PulseReach reach, double coverage) {
  /** What is missing when no dose is long enough. */
  public static final String ENDLESS =
      "an exposure that reaches the floor: what recombines on the wall before needs more than any number";

  /** Why there is no time; none when there is one. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>(pulse.unsaturated());
    missing.addAll(pulse.unfated());
    if (pulse.pressurePascals().isEmpty()) missing.add(pulse.unpressured());
    if (missing.isEmpty() && !Double.isFinite(pascalSeconds(PulseInputs.End.VALUE))) missing.add(ENDLESS);
    return missing;
  }

  /** Whether the ends of the sticking probability differ, and give finite numbers. */
  public boolean uncertain() {
    return pulse.fates().isPresent()
        && pulse.fates().get().uncertain()
        && Double.isFinite(pascalSeconds(PulseInputs.End.LOW))
        && pascalSeconds(PulseInputs.End.HIGH) < pascalSeconds(PulseInputs.End.LOW);
  }

  /** The exposure; infinite when beyond the largest number. */
  public double pascalSeconds(PulseInputs.End end) {
    return reach.pascalSeconds(pulse.saturation().orElseThrow(), pulse.fates().orElseThrow().at(end), coverage);
  }

  /** How long the species must flow, the hold counting as exposure, too. */
  public double seconds(PulseInputs.End end) {
    double exposed = pascalSeconds(end) / pulse.pressurePascals().orElseThrow();
    return Math.max(0, exposed - pulse.holdSeconds());
  }
}
