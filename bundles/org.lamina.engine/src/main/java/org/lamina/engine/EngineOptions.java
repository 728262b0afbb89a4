// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.time.Duration;

/**
 * How to run.
 *
 * @param threads how many plugin calls may run at the same time, from 1
 * @param deadline how long one plugin call may take
 */
public record EngineOptions(int threads, Duration deadline) {
  public static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(60);

  public EngineOptions {
    if (threads < 1) throw new IllegalArgumentException("threads is " + threads + ", at least 1 is needed");
    if (deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("the deadline is " + deadline + ", it must be above zero");
    }
  }

  /** As many threads as there are processors, and a deadline of 60 s. */
  public static EngineOptions defaults() {
    return new EngineOptions(Runtime.getRuntime().availableProcessors(), DEFAULT_DEADLINE);
  }
}
