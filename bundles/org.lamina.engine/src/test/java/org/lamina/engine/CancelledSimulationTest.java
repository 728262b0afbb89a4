// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;

/** Whoever waits for a simulation can have enough of it. */
class CancelledSimulationTest {
  private static final SimulationRequest ANY =
      new SimulationRequest(Optional.empty(), List.of(), List.of(), Optional.empty(), 1e-4);

  @Test
  void aCancelledMonitorEndsTheSimulation() {
    AtomicBoolean cancelled = new AtomicBoolean();
    Capacitor endless =
        new Capacitor(
            (evaluation, monitor) -> {
              cancelled.set(true);
              while (!monitor.cancelled()) Thread.onSpinWait();
              throw new InterruptedException();
            });
    assertThrows(InterruptedException.class, () -> simulate(endless, watching(cancelled)));
  }

  /** Who was told to stop, and only goes on asking, is left behind. */
  @Test
  void whoIgnoresACancellationIsLeftBehind() {
    AtomicBoolean cancelled = new AtomicBoolean();
    Capacitor deaf =
        new Capacitor(
            (evaluation, monitor) -> {
              cancelled.set(true);
              while (!Thread.currentThread().isInterrupted()) monitor.cancelled();
            });
    assertThrows(InterruptedException.class, () -> simulate(deaf, watching(cancelled)));
  }

  @Test
  void anInterruptOfTheCallerReachesTheSimulator() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Capacitor endless =
        new Capacitor(
            (evaluation, monitor) -> {
              running.countDown();
              while (!monitor.cancelled()) Thread.onSpinWait();
              stopped.countDown();
              throw new InterruptedException();
            });
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                simulate(endless, SimulationMonitor.NONE);
              } catch (InterruptedException e) {
                thrown.set(e);
              }
            });
    caller.start();
    running.await();
    caller.interrupt();
    stopped.await();
    caller.join();
    assertTrue(thrown.get() instanceof InterruptedException);
  }

  private static void simulate(Capacitor simulator, SimulationMonitor monitor) throws InterruptedException {
    new Engine(Plugins.of(simulator), new EngineOptions(2, Duration.ofMillis(200)))
        .simulate(DesignSource.of("film", TestDesigns.film("A")), Optional.empty(), ANY, monitor);
  }

  private static SimulationMonitor watching(AtomicBoolean cancelled) {
    return new SimulationMonitor() {
      @Override
      public boolean cancelled() {
        return cancelled.get();
      }

      @Override
      public void progress(String what) {}
    };
  }
}
