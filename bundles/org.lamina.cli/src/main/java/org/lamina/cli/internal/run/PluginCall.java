// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lamina.api.plugin.CatalogException;

/**
 * Calls into a plugin, each on a thread of its own: one that hangs is left behind, one that throws
 * is named.
 */
public final class PluginCall {
  private PluginCall() {}

  /**
   * The result of a call.
   *
   * @param who for the message, for example {@code "geometry plugin 'x'"}
   * @throws CommandFailure when the plugin throws, returns nothing or takes longer than the deadline
   */
  public static <T> T of(String who, Duration deadline, Callable<T> body)
      throws CommandFailure, InterruptedException {
    FutureTask<T> task = new FutureTask<>(body);
    Thread thread = new Thread(task, "lamina " + who);
    thread.setDaemon(true);
    thread.start();
    try {
      T result = task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
      if (result == null) throw failure(who, "returned null", null);
      return result;
    } catch (TimeoutException e) {
      thread.interrupt();
      throw failure(
          who, "did not finish within the deadline of " + deadline.toMillis() / 1000.0 + " s", e);
    } catch (ExecutionException e) {
      throw failure(who, described(e.getCause()), e.getCause());
    }
  }

  /** In the words of a check: both speak of the same plugins. */
  private static String described(Throwable e) {
    // Its message is written for people and names file and place.
    if (e instanceof CatalogException) return "cannot be used: " + e.getMessage();
    String name = e.getClass().getSimpleName();
    return "crashed: " + (e.getMessage() == null ? name : name + ": " + e.getMessage());
  }

  private static CommandFailure failure(String who, String what, Throwable cause) {
    CommandFailure failure = new CommandFailure(who + " " + what, "repair or remove this plugin");
    failure.initCause(cause);
    return failure;
  }
}
