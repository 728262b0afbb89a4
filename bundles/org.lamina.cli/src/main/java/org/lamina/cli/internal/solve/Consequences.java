// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.Severity;

/**
 * What else changes in a design when a number takes another value.
 *
 * @param changes the estimates of the whole device that change
 * @param errors rules that find an error then, sorted
 * @param warnings rules that warn then, sorted
 */
public record Consequences(List<Change> changes, List<String> errors, List<String> warnings) {
  /** A smaller change, as a share, is none. */
  private static final double SAME = 1e-9;

  /** An estimate before and after, in its unit; empty where it is not available. */
  public record Change(String id, String unit, OptionalDouble now, OptionalDouble then) {}

  static Consequences of(DesignReport now, DesignReport then, WantedEstimate wanted) {
    List<Change> changes = new ArrayList<>();
    List<Estimate> before = DesignAt.estimates(now);
    for (Estimate after : DesignAt.estimates(then)) {
      if (after.layer().isPresent() || after.at().isPresent()) continue;
      if (after.id().equals(wanted.id()) && wanted.layer().isEmpty()) continue;
      Optional<Estimate> old =
          before.stream().filter(one -> one.id().equals(after.id()) && one.layer().isEmpty()).findFirst();
      OptionalDouble former = old.isPresent() ? old.get().value() : OptionalDouble.empty();
      if (!same(former, after.value())) changes.add(new Change(after.id(), after.unit(), former, after.value()));
    }
    return new Consequences(changes, rules(then, Severity.ERROR), rules(then, Severity.WARNING));
  }

  private static boolean same(OptionalDouble a, OptionalDouble b) {
    if (a.isEmpty() || b.isEmpty()) return a.isEmpty() && b.isEmpty();
    double larger = Math.max(Math.abs(a.getAsDouble()), Math.abs(b.getAsDouble()));
    return Math.abs(a.getAsDouble() - b.getAsDouble()) <= SAME * larger;
  }

  private static List<String> rules(DesignReport report, Severity severity) {
    TreeSet<String> rules = new TreeSet<>();
    for (Finding finding : report.findings()) {
      if (finding.severity() == severity) rules.add(finding.rule());
    }
    return List.copyOf(rules);
  }
}
