// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.Optional;
import org.lamina.rate.cell.StepResult;

/** Says why a step of a study ended before its limit. */
final class EarlyEnd {
  private EarlyEnd() {}

  /** The cause in words; empty when the step ended as it should. */
  static Optional<String> words(StepResult result) {
    String words =
        switch (result.cause()) {
          case DURATION, LOW_VOLTAGE, HIGH_VOLTAGE, CURRENT -> "";
          case AT_ONCE -> "the voltage is beyond its limit as soon as the current flows, and no charge moves";
          case CONTENT -> result.detail() + " before the voltage limit";
          case DEPLETED -> "the electrolyte has no carriers left at one side before the voltage limit";
          case BOUND -> "the computation did not come to an end within its bounds";
        };
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** A note for a current; empty when the step ended as it should. */
  static Optional<String> note(StudiedCurrent current, StepResult result) {
    return words(result).map(words -> "At " + current.text() + ": " + words + ".");
  }
}
