// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of docs/validation.md. */
final class ValidationPage {
  private static final String HEAD = "| quantity | published | Lamina | deviation | basis | remark |\n|---|---|---|---|---|---|\n";

  /** Whatever stands on the page. */
  record Contents(
      List<ValidationRow> arithmetic,
      List<ValidationInverse.Answer> inverse,
      Map<Path, List<ValidationRow>> systems,
      Map<Path, List<String>> withoutNumbers,
      List<ValidationRow> evidence,
      int standingWithDesigns) {
    List<ValidationRow> rows() {
      List<ValidationRow> all = new ArrayList<>(arithmetic);
      systems.values().forEach(all::addAll);
      all.addAll(evidence);
      return all;
    }
  }

  private ValidationPage() {}

  static String of(Contents contents) {
    StringBuilder text = new StringBuilder(introduction(contents.rows()));
    inverse(text, contents.inverse());
    text.append("\n## Published systems\n\nEach is a design in `examples/`; its file carries the sources.\n");
    contents.systems().forEach((design, rows) -> table(text, "### " + link(design), rows));
    withoutNumbers(text, contents.withoutNumbers());
    text.append("\n## Numbers that follow from other published numbers\n");
    Map<String, List<ValidationRow>> groups = new LinkedHashMap<>();
    contents.arithmetic().forEach(row -> groups.computeIfAbsent(row.system(), unused -> new ArrayList<>()).add(row));
    groups.forEach((system, rows) -> table(text, "### " + system, rows));
    table(text, "## Evidence of the library\n\n" + contents.standingWithDesigns()
        + " more of its numbers stand above with their designs.", contents.evidence());
    return text.toString();
  }

  private static void inverse(StringBuilder text, List<ValidationInverse.Answer> answers) {
    text.append("\n## Which dimension gives the published number\n\n"
        + "Where a dimension is not published, nothing can be predicted, but it can be said which one would make the "
        + "prediction\nexact. Found by `lamina solve`, for example\n"
        + "`lamina solve examples/pearse-2018-3d.lamina.json --vary pitch --for layer-multiplication@V2O5=9.3`.\n\n"
        + "| design | published | looked for | answer | remark |\n|---|---|---|---|---|\n");
    answers.forEach(answer -> text.append(answer.markdown()));
    text.append("\nFilms measured at three heights of pillars, and what one surface parameter says of them: "
        + "[Conformality against measured films](physics/conformality-put-2019.md).\n");
  }

  private static void withoutNumbers(StringBuilder text, Map<Path, List<String>> designs) {
    text.append("\n### Published without a number\n\nOf these, words are published that no number stands for, or nothing; they are checked like the others.\n\n"
        + "| design | published |\n|---|---|\n");
    designs.forEach((design, subjects) -> {
      String said = subjects.isEmpty() ? "nothing that is known to us, or assumed throughout" : String.join("; ", subjects);
      text.append("| ").append(link(design)).append(" | ").append(said.replace("|", "\\|")).append(" |\n");
    });
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
    long predicted = all.stream().filter(ValidationRow::isOfModel).count();
    long near = all.stream().filter(row -> row.isOfModel() && row.deviation().isPresent() && !row.isLarge()).count();
    long sums = all.stream().filter(row -> row.predicted().isPresent() && !row.isOfModel()).count();
    return """
        # Validation: what was published, and what Lamina says

        Every number that the example designs and the library carry as published evidence stands here, beside the prediction
        where there is one, also where it looks bad and where there is no model yet. The page is written by a test from the
        designs and the library; the build fails when it is out of date. A dash means that Lamina does not predict the number;
        the remark says why. A deviation is predicted over published, less one; beyond %1$s %% the remark names the cause.

        Basis `model`: what was published did not go into the prediction, except where the remark says that a parameter was
        fitted to it. Basis `inputs`: the number, or its parts, are inputs of the library or the design; the row tests sums and
        transcription, not physics.

        %2$d published numbers. Predicted by a model: %3$d, of which %4$d lie within %1$s %%. Repeated from inputs: %5$d. Not
        predicted: %6$d.
        """
        .formatted((int) (100 * ValidationRow.LARGE), all.size(), predicted, near, sums, all.size() - predicted - sums);
  }
}
