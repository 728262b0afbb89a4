// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimates;
import org.lamina.api.result.Problem;
import org.lamina.api.result.RuleOutcome;
import org.lamina.engine.internal.call.Calls;

/** One pass of all tasks over one frozen design. */
final class Run {
  private final Resolution resolution;
  private final List<Task> tasks;
  private final Map<Task, List<Estimate>> estimates = Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<Task, RuleOutcome> outcomes = new IdentityHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> offenders;
  private final Freeze freeze;

  private Run(Resolution resolution, List<Task> tasks, EngineOptions options) throws InterruptedException {
    this.resolution = resolution;
    this.tasks = tasks;
    freeze = new Freeze(resolution.roots());
    new Schedule(options.threads(), options.deadline(), this::call, this::settle).run(tasks);
    // Found in the order in which tasks ended, which differs from run to run.
    problems.sort(Comparator.comparing(Problem::plugin).thenComparing(Problem::message));
    offenders = freeze.offenders().isEmpty() && freeze.broken() ? List.of(UNKNOWN) : freeze.offenders();
  }

  /** Stands for a plugin that changed the design in a way that nobody noticed at once. */
  static final String UNKNOWN = "?";

  static Run of(Resolution resolution, List<Task> tasks, EngineOptions options) throws InterruptedException {
    return new Run(resolution, tasks, options);
  }

  private Object call(Task task) {
    Object result = task.body().run(seenWith(task.needs()));
    if (task.isRule() || result == null) return result;
    List<Estimate> checked = new ArrayList<>();
    for (Object element : (List<?>) result) checked.add(checked(task, (Estimate) element));
    return List.copyOf(checked);
  }

  private static Estimate checked(Task task, Estimate estimate) {
    if (!task.produces().contains(estimate.id())) {
      throw new IllegalStateException("returned the estimate '" + estimate.id() + "' that it does not announce");
    }
    return estimate;
  }

  /** What a plugin with these needs is given. */
  Evaluation seenWith(Set<String> needs) {
    List<Estimate> visible = new ArrayList<>();
    for (Task other : needs.isEmpty() ? List.<Task>of() : tasks) {
      for (Estimate estimate : estimates.getOrDefault(other, List.of())) {
        if (needs.contains(estimate.id())) visible.add(estimate);
      }
    }
    return new Given(resolution, new Estimates(visible));
  }

  private void settle(Task task, Calls.Outcome<Object> outcome) {
    if (outcome.failed()) {
      problems.add(new Problem(task.id(), task.title() + " " + outcome.failure(), "repair or remove this plugin"));
    } else if (task.isRule()) {
      outcomes.put(task, (RuleOutcome) outcome.value());
    } else {
      @SuppressWarnings("unchecked") // made by call()
      List<Estimate> returned = (List<Estimate>) outcome.value();
      estimates.put(task, returned);
      announceMissing(task);
    }
  }

  private void announceMissing(Task task) {
    Set<String> returned = new HashSet<>();
    for (Estimate estimate : estimates.get(task)) returned.add(estimate.id());
    for (String id : task.produces().stream().sorted().toList()) {
      if (returned.contains(id) || task.leavesOut().contains(id)) continue;
      String message = task.title() + " announces '" + id + "' and returned none";
      problems.add(new Problem(task.id(), message, "repair or remove this plugin"));
    }
  }

  /** Titles of the tasks that changed the design, or {@link #UNKNOWN}. */
  List<String> offenders() {
    return offenders;
  }

  /** Whether the design is no longer what the tasks saw, or somebody tried to change it. */
  boolean changedSince() {
    return freeze.broken() || !freeze.offenders().equals(offenders);
  }

  ResolvedDesign design() {
    return resolution;
  }

  List<Task> tasks() {
    return tasks;
  }

  List<Estimate> estimates(Task task) {
    return estimates.getOrDefault(task, List.of());
  }

  /** Null when the rule failed. */
  RuleOutcome outcome(Task rule) {
    return outcomes.get(rule);
  }

  List<Problem> problems() {
    return problems;
  }

  private record Given(ResolvedDesign design, Estimates estimates) implements Evaluation {}
}
