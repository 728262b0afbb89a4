// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * How to start.
 *
 * @param deadline how long one bundle may take to start before it counts as hanging
 * @param frameworkProperties further framework properties; they win over the launcher's own
 */
public record BootOptions(Duration deadline, Map<String, String> frameworkProperties) {

  public static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(60);

  public BootOptions {
    Objects.requireNonNull(deadline, "deadline");
    if (deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("The deadline is " + deadline + " but must be longer than nothing.");
    }
    frameworkProperties = Map.copyOf(frameworkProperties);
  }

  public static BootOptions defaults() {
    return withDeadline(DEFAULT_DEADLINE);
  }

  public static BootOptions withDeadline(Duration deadline) {
    return new BootOptions(deadline, Map.of());
  }
}
