// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lamina.engine.internal.call.Calls;

/**
 * Runs tasks in parallel, each after those that it needs, each under a deadline.
 *
 * <p>A task that outlives its deadline is left behind and its place given to the next one. What a task returns does not
 * depend on how many run at the same time: it sees the results of the tasks that it needs and no others.
 */
final class Schedule {
  private record Started(Thread thread, long endNanos) {}

  private record Ended(Task task, Calls.Outcome<Object> outcome) {}

  private final int threads;
  private final Duration deadline;
  private final Function<Task, Object> body;
  private final BiConsumer<Task, Calls.Outcome<Object>> settled;
  /** By identity: the hash code of a record is linked at its first use, which costs a short run 20 ms. */
  private final Map<Task, Started> running = new IdentityHashMap<>();
  private final BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();

  /**
   * @param body what runs, on a thread of its own
   * @param settled told the outcome of each task, on the thread that runs the schedule, before those that need it start
   */
  Schedule(
      int threads, Duration deadline, Function<Task, Object> body, BiConsumer<Task, Calls.Outcome<Object>> settled) {
    this.threads = threads;
    this.deadline = deadline;
    this.body = body;
    this.settled = settled;
  }

  /** Runs every task; those that need each other in a circle fail. */
  void run(List<Task> tasks) throws InterruptedException {
    List<Task> waiting = new ArrayList<>(tasks);
    try {
      while (!waiting.isEmpty() || !running.isEmpty()) {
        startReady(waiting);
        if (running.isEmpty()) {
          failCircle(waiting);
          waiting.clear();
        } else {
          awaitOne();
        }
      }
    } finally {
      for (Started started : running.values()) started.thread().interrupt();
    }
  }

  private void startReady(List<Task> waiting) {
    Set<String> pending = new HashSet<>();
    for (Task task : waiting) pending.addAll(task.produces());
    for (Task task : running.keySet()) pending.addAll(task.produces());
    for (Iterator<Task> tasks = waiting.iterator(); tasks.hasNext() && running.size() < threads; ) {
      Task task = tasks.next();
      if (task.needs().stream().anyMatch(pending::contains)) continue;
      tasks.remove();
      Thread thread = Calls.start(task.id(), () -> ended.add(new Ended(task, attempt(task))));
      running.put(task, new Started(thread, System.nanoTime() + deadline.toNanos()));
    }
  }

  private Calls.Outcome<Object> attempt(Task task) {
    Freeze.running(task.title());
    return Calls.attempt(() -> body.apply(task));
  }

  private void awaitOne() throws InterruptedException {
    long nextEnd = Long.MAX_VALUE;
    for (Started started : running.values()) nextEnd = Math.min(nextEnd, started.endNanos() - System.nanoTime());
    Ended one = ended.poll(Math.max(0, nextEnd), TimeUnit.NANOSECONDS);
    if (one == null) {
      abandonLate();
    } else if (running.remove(one.task()) != null) {
      settled.accept(one.task(), one.outcome());
    }
  }

  private void abandonLate() {
    long now = System.nanoTime();
    for (Iterator<Map.Entry<Task, Started>> all = running.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<Task, Started> entry = all.next();
      if (now - entry.getValue().endNanos() < 0) continue;
      entry.getValue().thread().interrupt();
      Task late = entry.getKey(); // the entry is void once it is removed
      all.remove();
      settled.accept(late, Calls.Outcome.failure(Calls.exceeded(deadline)));
    }
  }

  private void failCircle(List<Task> waiting) {
    List<String> ids = waiting.stream().map(Task::id).sorted().toList();
    String why = "needs, through others, its own result: " + String.join(", ", ids);
    for (Task task : waiting) settled.accept(task, Calls.Outcome.failure(why));
  }
}
