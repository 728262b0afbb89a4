// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.simulation;

import org.osgi.annotation.versioning.ProviderType;

/** Who waits for a simulation. */
@ProviderType
public interface SimulationMonitor {
  /** Nobody watches and nobody cancels. */
  SimulationMonitor NONE =
      new SimulationMonitor() {
        @Override
        public boolean cancelled() {
          return false;
        }

        @Override
        public void progress(String what) {}
      };

  /** Whether the run should stop as soon as it can; asked for at least a hundred times a second. */
  boolean cancelled();

  /** What is being done, in a few words: {@code "run 3 of 8, cycle 2"}. */
  void progress(String what);
}
