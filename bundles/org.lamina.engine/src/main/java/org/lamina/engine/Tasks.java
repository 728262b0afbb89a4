// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.Problem;
import org.lamina.engine.internal.call.Calls;

/** The tasks of a run, without those whose ids clash. */
record Tasks(List<Task> all, List<Problem> problems) {
  static Tasks of(Plugins plugins, Duration deadline) throws InterruptedException {
    List<Task> tasks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Estimator estimator : plugins.estimators()) describe(() -> Task.of(estimator), estimator, deadline, tasks, problems);
    for (Rule rule : plugins.rules()) describe(() -> Task.of(rule), rule, deadline, tasks, problems);
    removeClashes(tasks, problems);
    return new Tasks(List.copyOf(tasks), List.copyOf(problems));
  }

  /** These, and the complaint if there is no rule among them. */
  Tasks askingForRules() {
    if (all.stream().anyMatch(Task::isRule)) return this;
    List<Problem> more = new ArrayList<>(problems);
    more.add(new Problem("lamina", "no rule is installed, so nothing was checked", "install the rule plugins"));
    return new Tasks(all, List.copyOf(more));
  }

  /** Those that give the estimates of these ids, and those that they need for it, in their order; no rules. */
  Tasks giving(Set<String> estimateIds) {
    Set<String> wanted = new TreeSet<>(estimateIds);
    Set<Task> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Task task : all) {
        if (task.isRule() || Collections.disjoint(task.produces(), wanted) || !kept.add(task)) continue;
        wanted.addAll(task.needs());
        grown = true;
      }
    }
    return new Tasks(all.stream().filter(kept::contains).toList(), problems);
  }

  /** Ids of all estimates that there can be, sorted. */
  Set<String> estimateIds() {
    Set<String> ids = new TreeSet<>();
    for (Task task : all) ids.addAll(task.produces());
    return Collections.unmodifiableSet(ids);
  }

  private static void describe(
      Callable<Task> body, Object plugin, Duration deadline, List<Task> tasks, List<Problem> problems)
      throws InterruptedException {
    Calls.Outcome<Task> task = Calls.call("description", body, deadline);
    if (task.failed()) {
      String name = plugin.getClass().getName();
      problems.add(new Problem(name, "plugin class " + name + " " + task.failure(), "repair or remove this plugin"));
    } else {
      tasks.add(task.value());
    }
  }

  private static void removeClashes(List<Task> tasks, List<Problem> problems) {
    Map<String, List<Task>> owners = new TreeMap<>();
    for (Task task : tasks) {
      owners.computeIfAbsent((task.isRule() ? "rule '" : "estimator '") + task.id() + "'", key -> new ArrayList<>()).add(task);
      for (String id : task.produces()) owners.computeIfAbsent("estimate '" + id + "'", key -> new ArrayList<>()).add(task);
    }
    for (Map.Entry<String, List<Task>> entry : owners.entrySet()) {
      if (entry.getValue().size() < 2) continue;
      List<String> ids = entry.getValue().stream().map(Task::id).sorted().toList();
      String message = entry.getKey() + " is brought by several plugins (" + String.join(", ", ids) + "); none of them was run";
      problems.add(new Problem(ids.get(0), message, "remove all but one of them"));
      tasks.removeAll(entry.getValue());
    }
  }
}
