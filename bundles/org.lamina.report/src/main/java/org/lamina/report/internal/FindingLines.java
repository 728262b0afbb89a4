// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.Severity;

/** Findings as editors and terminals know them: {@code file:line:column severity rule message}. */
public final class FindingLines {
  private FindingLines() {}

  /** Writes the findings of a design from a severity on, and then what could not be done. */
  public static void write(DesignReport design, Severity from, Lines lines) {
    lines.paragraph();
    for (Finding finding : design.findings()) {
      if (finding.severity().compareTo(from) >= 0) write(finding, lines);
    }
    for (Problem problem : design.problems()) write(design.file(), problem, lines);
  }

  /** Writes what could not be done. */
  public static void write(String place, Problem problem, Lines lines) {
    lines.add(place + " failed " + problem.plugin() + "  " + problem.message());
    help(problem.help(), lines);
  }

  private static void write(Finding finding, Lines lines) {
    boolean placed = finding.line() > 0;
    String place =
        placed ? finding.file() + ":" + finding.line() + ":" + finding.column() : finding.file();
    String element = placed || finding.pointer().isEmpty() ? "" : " (at " + finding.pointer() + ")";
    lines.add(
        place
            + " "
            + finding.severity().label()
            + " "
            + finding.rule()
            + "  "
            + finding.message()
            + element);
    help(finding.help(), lines);
  }

  private static void help(String help, Lines lines) {
    if (!help.isBlank()) lines.add("    help: " + help);
  }
}
