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
  private final Estimates estimates;
  private final Estimates films;
  private final LabelledRows rows;

  private Headline(DesignReport design, LabelledRows rows) {
    List<Estimate> ofTheDevice = new ArrayList<>();
    for (Attributed attributed : design.estimates()) {
      if (attributed.estimate().layer().isEmpty() || isWhere(attributed.estimate())) {
        ofTheDevice.add(attributed.estimate());
      }
    }
    this.estimates = new Estimates(ofTheDevice);
    this.films = new Estimates(design.estimates().stream().map(Attributed::estimate).toList());
    this.rows = rows;
  }

  /** Writes the headline of a design; nothing when nothing could be evaluated. */
  public static void write(DesignReport design, Lines lines) {
    if (design.estimates().isEmpty() && design.rulesRun().isEmpty()) return;
    lines.paragraph();
    lines.add(design.name() + " (" + design.file() + ")");
    LabelledRows rows = new LabelledRows(lines);
    new Headline(design, rows).write();
    new AssumedInputs(design).write(rows);
    for (String change : design.setTo()) rows.add("what if", change);
  }

  /**
   * Of most estimates only that of the whole device counts here; of the hottest step the film only
   * tells where.
   */
  private static boolean isWhere(Estimate estimate) {
    return estimate.id().equals("peak-process-temperature");
  }

  private void write() {
    section("areal capacity", "areal-capacity", "", comparison());
    section("multiplication", "capacity-multiplication", " times the planar capacity", "");
    section("efficiency", "round-trip-efficiency", "", "");
    section("hottest step", "peak-process-temperature", "", "");
    WorstFilm.of(films, "step-coverage").ifPresent(worst -> rows.add("step coverage", worst));
    section("tool time", "tool-time", "", "");
  }

  private String comparison() {
    Optional<Estimate> planar = estimates.find("planar-areal-capacity");
    return planar.isPresent() && planar.get().value().isPresent()
        ? "; planar: " + Shown.value(planar.get())
        : "";
  }

  /**
   * One line for each estimate of an id, there may be one for each current; then what must be known
   * of them.
   */
  private void section(String label, String id, String meaning, String comparison) {
    List<Estimate> found = estimates.of(id);
    if (found.isEmpty()) rows.add(label, "not available: no plugin estimates '" + id + "'");
    Set<String> remarks = new LinkedHashSet<>();
    for (int i = 0; i < found.size(); i++) {
      rows.add(i == 0 ? label : "", text(found.get(i), meaning) + comparison);
      remarks.addAll(essential(found.get(i).notes()));
    }
    for (String remark : remarks) rows.add("", remark);
  }

  /**
   * The first note, and that an estimate is outside its validity range; {@code lamina estimate}
   * shows all.
   */
  private static List<String> essential(List<String> notes) {
    List<String> essential = new ArrayList<>();
    for (String note : notes) {
      if (essential.isEmpty() || note.contains("validity")) essential.add(note);
    }
    return essential;
  }

  private static String text(Estimate estimate, String meaning) {
    List<String> parts = new ArrayList<>();
    boolean known = estimate.value().isPresent();
    if (known) parts.add(Shown.value(estimate) + meaning);
    if (estimate.interval().isPresent()) {
      parts.add(EstimateTable.interval(estimate.interval().get()));
    }
    if (estimate.at().isPresent()) parts.add("at " + estimate.at().get());
    if (estimate.layer().isPresent()) parts.add("(" + estimate.layer().get() + ")");
    if (!known) parts.add("not available, missing: " + missing(estimate.missing()));
    return String.join(" ", parts);
  }

  static String missing(List<String> missing) {
    int others = missing.size() - 1;
    return missing.get(0)
        + (others == 0 ? "" : ", and " + others + " more that 'lamina estimate' names");
  }
}
