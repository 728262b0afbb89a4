// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import org.lamina.api.simulation.SimulationMonitor;

/** Counts how often a simulator asks whether to stop, and answers as told. */
final class AskingMonitor implements SimulationMonitor {
  private final AtomicLong asked = new AtomicLong();
  private final LongPredicate stop;

  /**
   * @param stop whether to stop at the n-th question, from one; from then on the answer is yes
   */
  AskingMonitor(LongPredicate stop) {
    this.stop = stop;
  }

  long asked() {
    return asked.get();
  }

  @Override
  public boolean cancelled() {
    return stop.test(asked.incrementAndGet());
  }

  @Override
  public void progress(String what) {
    Ids.assertOneLine("what is being done", what);
  }
}
