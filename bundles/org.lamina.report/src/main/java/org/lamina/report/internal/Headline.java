// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimates;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;

/** The handful of numbers that somebody who makes the device asks for first. */
public final class Headline {
  private static final int LABEL_WIDTH = 18;

  private final Estimates estimates;
  private final Lines lines;
  private final Set<String> notes = new LinkedHashSet<>();

  private Headline(DesignReport design, Lines lines) {
    this.estimates = new Estimates(design.estimates().stream().map(Attributed::estimate).toList());
    this.lines = lines;
  }

  /** Writes the headline of a design; nothing when nothing could be evaluated. */
  public static void write(DesignReport design, Lines lines) {
    if (design.estimates().isEmpty() && design.rulesRun().isEmpty()) return;
    lines.paragraph();
    lines.add(design.name() + " (" + design.file() + ")");
    new Headline(design, lines).write();
    new AssumedInputs(design).write(LABEL_WIDTH, lines);
    if (!design.setTo().isEmpty()) row(lines, "what if", String.join(", ", design.setTo()));
  }

  private void write() {
    rows("areal capacity", "areal-capacity", "", comparison());
    rows("multiplication", "capacity-multiplication", " times the planar capacity", "");
    rows("efficiency", "round-trip-efficiency", "", "");
    rows("hottest step", "peak-process-temperature", "", "");
    rows("tool time", "tool-time", "", "");
    for (String note : notes) row(lines, "note", note);
  }

  private String comparison() {
    Optional<Estimate> planar = estimates.find("planar-areal-capacity").filter(estimate -> estimate.value().isPresent());
    return planar.map(estimate -> "; planar: " + Shown.value(estimate)).orElse("");
  }

  /** One line for each estimate of an id: there may be one for each current. */
  private void rows(String label, String id, String meaning, String comparison) {
    List<Estimate> found = estimates.of(id);
    if (found.isEmpty()) row(lines, label, "not available: no plugin estimates '" + id + "'");
    String shown = label;
    for (Estimate estimate : found) {
      row(lines, shown, text(estimate, meaning) + comparison);
      notes.addAll(estimate.notes());
      shown = "";
    }
  }

  private static String text(Estimate estimate, String meaning) {
    List<String> parts = new ArrayList<>();
    boolean known = estimate.value().isPresent();
    if (known) parts.add(Shown.value(estimate) + meaning);
    estimate.interval().ifPresent(interval -> parts.add(EstimateTable.interval(interval)));
    estimate.at().ifPresent(at -> parts.add("at " + at));
    estimate.layer().ifPresent(layer -> parts.add("(" + layer + ")"));
    if (!known) parts.add("not available, missing: " + String.join("; ", estimate.missing()));
    return String.join(" ", parts);
  }

  private static void row(Lines lines, String label, String text) {
    lines.add("  " + label + " ".repeat(Math.max(1, LABEL_WIDTH - label.length())) + text);
  }
}
