// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.util.List;
import java.util.Optional;

/**
 * What was read from a file.
 *
 * @param root present whenever an object could be built; what the problems name is left out of it
 * @param sourceMap where its elements stand in the text
 * @param problems everything that is wrong, in the order of place
 */
public record ReadResult<T>(Optional<T> root, SourceMap sourceMap, List<ReadProblem> problems) {
  public ReadResult {
    problems = List.copyOf(problems);
  }

  /** Whether the object can be worked with: it is there, and at most classes of plugins that are not installed lack. */
  public boolean usable() {
    if (root.isEmpty()) return false;
    for (ReadProblem problem : problems) {
      if (problem.kind() != ReadProblem.Kind.TYPE_NOT_INSTALLED) return false;
    }
    return true;
  }
}
