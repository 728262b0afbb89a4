// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import java.util.List;

/** Steps in order, at least one that is no repetition. */
public record Protocol(List<Step> steps) {
  public Protocol {
    steps = List.copyOf(steps);
  }
}
