// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.osgi;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Lets a command end in its own way when the process is told to end, by Ctrl-C for example: what it
 * is writing it finishes or takes back, and it says that it was interrupted.
 */
final class Interruption {
  /** Nobody who presses Ctrl-C waits longer for a command that does not listen. */
  private static final long PATIENCE_MILLIS = 1000;

  private final Thread runner = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "lamina interruption");

  private Interruption() {}

  /** Runs a command; does not return when the process is ending. */
  static int guard(IntSupplier command) {
    Interruption interruption = new Interruption();
    try {
      Runtime.getRuntime().addShutdownHook(interruption.hook);
    } catch (IllegalStateException e) {
      return interruption.awaitEnd();
    }
    int code = command.getAsInt();
    try {
      Runtime.getRuntime().removeShutdownHook(interruption.hook);
      return code;
    } catch (IllegalStateException e) {
      return interruption.awaitEnd();
    }
  }

  /** The code of the process is that of the signal, so nobody else may end it now. */
  private int awaitEnd() {
    ended.countDown();
    while (true) {
      try {
        Thread.sleep(Long.MAX_VALUE);
      } catch (InterruptedException e) {
        // Once more: the hook may come after the command has ended.
      }
    }
  }

  private void interrupt() {
    runner.interrupt();
    try {
      if (!ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) System.err.println("lamina: interrupted");
    } catch (InterruptedException e) {
      // Nobody interrupts a hook; if somebody does, the process ends a little earlier.
    }
  }
}
