// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.words;

import org.lamina.api.design.ProcessStep;
import org.lamina.model.quantity.Numbers;

/** How messages describe a step. */
public final class StepText {
  private static final double MINUTE = 60;
  private static final double HOUR = 3600;

  private StepText() {}

  /** {@code "step 'anneal of LiCoO2'"}. */
  public static String name(ProcessStep step) {
    return "step '" + step.name() + "'";
  }

  /** {@code " for 6 min"}, as typed where the design says it; empty when the duration is not known. */
  public static String duration(ProcessStep step) {
    if (step.treatment().isPresent() && step.treatment().get().getDuration() != null) {
      return " for " + step.treatment().get().getDuration();
    }
    if (step.durationSeconds().isEmpty()) return "";
    double seconds = step.durationSeconds().getAsDouble();
    if (seconds >= 2 * HOUR) return " for " + Numbers.rounded(seconds / HOUR, 3) + " h";
    return seconds >= 2 * MINUTE
        ? " for " + Numbers.rounded(seconds / MINUTE, 3) + " min"
        : " for " + Numbers.rounded(seconds, 3) + " s";
  }

  /** {@code ""}, {@code " and 1 further step"}, {@code " and 2 further steps"}. */
  public static String andFurther(int count) {
    return count == 0 ? "" : count == 1 ? " and 1 further step" : " and " + count + " further steps";
  }
}
