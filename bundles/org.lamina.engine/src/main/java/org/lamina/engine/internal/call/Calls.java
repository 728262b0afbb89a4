// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine.internal.call;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lamina.api.plugin.CatalogException;

/** Calls into plugins: each on a thread of its own, so that one that hangs can be left behind. */
public final class Calls {
  private Calls() {}

  /** The result of a call: a value, or why there is none. */
  public record Outcome<T>(T value, String failure) {
    public boolean failed() {
      return failure != null;
    }

    public static <T> Outcome<T> of(T value) {
      return new Outcome<>(value, null);
    }

    public static <T> Outcome<T> failure(String why) {
      return new Outcome<>(null, why);
    }
  }

  /** Calls and waits, at most until the deadline. An interrupt of the waiting thread ends the call, too. */
  public static <T> Outcome<T> call(String name, Callable<T> body, Duration deadline) throws InterruptedException {
    CompletableFuture<Outcome<T>> result = new CompletableFuture<>();
    Thread thread = start(name, () -> result.complete(attempt(body)));
    try {
      return result.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      return Outcome.failure(exceeded(deadline));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      thread.interrupt();
      throw e;
    }
  }

  /**
   * Calls and waits for as long as the other side gives signs of life: at most the deadline after the last one.
   *
   * @param watch what the other side gives its signs to
   */
  public static <T> Outcome<T> watched(String name, Callable<T> body, Watch watch, Duration deadline)
      throws InterruptedException {
    CompletableFuture<Outcome<T>> result = new CompletableFuture<>();
    Thread thread = start(name, () -> result.complete(attempt(body)));
    try {
      while (true) {
        long left = deadline.toNanos() - watch.silenceNanos();
        if (left <= 0) return Outcome.failure("neither ended nor asked whether to stop for " + seconds(deadline));
        try {
          return result.get(left, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          // There may have been a sign since.
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      if (!result.isDone()) {
        watch.stop();
        thread.interrupt();
      }
    }
  }

  /** Starts a thread that does not keep the process alive. */
  public static Thread start(String name, Runnable body) {
    Thread thread = new Thread(body, "lamina " + name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Runs a body; whatever it throws, linkage errors and stack overflows included, is a failure of the plugin. */
  public static <T> Outcome<T> attempt(Callable<T> body) {
    try {
      T value = body.call();
      return value == null ? Outcome.failure("returned null") : Outcome.of(value);
    } catch (Throwable e) {
      return Outcome.failure(describe(e));
    }
  }

  public static String exceeded(Duration deadline) {
    return "did not finish within the deadline of " + seconds(deadline);
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() / 1000.0 + " s";
  }

  private static String describe(Throwable e) {
    // Its message is written for people and names file and place.
    if (e instanceof CatalogException) return "cannot be used: " + e.getMessage();
    String name = e.getClass().getSimpleName();
    return "crashed: " + (e.getMessage() == null ? name : name + ": " + e.getMessage());
  }
}
