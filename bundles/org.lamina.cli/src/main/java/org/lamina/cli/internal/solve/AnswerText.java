// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.lamina.cli.internal.run.Listing;
import org.lamina.model.quantity.Numbers;

/** The answer for people. */
public final class AnswerText {
  private static final int DIGITS = 4;

  private final Answer answer;
  private final StringBuilder text = new StringBuilder();

  private AnswerText(Answer answer) {
    this.answer = answer;
  }

  public static String of(Answer answer) {
    return new AnswerText(answer).write();
  }

  private String write() {
    line(Listing.oneLine(answer.design() + " (" + answer.file() + ")"));
    line("  wanted         " + answer.wanted().described() + " = " + answer.wanted().value());
    line("  varied         " + varied());
    line("  now            " + now());
    Found found = answer.found();
    if (found.least() != null) line("  over the range " + span());
    for (Found.Gap gap : found.gaps()) line("  not available  " + gap(gap));
    for (int i = 0; i < found.solutions().size(); i++) {
      solution(found.solutions().get(i), answer.consequences().get(i));
    }
    for (Found.Stretch stretch : found.stretches()) stretch(stretch);
    for (Found.Jump jump : found.jumps()) jump(jump);
    line("");
    line(summary());
    if (!found.any()) line("    help: " + help());
    return text.toString();
  }

  private String varied() {
    VariedNumber number = answer.number();
    String path = number.name().equals(number.path()) ? "" : " (" + number.path() + ")";
    Range range = answer.range();
    String ends = " from " + answer.number(range.from()) + " to " + answer.number(range.to());
    return Listing.oneLine(number.name() + path + ends);
  }

  private String now() {
    OptionalDouble present = answer.number().presentIn(answer.range().unit());
    String at = present.isPresent() ? " at " + answer.number(present.getAsDouble()) : "";
    return (answer.now().isPresent() ? answer.estimate(answer.now().getAsDouble()) : "not available") + at;
  }

  private String span() {
    Found found = answer.found();
    if (answer.constant()) return "always " + answer.estimate(found.least().value());
    return "least " + at(found.least()) + ", greatest " + at(found.most());
  }

  private String at(Point point) {
    return answer.estimate(point.value()) + " at " + answer.number(point.at());
  }

  private String gap(Found.Gap gap) {
    String where = gap.from() == gap.to()
        ? "at " + answer.number(gap.from())
        : "from " + answer.number(gap.from()) + " to " + answer.number(gap.to());
    return Listing.oneLine(where + ": " + gap.reason());
  }

  private void solution(Point solution, Consequences consequences) {
    line("");
    line("  " + Listing.oneLine(answer.number().name() + " = " + answer.number(solution.at()) + ": "
        + answer.wanted().described() + " = " + answer.estimate(solution.value())));
    line("    --set '" + answer.number().pasted(solution.at(), answer.range().unit()) + "'");
    List<List<String>> rows = new ArrayList<>();
    for (Consequences.Change change : consequences.changes()) {
      String unit = change.unit().equals("1") ? "" : change.unit();
      rows.add(List.of(change.id(), rounded(change.then()), unit, "now " + rounded(change.now())));
    }
    for (String row : Listing.text(rows).lines().toList()) line("    " + row);
    findings("errors", consequences.errors());
    findings("warnings", consequences.warnings());
  }

  private void findings(String kind, List<String> rules) {
    if (!rules.isEmpty()) line("    " + Listing.oneLine(kind + ": " + String.join(", ", rules)));
  }

  private static String rounded(OptionalDouble value) {
    return value.isPresent() ? Numbers.rounded(value.getAsDouble(), DIGITS) : "-";
  }

  private void stretch(Found.Stretch stretch) {
    line("");
    line("  " + Listing.oneLine(answer.number().name() + " from " + answer.number(stretch.from().at()) + " to "
        + answer.number(stretch.to().at()) + ": " + answer.wanted().described() + " = "
        + answer.estimate(stretch.from().value()) + " all along"));
  }

  private void jump(Found.Jump jump) {
    line("");
    line("  " + Listing.oneLine("at " + answer.number().name() + " = " + answer.number(jump.above().at()) + " "
        + answer.wanted().described() + " jumps from " + answer.estimate(jump.below().value()) + " to "
        + answer.estimate(jump.above().value()) + ": it never is " + answer.wanted().value()));
  }

  private String summary() {
    int count = answer.found().solutions().size() + answer.found().stretches().size();
    if (count > 0) return count == 1 ? "1 solution" : count + " solutions";
    return "no solution" + (answer.found().jumps().isEmpty() ? "" : ": the estimate passes the value in a jump");
  }

  private String help() {
    if (!answer.found().jumps().isEmpty()) return "ask for one of the values beside the jump";
    if (answer.constant()) return "it does not depend on " + answer.number().name() + ": vary another number";
    Point nearest = answer.nearest();
    boolean atEnd = nearest.at() == answer.range().from() || nearest.at() == answer.range().to();
    String name = answer.number().name();
    return "the nearest is " + at(nearest)
        + (atEnd ? ", an end of the range: widen it, --vary \"" + name + "=LOW..HIGH\", or vary another number"
            : ": ask for a value within reach, or vary another number");
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
