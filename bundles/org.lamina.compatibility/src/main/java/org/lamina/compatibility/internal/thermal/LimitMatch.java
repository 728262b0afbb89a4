// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thermal;

import java.util.Collections;
import java.util.Set;
import org.lamina.model.Ambient;
import org.lamina.model.Limit;

/** Whether a limit holds in what surrounds the sample during a step. */
enum LimitMatch {
  HOLDS,
  /** The limit names ambients, and that of the step is not known. */
  UNKNOWN,
  HOLDS_NOT;

  static LimitMatch of(Limit limit, Set<Ambient> ambients) {
    if (limit.getAmbients().isEmpty()) return HOLDS;
    if (ambients.isEmpty()) return UNKNOWN;
    return Collections.disjoint(limit.getAmbients(), ambients) ? HOLDS_NOT : HOLDS;
  }
}
