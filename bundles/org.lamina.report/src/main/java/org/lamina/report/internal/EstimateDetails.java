// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.result.DepthProfile;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;

/** For each estimate: who made it, by which model, out of which properties. */
public final class EstimateDetails {
  private EstimateDetails() {}

  /** Writes the details of a design. */
  public static void write(DesignReport design, Lines lines) {
    for (Attributed attributed : design.estimates()) write(attributed, lines);
  }

  private static void write(Attributed attributed, Lines lines) {
    Estimate estimate = attributed.estimate();
    lines.paragraph();
    lines.add("  " + title(estimate) + "  by " + attributed.by());
    if (!estimate.model().isBlank()) LabelledRows.wrapped("    model: ", estimate.model(), lines);
    estimate.profile().ifPresent(profile -> LabelledRows.wrapped("    over the depth: ", text(profile, estimate), lines));
    for (PropertyUse use : estimate.sources()) LabelledRows.wrapped("    ", source(use), lines);
  }

  /** At the quarters of the depth; the JSON form has all points. */
  private static String text(DepthProfile profile, Estimate estimate) {
    List<String> parts = new ArrayList<>();
    for (int percent = 0; percent <= 100; percent += 25) {
      parts.add(Shown.number(profile.at(percent / 100.0)) + " at " + percent + " %");
    }
    String unit = estimate.unit().equals("1") ? "" : " " + estimate.unit();
    return Shown.number(profile.onTop()) + unit + " on top; from the mouth to the floor " + String.join(", ", parts);
  }

  private static String title(Estimate estimate) {
    String where = EstimateTable.where(estimate);
    String layer = where.isEmpty() ? "" : " (" + where + ")";
    String at = estimate.at().map(condition -> " at " + condition).orElse("");
    return estimate.id() + layer + at;
  }

  private static String source(PropertyUse use) {
    List<String> origin = new ArrayList<>();
    origin.add(use.kind().getLiteral());
    use.source().ifPresent(origin::add);
    use.place().ifPresent(origin::add);
    String value = use.value().isEmpty() ? "" : " = " + use.value();
    return use.owner() + " " + use.property() + value + " [" + String.join(", ", origin) + "]";
  }
}
