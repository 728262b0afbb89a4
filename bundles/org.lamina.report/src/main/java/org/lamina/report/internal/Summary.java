// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lamina.api.plugin.Exporter.View;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.Severity;

/** The last line: {@code 2 problems (1 error, 1 warning), 5 rules, 12 estimates}. */
public final class Summary {
  private static final int INCOMPLETE = 2;

  private Summary() {}

  /** Writes what could not be done apart from single designs, and the last line. */
  public static void write(Report report, View view, Lines lines) {
    lines.paragraph();
    for (Problem problem : report.run().problems()) FindingLines.write("lamina", problem, lines);
    lines.paragraph();
    lines.add(line(report, view));
  }

  private static String line(Report report, View view) {
    boolean incomplete = report.run().exitCode() == INCOMPLETE;
    List<String> parts = new ArrayList<>();
    if (!incomplete || findings(report).findAny().isPresent()) parts.add(counted(report));
    if (report.designs().size() > 1) parts.add(Shown.plural(report.designs().size(), "design"));
    parts.add(rules(report));
    parts.add(
        Shown.plural(
            report.designs().stream().mapToInt(design -> design.estimates().size()).sum(),
            "estimate"));
    String line = String.join(", ", parts);
    // A table of numbers shows errors only.
    boolean hidden =
        view != View.CHECK
            && findings(report).anyMatch(finding -> finding.severity() != Severity.ERROR);
    return (incomplete ? "incomplete: not everything could be checked; " : "")
        + line
        + (hidden ? "; 'lamina check' shows all problems" : "");
  }

  private static String counted(Report report) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      int count = (int) findings(report).filter(finding -> finding.severity() == severity).count();
      if (count > 0) counts.add(Shown.plural(count, severity.label()));
    }
    if (counts.isEmpty()) return "no problems";
    return Shown.plural((int) findings(report).count(), "problem")
        + " ("
        + String.join(", ", counts)
        + ")";
  }

  private static Stream<Finding> findings(Report report) {
    return report.designs().stream().flatMap(design -> design.findings().stream());
  }

  /** How many rules judged something, and how many had nothing to judge in any design. */
  private static String rules(Report report) {
    Set<String> judged = new TreeSet<>();
    Set<String> idle = new TreeSet<>();
    for (DesignReport design : report.designs()) {
      idle.addAll(design.rulesNotApplicable().keySet());
      for (String rule : design.rulesRun()) {
        if (!design.rulesNotApplicable().containsKey(rule)) judged.add(rule);
      }
    }
    idle.removeAll(judged);
    return Shown.plural(judged.size(), "rule")
        + (idle.isEmpty() ? "" : " (" + idle.size() + " more did not apply)");
  }
}
