// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.Severity;
import org.lamina.model.quantity.NearestName;

/** What the program tells other programs. */
public final class ExitCode {
  /** Checked completely, and nothing from the threshold upwards. */
  public static final int FINE = 0;

  /** Checked completely, with findings from the threshold upwards. */
  public static final int FINDINGS = 1;

  /** Could not do the whole job. */
  public static final int INCOMPLETE = 2;

  private static final List<String> CHOICES = List.of("error", "warning", "note", "never");

  private ExitCode() {}

  /** The severity from which on a finding counts; empty when none does. */
  public static Optional<Severity> threshold(String failOn) throws CommandFailure {
    if (!CHOICES.contains(failOn)) {
      String help =
          NearestName.of(failOn, CHOICES)
              .map(near -> "did you mean '" + near + "'?")
              .orElse("write error, warning, note or never");
      throw new CommandFailure("--fail-on is '" + failOn + "', which is no severity", help);
    }
    return failOn.equals("never")
        ? Optional.empty()
        : Optional.of(Severity.valueOf(failOn.toUpperCase(Locale.ROOT)));
  }

  /**
   * The exit code for a design. What could not be read or looked up could not be checked, whatever
   * the threshold.
   */
  public static int of(DesignReport design, Optional<Severity> threshold) {
    boolean incomplete =
        !design.problems().isEmpty() || design.findings().stream().anyMatch(Finding::fromReader);
    if (incomplete) return INCOMPLETE;
    boolean found =
        design.findings().stream()
            .anyMatch(
                finding ->
                    threshold.filter(from -> finding.severity().compareTo(from) >= 0).isPresent());
    return found ? FINDINGS : FINE;
  }
}
