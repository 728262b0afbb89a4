// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.ceiling;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.ProcessStep;
import org.lamina.compatibility.internal.words.Temperatures;

/** Finds the hottest step of a process. */
final class Hottest {
  private Hottest() {}

  /** The first of the hottest steps; empty when no temperature is known. */
  static Optional<ProcessStep> of(List<ProcessStep> flow) {
    ProcessStep hottest = null;
    for (ProcessStep step : flow) {
      if (step.temperature().isEmpty()) continue;
      boolean hotter =
          hottest == null || Temperatures.above(step.temperature().get(), hottest.temperature().orElseThrow());
      if (hotter) hottest = step;
    }
    return Optional.ofNullable(hottest);
  }

  /** The steps whose temperature is not known. */
  static List<ProcessStep> unknown(List<ProcessStep> flow) {
    return flow.stream().filter(step -> step.temperature().isEmpty()).toList();
  }
}
