// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine.internal.call;

import org.lamina.api.simulation.SimulationMonitor;

/** Passes a monitor on to a simulator, and notes when the simulator was last heard of. */
public final class Watch implements SimulationMonitor {
  private final SimulationMonitor outer;
  private volatile long lastSignNanos = System.nanoTime();
  private volatile boolean stopped;

  public Watch(SimulationMonitor outer) {
    this.outer = outer;
  }

  /** Who was told to stop and goes on all the same gives no sign of life by asking again. */
  @Override
  public boolean cancelled() {
    if (stopped || outer.cancelled()) return true;
    lastSignNanos = System.nanoTime();
    return false;
  }

  @Override
  public void progress(String what) {
    if (!cancelled()) outer.progress(what);
  }

  /** From now on the run is cancelled. */
  void stop() {
    stopped = true;
  }

  long silenceNanos() {
    return System.nanoTime() - lastSignNanos;
  }
}
