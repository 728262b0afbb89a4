// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The dose of one pulse that covers a wanted part of the floor. */
public final class Dose {
  /** What is missing when no dose is long enough. */
  public static final String ENDLESS =
      "an exposure that reaches the floor: what recombines on the wall before needs longer than anybody waits";

  /** A month at atmospheric pressure. */
  private static final double LONGEST_PASCAL_SECONDS = 3e11;

  private final PulseInputs pulse;
  private final double coverage;
  private final Map<PulseInputs.End, Double> pascalSeconds = new EnumMap<>(PulseInputs.End.class);

  /**
   * @param reach the feature in which it must do so
   * @param coverage of the floor, between zero and one
   */
  public Dose(PulseInputs pulse, PulseReach reach, double coverage) {
    this.pulse = pulse;
    this.coverage = coverage;
    if (pulse.saturation().isEmpty() || pulse.fates().isEmpty()) return;
    for (PulseInputs.End end : PulseInputs.End.values()) {
      boolean same = end != PulseInputs.End.VALUE && !pulse.fates().get().uncertain();
      if (!same) pascalSeconds.put(end, reach.pascalSeconds(pulse, pulse.fates().get().at(end), coverage));
    }
  }

  /** Of which it is. */
  public PulseInputs pulse() {
    return pulse;
  }

  /** Of the floor, between zero and one. */
  public double coverage() {
    return coverage;
  }

  /** Why there is no exposure; none when there is one. */
  public List<String> missingExposure() {
    List<String> missing = new ArrayList<>(pulse.unsaturated());
    missing.addAll(pulse.unfated());
    if (missing.isEmpty() && !reachable(PulseInputs.End.VALUE)) missing.add(ENDLESS);
    return missing;
  }

  /** Why there is no time; none when there is one. */
  public List<String> missing() {
    List<String> missing = missingExposure();
    if (pulse.pressurePascals().isEmpty()) missing.add(pulse.unpressured());
    return missing;
  }

  private boolean reachable(PulseInputs.End end) {
    return pascalSeconds(end) <= LONGEST_PASCAL_SECONDS;
  }

  /** Whether the ends of the sticking probability give different numbers, and not one without end. */
  public boolean uncertain() {
    return pulse.fates().isPresent()
        && pulse.fates().get().uncertain()
        && reachable(PulseInputs.End.LOW)
        && pascalSeconds(PulseInputs.End.HIGH) < pascalSeconds(PulseInputs.End.LOW);
  }

  /** The exposure; infinite when beyond the largest number. */
  public double pascalSeconds(PulseInputs.End end) {
    return pascalSeconds.getOrDefault(end, pascalSeconds.get(PulseInputs.End.VALUE));
  }

  /** How long the species must flow, the hold counting as exposure, too. */
  public double seconds(PulseInputs.End end) {
    double exposed = pascalSeconds(end) / pulse.pressurePascals().orElseThrow();
    return Math.max(0, exposed - pulse.holdSeconds());
  }
}
