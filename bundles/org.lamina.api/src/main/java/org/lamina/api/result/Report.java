// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

import java.util.List;
import java.util.Map;

/**
 * The result of a run over one or more designs.
 *
 * @param run what was run
 */
public record Report(List<DesignReport> designs, Run run) {
  public Report {
    designs = List.copyOf(designs);
  }

  /**
   * The result for one design.
   *
   * @param file as named by the user
   * @param name of the design; the file's name when it could not be read
   * @param findings in the order of place, then rule
   * @param estimates in the order of estimators, with who made them
   * @param rulesRun ids of the rules that ran, sorted
   * @param rulesNotApplicable ids of the rules that did not apply, with the reason
   * @param problems what could not be done
   * @param setTo what {@code --set} changed, in order
   */
  public record DesignReport(
      String file,
      String name,
      List<Finding> findings,
      List<Attributed> estimates,
      List<String> rulesRun,
      Map<String, String> rulesNotApplicable,
      List<Problem> problems,
      List<String> setTo) {
    public DesignReport {
      findings = List.copyOf(findings);
      estimates = List.copyOf(estimates);
      rulesRun = List.copyOf(rulesRun);
      problems = List.copyOf(problems);
      setTo = List.copyOf(setTo);
    }

    /** Whether everything could be checked: if not, the run has failed whatever the findings say. */
    public boolean complete() {
      return problems.isEmpty() && findings.stream().noneMatch(Finding::fromReader);
    }
  }

  /** An estimate and the estimator that made it. */
  public record Attributed(Estimate estimate, String by) {}

  /**
   * What was run.
   *
   * @param version of the product
   * @param plugins names and versions of the plugins that took part, sorted
   * @param problems what could not be done, apart from single designs
   * @param exitCode 0 checked and fine, 1 findings at or above the threshold, 2 could not do the job
   */
  public record Run(String version, List<String> plugins, List<Problem> problems, int exitCode) {
    public Run {
      plugins = List.copyOf(plugins);
      problems = List.copyOf(problems);
    }
  }
}
