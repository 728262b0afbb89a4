// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.model.Design;

/** Runs tasks over one design. */
final class Evaluator {
  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::pointer)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private final Plugins plugins;
  private final EngineOptions options;
  private final Tasks tasks;

  Evaluator(Plugins plugins, EngineOptions options, Tasks tasks) {
    this.plugins = plugins;
    this.options = options;
    this.tasks = tasks;
  }

  DesignReport evaluate(DesignSource source, Design design) throws InterruptedException {
    List<Problem> problems = new ArrayList<>(source.problems());
    return report(source, honest(design, problems), problems);
  }

  /** A run in which nobody changed the design; who tried to stands in the problems, and is not in the run. */
  Run honest(Design design, List<Problem> problems) throws InterruptedException {
    problems.addAll(tasks.problems());
    List<Task> trusted = tasks.all();
    Run run = run(design, trusted);
    while (!run.offenders().isEmpty()) {
      // What the others saw may be wrong: start over without the offenders, on a fresh copy.
      List<String> offenders = run.offenders().contains(Run.UNKNOWN) ? culprits(design, trusted) : run.offenders();
      trusted = trusted.stream().filter(task -> !offenders.contains(task.title())).toList();
      for (String offender : offenders) {
        problems.add(new Problem(offender, offender + " tried to change the design", "repair or remove this plugin"));
      }
      run = run(design, trusted);
    }
    return run;
  }

  private Run run(Design design, List<Task> tasks) throws InterruptedException {
    return Run.of(new Resolver(plugins, options.deadline()).resolve(design), tasks, options);
  }

  /** Runs ever longer beginnings of the list, one task at a time, until each one that breaks the design is known. */
  private List<String> culprits(Design design, List<Task> tasks) throws InterruptedException {
    EngineOptions oneByOne = new EngineOptions(1, options.deadline());
    List<String> culprits = new ArrayList<>();
    List<Task> innocent = new ArrayList<>();
    for (Task task : tasks) {
      innocent.add(task);
      Resolution fresh = new Resolver(plugins, options.deadline()).resolve(design);
      if (Run.of(fresh, innocent, oneByOne).offenders().isEmpty()) continue;
      culprits.add(task.title());
      innocent.remove(task);
    }
    // Nobody did it again: then none of the results can be trusted.
    return culprits.isEmpty() ? tasks.stream().map(Task::title).toList() : culprits;
  }

  DesignReport report(DesignSource source, Run run, List<Problem> problems) {
    Resolution resolution = (Resolution) run.design();
    List<Finding> findings = new ArrayList<>(source.findings());
    for (Violation violation : resolution.violations()) {
      findings.add(finding(source, Finding.REFERENCE, Severity.ERROR, violation));
    }
    List<String> rulesRun = new ArrayList<>();
    Map<String, String> notApplicable = new TreeMap<>();
    List<Attributed> estimates = new ArrayList<>();
    for (Task task : run.tasks()) {
      for (Estimate estimate : run.estimates(task)) estimates.add(new Attributed(estimate, task.id()));
      RuleOutcome outcome = run.outcome(task);
      if (outcome == null) continue;
      rulesRun.add(task.id());
      if (outcome instanceof RuleOutcome.NotApplicable reason) notApplicable.put(task.id(), reason.reason());
      if (outcome instanceof RuleOutcome.Checked checked) {
        for (Violation violation : checked.violations()) {
          findings.add(finding(source, task.id(), task.rule().defaultSeverity(), violation));
        }
      }
    }
    problems.addAll(resolution.problems());
    problems.addAll(run.problems());
    findings.sort(ORDER);
    return new DesignReport(
        source.file(),
        resolution.design().getName() == null ? source.name() : resolution.design().getName(),
        findings,
        estimates,
        rulesRun,
        Collections.unmodifiableMap(notApplicable),
        problems,
        source.setTo());
  }

  private static Finding finding(DesignSource source, String rule, Severity severity, Violation violation) {
    String pointer = violation.path().pointer();
    Locator.Place place = source.locator().locate(pointer);
    return new Finding(
        rule,
        violation.severity().orElse(severity),
        violation.message(),
        source.file(),
        place.line(),
        place.column(),
        pointer,
        violation.layer(),
        violation.actual(),
        violation.limit(),
        violation.help());
  }
}
