// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.model.EvidenceKind;

/** All estimates of a design in a table, with numbered remarks below. */
public final class EstimateTable {
  private EstimateTable() {}

  /**
   * Writes the table of a design; nothing when it could not be evaluated at all.
   *
   * @param whole with the numbers of single pulses that are not available, too: what they lack stands at the film
   */
  public static void write(DesignReport design, boolean whole, Lines lines) {
    if (design.estimates().isEmpty()) return;
    lines.paragraph();
    lines.add(design.name() + " (" + design.file() + ")");
    for (String change : design.setTo()) lines.add("  what if: " + change);
    List<String> remarks = new ArrayList<>();
    Columns columns =
        new Columns("estimate", "layer", "at", ">value", "unit", "interval", "inputs", "remarks");
    int leftOut = 0;
    for (Attributed attributed : design.estimates()) {
      Estimate estimate = attributed.estimate();
      boolean shown = whole || estimate.pulse().isEmpty() || estimate.value().isPresent();
      if (shown) row(estimate, columns, remarks);
      else leftOut++;
    }
    columns.write("  ", lines);
    if (leftOut > 0) {
      LabelledRows.wrapped("  ", "left out, because not available: " + leftOut + " of the numbers of single pulses; what is "
          + "missing stands at the step coverage of their films, and with --verbose at each", lines);
    }
    for (int i = 0; i < remarks.size(); i++) {
      LabelledRows.wrapped("  [" + (i + 1) + "] ", remarks.get(i), lines);
    }
  }

  private static void row(Estimate estimate, Columns columns, List<String> remarks) {
    columns.add(
        estimate.id(),
        where(estimate),
        estimate.at().map(Object::toString).orElse(""),
        estimate.value().isPresent() ? Shown.number(estimate.value().getAsDouble()) : "-",
        estimate.unit().equals("1") ? "" : estimate.unit(),
        estimate.interval().map(EstimateTable::interval).orElse(""),
        inputs(estimate.sources()),
        remarksOf(estimate).stream()
            .map(remark -> mark(remark, remarks))
            .collect(Collectors.joining()));
  }

  /** The film, and the pulse of its recipe where there is one. */
  static String where(Estimate estimate) {
    String pulse = estimate.pulse().map(name -> ": " + name).orElse("");
    return estimate.layer().orElse("") + pulse;
  }

  static String interval(Estimate.Interval interval) {
    return "(" + Shown.number(interval.low()) + " to " + Shown.number(interval.high()) + ")";
  }

  private static List<String> remarksOf(Estimate estimate) {
    List<String> remarks = new ArrayList<>();
    if (!estimate.missing().isEmpty()) {
      remarks.add("missing: " + String.join("; ", estimate.missing()));
    }
    remarks.addAll(estimate.notes());
    return remarks;
  }

  /** The number of a remark: the same remark has the same number all over the table. */
  private static String mark(String remark, List<String> remarks) {
    if (!remarks.contains(remark)) remarks.add(remark);
    return "[" + (remarks.indexOf(remark) + 1) + "]";
  }

  /** How sure the inputs are: {@code "2 measured, 1 assumed"}. */
  private static String inputs(List<PropertyUse> sources) {
    Map<EvidenceKind, Integer> counts = new EnumMap<>(EvidenceKind.class);
    for (PropertyUse use : sources) counts.merge(use.kind(), 1, Integer::sum);
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().getLiteral())
        .collect(Collectors.joining(", "));
  }
}
