// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.growth;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lamina.api.result.Estimate;

/**
 * What the notes of an estimate say of the pulse that limits it.
 *
 * @param note {@code "limited by pulse 'DEPA', which covers 30 % on top"}
 * @param pulse its name
 */
record LimitedBy(String note, String pulse) {
  private static final Pattern NOTE = Pattern.compile("limited by pulse '(.+?)'(?:, .*)?");

  /** Empty when no note names one. */
  static Optional<LimitedBy> in(Estimate estimate) {
    return estimate.notes().stream()
        .map(NOTE::matcher)
        .filter(Matcher::matches)
        .map(match -> new LimitedBy(match.group(), match.group(1)))
        .findFirst();
  }
}
