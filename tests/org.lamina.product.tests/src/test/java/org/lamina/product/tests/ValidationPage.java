// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of docs/validation.md. */
final class ValidationPage {
  private static final String HEAD = "| quantity | published | Lamina | deviation | remark |\n|---|---|---|---|---|\n";

  private ValidationPage() {}

  static String of(
      List<ValidationRow> arithmetic, Map<Path, List<ValidationRow>> systems, List<ValidationRow> evidence) {
    List<ValidationRow> all = new ArrayList<>(arithmetic);
    systems.values().forEach(all::addAll);
    all.addAll(evidence);
    StringBuilder text = new StringBuilder(introduction(all));
    text.append("\n## Numbers that follow from other published numbers\n");
    Map<String, List<ValidationRow>> groups = new LinkedHashMap<>();
    arithmetic.forEach(row -> groups.computeIfAbsent(row.system(), unused -> new ArrayList<>()).add(row));
    groups.forEach((system, rows) -> table(text, "### " + system, rows));
    text.append("\n## Published systems\n\nEach is a design in `examples/`; its file carries the sources.\n");
    systems.forEach((design, rows) -> table(text, "### " + link(design), rows));
    table(text, "## Evidence of the library\n\nSome of it stands above with its design.", evidence);
    return text.toString();
  }

  private static void table(StringBuilder text, String title, List<ValidationRow> rows) {
    if (rows.isEmpty()) return;
    text.append('\n').append(title).append("\n\n").append(HEAD);
    rows.forEach(row -> text.append(row.markdown()));
  }

  private static String link(Path design) {
    return "[" + ValidationSystems.name(design) + "](../" + Project.TOP.relativize(design).toString().replace('\\', '/') + ")";
  }

  private static String introduction(List<ValidationRow> all) {
    long predicted = all.stream().filter(row -> row.predicted().isPresent()).count();
    long near = all.stream().filter(row -> row.deviation().isPresent() && !row.isLarge()).count();
    return """
        # Validation: what was published, and what Lamina says

        Every number that the example designs and the library carry as published evidence stands here, beside the prediction
        where there is one, also where it looks bad and where there is no model yet. The page is written by a test from the
        designs and the library; the build fails when it is out of date. A dash means that Lamina does not predict the number;
        the remark says why. A deviation is predicted over published, less one; beyond %s %% the remark names the cause.

        %d published numbers: %d predicted, of which %d lie within %s %%; %d not predicted.
        """
        .formatted(
            (int) (100 * ValidationRow.LARGE), all.size(), predicted, near, (int) (100 * ValidationRow.LARGE),
            all.size() - predicted);
  }
}
