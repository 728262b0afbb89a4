// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.util.List;
import java.util.TreeSet;

/** Names and versions of what brings the plugins of a run. */
public final class Origins {
  private Origins() {}

  /** Sorted, each once. */
  public static List<String> of(Session session, List<?>... kinds) {
    TreeSet<String> origins = new TreeSet<>();
    for (List<?> kind : kinds) {
      for (Object plugin : kind) origins.add(session.host().origin(plugin));
    }
    return List.copyOf(origins);
  }
}
