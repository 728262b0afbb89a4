// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.time.Duration;
import java.util.List;
import org.lamina.api.result.Problem;
import org.osgi.annotation.versioning.ProviderType;

/** The plugins that are installed in the framework. */
@ProviderType
public interface PluginRegistry {
  /**
   * All plugins that can be had now. A plugin that does not come up, or takes longer than the deadline to do so, is
   * named in the problems and left out.
   *
   * @param deadline for each plugin
   */
  Collected collect(Duration deadline);

  /** The plugins, and what kept others away. */
  record Collected(Plugins plugins, List<Problem> problems) {
    public Collected {
      problems = List.copyOf(problems);
    }
  }
}
