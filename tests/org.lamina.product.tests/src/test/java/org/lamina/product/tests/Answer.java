// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lamina.product.tests.BadInputRow.Said;
import tools.jackson.databind.JsonNode;

/** What a run with {@code --format json} reported as errors and failures. */
final class Answer {
  private static final Pattern FAILURE = Pattern.compile("(?m)^lamina: (.*)(?:\\R    help: (.*))?$");

  private Answer() {}

  /** Those of a file; without an answer on standard output, what was said on standard error. */
  static List<Said> of(String file, Lamina.Result result) {
    List<Said> found = new ArrayList<>();
    if (result.out().isEmpty()) {
      Matcher matcher = FAILURE.matcher(result.err());
      while (matcher.find()) {
        found.add(new Said(0, 0, "failed", matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)));
      }
    } else {
      addAll(Json.parse(result.out()), file, found);
    }
    return found;
  }

  private static void addAll(JsonNode report, String file, List<Said> found) {
    for (JsonNode finding : report.get("findings")) {
      if (!text(finding, "file").equals(file) || !text(finding, "severity").equals("error")) continue;
      int line = finding.get("line").asInt();
      int column = finding.get("column").asInt();
      found.add(new Said(line, column, text(finding, "rule"), text(finding, "message"), text(finding, "help")));
    }
    for (JsonNode design : report.get("run").get("designs")) {
      if (text(design, "file").equals(file)) addFailures(design.get("problems"), found);
    }
    addFailures(report.get("run").get("problems"), found);
  }

  private static void addFailures(JsonNode problems, List<Said> found) {
    for (JsonNode problem : problems) {
      found.add(new Said(0, 0, "failed", text(problem, "message"), text(problem, "help")));
    }
  }

  private static String text(JsonNode object, String member) {
    return object.get(member).asString();
  }
}
