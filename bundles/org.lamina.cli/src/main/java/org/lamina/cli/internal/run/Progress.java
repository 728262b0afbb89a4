// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.util.concurrent.TimeUnit;
import org.lamina.cli.internal.args.Options;

/** Tells somebody at a terminal, after two seconds of silence, what takes so long. */
public final class Progress implements AutoCloseable {
  private static final long SILENCE_MILLIS = 2000;
  private static final long STEP_MILLIS = 500;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Session session;
  private final int total;
  private final Thread thread;
  private final long startNanos = System.nanoTime();
  private boolean shown;
  private boolean closed;
  private volatile String current = "";
  private int count;

  /** For a task of one part. */
  public Progress(Session session) {
    this(session, 1);
  }

  Progress(Session session, int total) {
    this.session = session;
    this.total = total;
    thread = new Thread(this::run, "lamina progress");
    thread.setDaemon(true);
    if (session.surroundings().terminal() && !session.arguments().has(Options.QUIET)) {
      thread.start();
    }
  }

  void next(String name) {
    count++;
    tell("evaluating " + (total == 1 ? name : name + " (" + count + " of " + total + ")"));
  }

  /** What is being done now. */
  public void tell(String what) {
    current = what;
  }

  private void run() {
    try {
      Thread.sleep(SILENCE_MILLIS);
      while (show()) Thread.sleep(STEP_MILLIS);
    } catch (InterruptedException e) {
      // The run has ended.
    }
  }

  private synchronized boolean show() {
    if (closed) return false;
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - startNanos);
    session
        .talk()
        .progress(
            CLEAR_LINE
                + current.replaceAll("\\p{Cntrl}", "?")
                + ", "
                + seconds
                + " s");
    shown = true;
    return true;
  }

  @Override
  public synchronized void close() {
    closed = true;
    thread.interrupt();
    if (shown) session.talk().progress(CLEAR_LINE);
  }
}
