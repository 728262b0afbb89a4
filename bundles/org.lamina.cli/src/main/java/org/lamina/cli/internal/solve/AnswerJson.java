// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import static org.lamina.cli.internal.run.Listing.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.lamina.cli.internal.run.Listing;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;

/** The answer for programs. Numbers have twelve significant digits; what is not available is null. */
public final class AnswerJson {
  private final Answer answer;

  private AnswerJson(Answer answer) {
    this.answer = answer;
  }

  public static String of(Answer answer) {
    return new AnswerJson(answer).write();
  }

  private String write() {
    Found found = answer.found();
    List<String> members = new ArrayList<>();
    members.add(
        "\"design\": { \"file\": " + quoted(answer.file()) + ", \"name\": " + quoted(answer.design()) + " }");
    members.add("\"vary\": " + vary());
    members.add("\"for\": " + wanted());
    List<String> solutions = new ArrayList<>();
    for (int i = 0; i < found.solutions().size(); i++) {
      solutions.add(solution(found.solutions().get(i), answer.consequences().get(i)));
    }
    members.add("\"solutions\": " + lines(solutions, text -> text));
    members.add("\"stretches\": "
        + lines(found.stretches(), one -> "{ \"from\": " + point(one.from()) + ", \"to\": " + point(one.to()) + " }"));
    members.add("\"jumps\": "
        + lines(
            found.jumps(),
            one -> "{ \"below\": " + point(one.below()) + ", \"above\": " + point(one.above()) + " }"));
    members.add("\"gaps\": " + lines(found.gaps(), AnswerJson::gap));
    members.add("\"least\": " + point(found.least()));
    members.add("\"most\": " + point(found.most()));
    return "{\n  " + String.join(",\n  ", members) + "\n}\n";
  }

  private String vary() {
    Range range = answer.range();
    return "{ \"name\": " + quoted(answer.number().name()) + ", \"path\": " + quoted(answer.number().path())
        + ", \"unit\": " + quoted(range.unit().symbol()) + ", \"now\": "
        + number(answer.number().presentIn(range.unit())) + ", \"from\": " + number(range.from()) + ", \"to\": "
        + number(range.to()) + " }";
  }

  private String wanted() {
    WantedEstimate wanted = answer.wanted();
    return "{ \"id\": " + quoted(wanted.id())
        + wanted.layer().map(layer -> ", \"layer\": " + quoted(layer)).orElse("")
        + wanted.pulse().map(pulse -> ", \"pulse\": " + quoted(pulse)).orElse("")
        + wanted.at().map(Quantity::toString).map(at -> ", \"at\": " + quoted(at)).orElse("")
        + ", \"unit\": " + quoted(wanted.value().unit().symbol()) + ", \"wanted\": " + number(wanted.value().value())
        + ", \"now\": " + number(answer.now()) + " }";
  }

  private String solution(Point solution, Consequences consequences) {
    String set = answer.number().pasted(solution.at(), answer.range().unit()).toString();
    return "{ \"at\": " + number(solution.at()) + ", \"value\": " + number(solution.value()) + ", \"set\": "
        + quoted(set) + ",\n      \"errors\": " + texts(consequences.errors()) + ", \"warnings\": "
        + texts(consequences.warnings()) + ",\n      \"changes\": ["
        + String.join(",", consequences.changes().stream().map(one -> "\n        " + change(one)).toList())
        + (consequences.changes().isEmpty() ? "] }" : "\n      ] }");
  }

  private static String change(Consequences.Change change) {
    return "{ \"id\": " + quoted(change.id()) + ", \"unit\": " + quoted(change.unit()) + ", \"now\": "
        + number(change.now()) + ", \"then\": " + number(change.then()) + " }";
  }

  private static String gap(Found.Gap gap) {
    return "{ \"from\": " + number(gap.from()) + ", \"to\": " + number(gap.to()) + ", \"reason\": "
        + quoted(gap.reason()) + " }";
  }

  private static String point(Point point) {
    if (point == null) return "null";
    return "{ \"at\": " + number(point.at()) + ", \"value\": " + number(point.value()) + " }";
  }

  private static String texts(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(Listing::quoted).toList()) + "]";
  }

  private static <T> String lines(List<T> all, Function<T, String> text) {
    if (all.isEmpty()) return "[]";
    return "[\n    " + String.join(",\n    ", all.stream().map(text).toList()) + "\n  ]";
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "null";
  }

  private static String number(double value) {
    return Numbers.rounded(value, VariedNumber.SOLUTION_DIGITS);
  }
}
